package uk.councilpapers.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.councilpapers.search.Expansion;
import uk.councilpapers.search.FacetCount;
import uk.councilpapers.search.FacetFilter;
import uk.councilpapers.search.IndexState;
import uk.councilpapers.search.SearchResults;
import uk.councilpapers.search.SortOrder;
import uk.councilpapers.web.request.PageNumbers;
import uk.councilpapers.web.request.SearchAddress;
import uk.councilpapers.web.request.SearchParameters;

/**
 * The results of a search.
 *
 * @param count {@code 23 papers}
 * @param chips what narrows the search, each with the address of the search without it
 * @param sorts the orders; the one in use has an empty address
 * @param also what else was searched for
 * @param nothing what to say when there are no hits
 * @param wider when nothing was found, searches that find more
 * @param scope what was searched
 */
public record ResultsPage(
    String title,
    SearchForm form,
    String count,
    List<Link> chips,
    List<Link> sorts,
    Optional<String> notice,
    Optional<Link> didYouMean,
    List<String> also,
    List<HitView> hits,
    Pagination pagination,
    String nothing,
    List<Link> wider,
    String scope) {

  /** The page of a search that was answered. */
  public static ResultsPage of(SearchParameters search, SearchResults results, IndexState state) {
    PageNumbers pages = PageNumbers.of(search, results.total());
    return new ResultsPage(
        title(search, pages),
        SearchForm.of(search, results.facets()),
        Wording.counted(results.total(), "paper"),
        chips(search, results),
        sorts(search),
        results.notice(),
        results.didYouMean().map(q -> new Link(q, SearchAddress.of("/", search.withWords(q)))),
        results.expansions().stream().map(ResultsPage::also).toList(),
        results.hits().stream().map(h -> HitView.of(h, search)).toList(),
        Pagination.of(search, pages),
        results.total() == 0 ? "No papers found" : "There is no page " + search.page(),
        results.hits().isEmpty() ? wider(search, results.total()) : List.of(),
        Coverage.sentence(state));
  }

  private static String title(SearchParameters search, PageNumbers pages) {
    String title = search.q().isEmpty() ? "All papers" : search.q();
    if (pages.last() == 1) return title;
    return title + " (page " + pages.current() + " of " + pages.last() + ")";
  }

  private static List<Link> chips(SearchParameters search, SearchResults results) {
    List<Link> chips = new ArrayList<>();
    search
        .filters()
        .forEach(
            (name, filters) -> {
              for (FacetFilter filter : filters) {
                String label = label(filter, results.facets().getOrDefault(name, List.of()));
                chips.add(
                    new Link(
                        name.label() + (filter.excluded() ? " not: " : ": ") + label,
                        SearchAddress.of("/", search.without(name, filter))));
              }
            });
    period(search)
        .ifPresent(p -> chips.add(new Link(p, SearchAddress.of("/", search.withoutDates()))));
    return List.copyOf(chips);
  }

  private static String label(FacetFilter filter, List<FacetCount> counts) {
    return counts.stream()
        .filter(c -> c.value().equalsIgnoreCase(filter.value()))
        .map(FacetCount::label)
        .findFirst()
        .orElse(filter.value());
  }

  private static Optional<String> period(SearchParameters search) {
    List<String> ends = new ArrayList<>();
    search.from().ifPresent(d -> ends.add("from " + Wording.date(d)));
    search.to().ifPresent(d -> ends.add("to " + Wording.date(d)));
    return ends.isEmpty() ? Optional.empty() : Optional.of("Meetings " + String.join(" ", ends));
  }

  private static List<Link> sorts(SearchParameters search) {
    return Arrays.stream(SortOrder.values())
        .filter(s -> s != SortOrder.RELEVANCE || !search.q().isEmpty())
        .map(
            s ->
                new Link(
                    name(s), s == search.sort() ? "" : SearchAddress.of("/", search.withSort(s))))
        .toList();
  }

  private static String name(SortOrder sort) {
    return switch (sort) {
      case RELEVANCE -> "Best match";
      case NEWEST -> "Newest";
      case OLDEST -> "Oldest";
    };
  }

  private static String also(Expansion expansion) {
    return expansion.term() + " as " + String.join(", ", expansion.as());
  }

  private static List<Link> wider(SearchParameters search, long total) {
    List<Link> wider = new ArrayList<>();
    if (total > 0) {
      wider.add(new Link("Go to the first page", SearchAddress.of("/", search.withPage(1))));
    }
    if (search.isFiltered()) {
      wider.add(new Link("Search without filters", SearchAddress.of("/", search.withoutFilters())));
    }
    String words = search.q().replace("\"", "").strip();
    if (search.q().contains("\"") && !words.isEmpty()) {
      wider.add(
          new Link(
              "Search for the words, not the phrase",
              SearchAddress.of("/", search.withWords(words))));
    }
    return List.copyOf(wider);
  }
}
