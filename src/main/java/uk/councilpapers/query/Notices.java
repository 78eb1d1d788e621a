package uk.councilpapers.query;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Collects what could not be read of one query. Not for sharing between threads. */
final class Notices {

  /** More sentences than these nobody reads. */
  private static final int MOST = 3;

  private static final int LONGEST_QUOTE = 40;

  private final Set<String> sentences = new LinkedHashSet<>();

  /** Adds a sentence unless it was said already. */
  void add(String sentence) {
    if (sentences.size() < MOST) sentences.add(sentence);
  }

  /** All sentences, in the order in which they arose. */
  Optional<String> text() {
    return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
  }

  /** What was typed, in quotation marks, cut when long. */
  static String quote(String typed) {
    if (typed.length() <= LONGEST_QUOTE) return "“" + typed + "”";
    return "“" + typed.substring(0, typed.offsetByCodePoints(0, LONGEST_QUOTE)) + "…”";
  }
}
