package uk.councilpapers.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells letters that are words from letters that only look so: files with broken fonts give one
 * letter for another throughout, {@code 7KH PLQXWHV} for "The minutes". In the languages of these
 * islands nearly every word has a vowel, and no page is without any of the small words. Stateless.
 */
final class Gibberish {

  /** Fewer different words, such as a list of reference numbers, tell nothing. */
  private static final int ENOUGH = 30;

  /** The share of words without a vowel that no text has, however many abbreviations are in it. */
  private static final double MOST = 0.2;

  /** English, Welsh and Irish. */
  private static final Set<String> SMALL_WORDS =
      Set.of("the", "of", "and", "to", "in", "for", "by", "at", "yn", "yr", "ar", "na", "agus");

  private static final Pattern WORD = Pattern.compile("[^\\p{N}]*\\p{L}{3,}[^\\p{N}]*");
  private static final Pattern VOWEL = Pattern.compile("(?iu)[aeiouyáàâäéèêëíìîïóòôöúùûüŷ]");
  private static final Pattern NO_LETTER = Pattern.compile("[\\p{Co}\\p{Cc}\\uFFFD]");

  private Gibberish() {}

  /** Whether most of these are no words. */
  static boolean is(List<String> words) {
    for (String word : words) {
      if (SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT))) return false;
    }
    int asked = 0;
    int without = 0;
    for (String word : new HashSet<>(words)) {
      boolean broken = NO_LETTER.matcher(word).find() && word.length() > 1;
      if (!broken && !WORD.matcher(word).matches()) continue;
      asked++;
      if (broken || !VOWEL.matcher(word).find()) without++;
    }
    return asked >= ENOUGH && without > MOST * asked;
  }
}
