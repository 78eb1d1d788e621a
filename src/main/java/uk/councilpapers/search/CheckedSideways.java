package uk.councilpapers.search;

import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.IndexSearcher;
import uk.councilpapers.schema.PaperDocuments;

/**
 * Counts facets paper by paper: each that the query finds is checked against every filter.
 *
 * <p>Lucene goes another way where two filters match few papers, and then takes a filter's rough
 * matches for its matches: an exclusion beside a chosen value was counted as if it were not there
 * ({@code ExactCountsTest.anExclusionBesideARareValueIsCounted}). One serves one search.
 */
final class CheckedSideways extends DrillSideways {

  CheckedSideways(IndexSearcher searcher, SortedSetDocValuesReaderState facets) {
    super(searcher, PaperDocuments.facetsConfig(), facets);
  }

  @Override
  protected boolean scoreSubDocsAtOnce() {
    return true;
  }
}
