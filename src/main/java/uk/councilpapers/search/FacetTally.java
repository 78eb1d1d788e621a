package uk.councilpapers.search;

import java.util.BitSet;
import java.util.List;

/**
 * Counts the facets of one search, paper by paper: a facet as if it alone were not filtered, so
 * that the other values to choose from stay in view. For one thread.
 */
final class FacetTally {

  private static final int NONE = -1;

  /** Papers that are counted at once. */
  private static final int BATCH = 512;

  private final FacetValues values;
  private final Chosen[] filters;
  private final int[] counts;
  private final boolean counting;

  /** Papers that are still to be counted; many at once are counted faster than one by one. */
  private final int[] waiting = new int[BATCH];

  private int waitingPapers;

  /**
   * What is chosen of one facet.
   *
   * @param range the facet's values
   * @param wanted of these a paper must have one; empty where nothing is chosen
   * @param anyWanted whether something is chosen, be it that no paper has it
   * @param excluded a paper must have none of these
   */
  record Chosen(FacetValues.Range range, BitSet wanted, boolean anyWanted, BitSet excluded) {

    boolean passes(int doc, FacetValues values) {
      return (!anyWanted || values.hasAny(doc, wanted))
          && (excluded.isEmpty() || !values.hasAny(doc, excluded));
    }
  }

  private FacetTally(FacetValues values, List<Chosen> filters, boolean counting) {
    this.values = values;
    this.filters = filters.toArray(Chosen[]::new);
    this.counts = new int[counting ? values.size() : 0];
    this.counting = counting;
  }

  /** Counts all facets of papers that pass the filters. */
  static FacetTally ofAll(FacetValues values, List<Chosen> filters) {
    return new FacetTally(values, filters, true);
  }

  /** Counts none and only tells which papers pass, for whom nobody asks for facets. */
  static FacetTally ofNone(FacetValues values, List<Chosen> filters) {
    return new FacetTally(values, filters, false);
  }

  /**
   * Counts a paper that the words of the query find.
   *
   * @return whether it passes all filters; of one that fails a single one that facet is counted
   */
  boolean add(int doc) {
    int failed = NONE;
    for (int i = 0; i < filters.length; i++) {
      if (filters[i].passes(doc, values)) continue;
      if (failed != NONE || !counting) return false;
      failed = i;
    }
    if (!counting) return true;
    if (failed == NONE) waiting[waitingPapers++] = doc;
    if (waitingPapers == BATCH) countWaiting();
    if (failed != NONE) values.count(doc, filters[failed].range, counts);
    return failed == NONE;
  }

  private void countWaiting() {
    values.count(waiting, waitingPapers, counts);
    waitingPapers = 0;
  }

  /** How many papers have the value with the number. */
  int count(int number) {
    if (waitingPapers > 0) countWaiting();
    return counts[number];
  }

  /** Adds what another one counted. */
  void add(FacetTally other) {
    for (int i = 0; i < counts.length; i++) counts[i] += other.count(i);
  }

  FacetValues values() {
    return values;
  }
}
