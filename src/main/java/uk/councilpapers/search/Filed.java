package uk.councilpapers.search;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Query;

/**
 * What papers are filed under, typed as words among others: a date, a number, a body of the
 * council.
 *
 * @param length how many words say it
 * @param papers finds the papers that are filed so
 * @param others other ways in which papers print it
 * @param body the id of the body of the council that it is
 * @param procedural whether procedural items are asked for
 */
record Filed(
    int length, Query papers, List<String> others, Optional<String> body, boolean procedural) {

  Filed(int length, Query papers, List<String> others) {
    this(length, papers, others, Optional.empty(), false);
  }

  Filed {
    others = List.copyOf(others);
  }
}
