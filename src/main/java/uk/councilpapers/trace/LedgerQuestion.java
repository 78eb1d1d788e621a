package uk.councilpapers.trace;

import java.util.Set;
import uk.councilpapers.search.SearchRequest;

/**
 * Which recommendations and promises are asked for.
 *
 * @param search words and filters that the papers keep to which recommend or promise
 * @param status the states asked for; none asks for all
 */
public record LedgerQuestion(SearchRequest search, Set<LedgerStatus> status) {

  /** Copies the states. */
  public LedgerQuestion {
    status = Set.copyOf(status);
  }
}
