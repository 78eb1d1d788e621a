package uk.councilpapers.search;

import org.apache.lucene.search.Query;

/**
 * Something that adds to the score.
 *
 * @param words what was typed, or what else counts
 * @param concept its number, or below 0 when it is none
 */
record ScorePart(String words, int concept, Query query) {

  /** Something beside the concepts. */
  static ScorePart bonus(String words, Query query) {
    return new ScorePart(words, -1, query);
  }
}
