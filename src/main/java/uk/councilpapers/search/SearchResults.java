package uk.councilpapers.search;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilpapers.model.FacetName;

/**
 * The answer to a {@link SearchRequest}.
 *
 * @param total the exact number of papers found
 * @param hits those of the page asked for
 * @param facets every facet with its counts, most first; years latest first
 * @param understood the query as it was read, printed in the query language
 * @param howRead what the person should know of how the query was read
 * @param searched where words found nothing, in what they were looked for
 * @param didYouMean a better spelling, searched for or offered: {@link #isMended}
 */
public record SearchResults(
    SearchRequest request,
    long total,
    List<Hit> hits,
    Map<FacetName, List<FacetCount>> facets,
    String understood,
    Optional<String> howRead,
    Optional<String> searched,
    Optional<String> didYouMean,
    List<Expansion> expansions,
    Duration took) {

  /** Copies the collections. */
  public SearchResults {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
    expansions = List.copyOf(expansions);
  }

  /**
   * All that the person should know, in sentences: how the query was read, and what was searched.
   */
  public Optional<String> notice() {
    if (searched.isEmpty()) return howRead;
    String nothing = "Nothing was found. " + searched.get();
    return Optional.of(howRead.map(read -> read + " " + nothing).orElse(nothing));
  }

  /** Whether the better spelling was searched for. */
  public boolean isMended() {
    return didYouMean.filter(understood::equals).isPresent();
  }

  /** The same results, answered in another time. */
  public SearchResults took(Duration time) {
    return new SearchResults(
        request, total, hits, facets, understood, howRead, searched, didYouMean, expansions, time);
  }
}
