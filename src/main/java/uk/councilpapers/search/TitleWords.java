package uk.councilpapers.search;

import java.util.Set;
import java.util.function.Predicate;
import uk.councilpapers.config.IndexConfig;

/**
 * What the configuration says of titles. Immutable.
 *
 * @param standing tells titles of items that stand on every agenda
 * @param common words that titles of matters of all kinds share
 */
record TitleWords(Predicate<String> standing, Set<String> common) {

  static TitleWords of(IndexConfig config) {
    return new TitleWords(config::isStanding, Set.copyOf(config.commonTitleWords()));
  }

  boolean isStanding(String title) {
    return standing.test(title);
  }

  boolean isCommon(String word) {
    return common.contains(word);
  }
}
