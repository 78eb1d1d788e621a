package uk.councilpapers.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text into words and folds each so that the spellings of one word meet: lower case, no
 * accents, no apostrophes, singular instead of plural.
 *
 * <p>Stateless. The folding is crude on purpose ({@code charges} and {@code charge} meet, {@code
 * bus} stays); it serves phrases of a vocabulary, not the search index.
 */
public final class Words {

  private Words() {}

  /** The words of a text in small letters with single spaces between them, and no other mark. */
  public static String spaced(String text) {
    return String.join(" ", small(text));
  }

  /** The words of a text in small letters, in order. */
  public static List<String> small(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0, next; i < small.length(); i = next) {
      int c = small.codePointAt(i);
      next = i + Character.charCount(c);
      if (Character.isLetterOrDigit(c)) continue;
      if (i > start) words.add(small.substring(start, i));
      start = next;
    }
    if (start < small.length()) words.add(small.substring(start));
    return words;
  }

  /** The folded words of a text in order. Marks between words are no words. */
  public static List<String> folded(String text) {
    List<String> words = new ArrayList<>(text.length() / 6 + 1);
    int at = 0;
    while (at < text.length()) {
      int small = smallEnd(text, at);
      boolean whole = small == text.length() || isPlainEnd(text.charAt(small));
      int end = whole ? small : end(text, at);
      if (end > at) words.add(whole ? singular(text, at, end) : fold(text.substring(at, end)));
      at = Math.max(end, at + 1);
    }
    return words;
  }

  /** Where small letters and digits end that the text has from the place on: most words whole. */
  private static int smallEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isSmall(text.charAt(end))) end++;
    return end;
  }

  /** Whether the character ends a word for certain. */
  private static boolean isPlainEnd(char c) {
    return c < 128 && c != '\'' && !Character.isLetterOrDigit(c);
  }

  private static boolean isSmall(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  private static int end(String text, int start) {
    int end = start;
    while (end < text.length() && inWord(text, start, end)) end++;
    return end;
  }

  /** An apostrophe is part of a word only between two letters. */
  private static boolean inWord(String text, int start, int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)) return true;
    return isApostrophe(c)
        && at > start
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘';
  }

  private static String fold(String word) {
    String plain = withoutApostrophes(word.toLowerCase(Locale.ROOT));
    String bare = isAscii(plain) ? plain : withoutAccents(plain);
    return singular(bare, 0, bare.length());
  }

  private static String withoutApostrophes(String word) {
    boolean none = word.indexOf('\'') < 0 && word.indexOf('’') < 0 && word.indexOf('‘') < 0;
    return none ? word : word.replaceAll("['’‘]", "");
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) if (word.charAt(i) >= 128) return false;
    return true;
  }

  private static String withoutAccents(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
  }

  /** The singular of the word between the places. */
  private static String singular(String text, int start, int end) {
    int ending = Plurals.ending(text, start, end);
    String stem = text.substring(start, end - ending);
    return ending > 1 ? stem + Plurals.Y : stem;
  }
}
