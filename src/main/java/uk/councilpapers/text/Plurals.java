package uk.councilpapers.text;

/**
 * Tells the plural ending of an English word in small letters: {@code costs}, {@code facilities}.
 * Stateless; knows no word, so {@code news} has one too.
 */
public final class Plurals {

  /** In letters; {@code gas} and {@code nhs} are no plurals. */
  private static final int SHORTEST = 4;

  /** What stands before the s of words that are no plurals: access, status, analysis. */
  private static final String BEFORE_NO_PLURAL = "sui";

  private static final String IES = "ies";

  /** What the ending {@code ies} stands for. */
  public static final char Y = 'y';

  private Plurals() {}

  /**
   * How many characters of the word between the places are a plural ending: 1 is an {@code s}, 3
   * the {@code ies} of a word in {@link #Y}, 0 no plural.
   */
  public static int ending(CharSequence text, int start, int end) {
    int length = end - start;
    if (length < SHORTEST || text.charAt(end - 1) != 's') return 0;
    if (BEFORE_NO_PLURAL.indexOf(text.charAt(end - 2)) >= 0) return 0;
    boolean ies = text.charAt(end - 2) == 'e' && text.charAt(end - 3) == 'i';
    return ies && length > SHORTEST ? IES.length() : 1;
  }
}
