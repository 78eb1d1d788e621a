package uk.councilpapers.search;

import java.util.List;
import org.apache.lucene.search.Query;

/**
 * What papers are filed under, typed as words among others: a date, a number.
 *
 * @param length how many words say it
 * @param papers finds the papers that are filed so
 * @param others other ways in which papers print it
 */
record Filed(int length, Query papers, List<String> others) {

  Filed {
    others = List.copyOf(others);
  }
}
