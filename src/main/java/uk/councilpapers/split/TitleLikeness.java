package uk.councilpapers.split;

import java.util.HashSet;
import java.util.Set;
import uk.councilpapers.text.Words;

/**
 * How much two titles share: from 0, no word in common, to 1, the same words in any order.
 *
 * <p>Stateless. Case, punctuation, small words and a plural's s do not count.
 */
final class TitleLikeness {

  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "and", "for", "to", "in", "on", "at", "by", "with", "from", "s");

  private TitleLikeness() {}

  /** The likeness of two titles. */
  static double of(String one, String other) {
    return of(words(one), words(other));
  }

  /** The likeness of two sets of words. */
  static double of(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) return 0;
    int common = 0;
    for (String word : one) if (other.contains(word)) common++;
    return 2.0 * common / (one.size() + other.size());
  }

  /** The words of a title that count. */
  static Set<String> words(String title) {
    Set<String> words = new HashSet<>();
    addWords(title, words);
    return words;
  }

  /** Adds the words of a further line of a title. */
  static void addWords(String line, Set<String> words) {
    for (String word : Words.small(line)) {
      if (SMALL.contains(word)) continue;
      words.add(
          word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
    }
  }
}
