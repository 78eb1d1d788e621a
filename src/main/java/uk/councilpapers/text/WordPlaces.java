package uk.councilpapers.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text with the places at which a whole word, or something that is no word, can begin: all but
 * those behind a letter or a digit.
 *
 * <p>Not safe for use by several threads. The places are looked up when they are first asked for,
 * and kept for all patterns that are tried at them.
 */
public final class WordPlaces {

  private static final int ASCII = 128;

  private static final boolean[] WORD = new boolean[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) WORD[c] = Character.isLetterOrDigit(c);
  }

  private final String text;
  private int @Nullable [] places;

  /** The places of the text. */
  public WordPlaces(String text) {
    this.text = text;
  }

  /** The text. */
  public String text() {
    return text;
  }

  /** Offsets of the places, in order, the end of the text among them. */
  int[] all() {
    int[] known = places;
    if (known == null) {
      known = places(text);
      places = known;
    }
    return known;
  }

  private static int[] places(String text) {
    int[] found = new int[text.length() + 1];
    int count = 0;
    for (int at = 0; at <= text.length(); at++) if (!isBehindWord(text, at)) found[count++] = at;
    return Arrays.copyOf(found, count);
  }

  /** Whether a word goes on at the place; half a character is no place either. */
  private static boolean isBehindWord(String text, int at) {
    if (at == 0) return false;
    char before = text.charAt(at - 1);
    if (before < ASCII) return WORD[before];
    int whole = text.codePointBefore(at);
    boolean half = Character.isHighSurrogate(before) && at < text.length();
    return (half && Character.isLowSurrogate(text.charAt(at))) || Character.isLetterOrDigit(whole);
  }
}
