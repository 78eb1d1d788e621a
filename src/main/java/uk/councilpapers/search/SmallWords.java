package uk.councilpapers.search;

import java.util.Set;

/** Words that say nothing by themselves, in lower case. Stateless. */
final class SmallWords {

  private static final Set<String> WORDS =
      Set.of(
          "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "held", "in", "into",
          "is", "of", "on", "or", "that", "the", "their", "to", "was", "were", "with", "&", "-");

  private SmallWords() {}

  static boolean has(String word) {
    return WORDS.contains(word);
  }
}
