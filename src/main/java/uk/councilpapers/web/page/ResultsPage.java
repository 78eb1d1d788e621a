package uk.councilpapers.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.search.Expansion;
import uk.councilpapers.search.IndexState;
import uk.councilpapers.search.Reading;
import uk.councilpapers.search.SearchResults;
import uk.councilpapers.search.SortOrder;
import uk.councilpapers.web.request.PageNumbers;
import uk.councilpapers.web.request.SearchAddress;
import uk.councilpapers.web.request.SearchParameters;
import uk.councilpapers.web.request.TraceParameters;

/**
 * The results of a search.
 *
 * @param count {@code 23 papers}
 * @param years how many papers each year has
 * @param chips what narrows the search, each with the address of the search without it
 * @param sorts the orders; the one in use has an empty address
 * @param also what else was searched for
 * @param readings the same words read more strictly, or less so
 * @param nothing what to say when there are no hits
 * @param wider when nothing was found, searches that find more
 * @param scope what was searched, in a sentence
 * @param follow the thread of what the words are about
 * @param takeAway the whole result as a feed and as a table, the feed first
 */
public record ResultsPage(
    String title,
    SearchForm form,
    String count,
    Optional<YearChart> years,
    List<Link> chips,
    List<Link> sorts,
    Optional<String> notice,
    Optional<Link> didYouMean,
    List<String> also,
    List<Link> readings,
    List<HitView> hits,
    Pagination pagination,
    String nothing,
    List<Link> wider,
    String scope,
    Optional<Link> follow,
    List<Link> takeAway) {

  /** The feed that a browser may find. */
  public List<Link> feeds() {
    return List.of(new Link("Newest papers: " + title, takeAway.getFirst().address()));
  }

  /**
   * The page of a search that was answered.
   *
   * @param found how many papers another search finds, asked where this one finds none
   * @param unread how many files could not be read, asked where nothing is found
   */
  public static ResultsPage of(
      SearchParameters search,
      SearchResults results,
      IndexState state,
      ToLongFunction<SearchParameters> found,
      LongSupplier unread) {
    PageNumbers pages = PageNumbers.of(search, results.total());
    return new ResultsPage(
        title(search, pages),
        SearchForm.of(search, results.facets(), state.lastDate()),
        Wording.counted(results.total(), "paper"),
        YearChart.of(search, results.facets().getOrDefault(FacetName.YEAR, List.of())),
        Chips.of(search, results.facets()).stream()
            .map(c -> new Link(c.text(), SearchAddress.of("/", c.without())))
            .toList(),
        sorts(search),
        results.howRead(),
        results
            .didYouMean()
            .filter(q -> !results.isMended())
            .map(q -> new Link(q, SearchAddress.of("/", search.withWords(q)))),
        results.expansions().stream().map(ResultsPage::also).toList(),
        readings(search, results),
        results.hits().stream().map(h -> HitView.of(h, search)).toList(),
        Pagination.of(search, pages),
        results.total() == 0 ? "No papers found" : "There is no page " + search.page(),
        wider(search, results, found),
        results.searched().orElse("Searched: " + Coverage.sentence(state) + ".")
            + (results.total() == 0 ? notSearched(unread.getAsLong()) : ""),
        follow(search, results),
        takeAway(search));
  }

  /** Where nothing is found it may stand in what nobody can search. */
  private static String notSearched(long files) {
    if (files == 0) return "";
    String were = files == 1 ? "was" : "were";
    return " "
        + Wording.counted(files, "file")
        + " could not be read and "
        + were
        + " not searched.";
  }

  private static List<Link> takeAway(SearchParameters search) {
    return List.of(
        new Link("Feed of this search (Atom)", SearchAddress.of("/feed.atom", search.whole())),
        new Link("All results as a table (CSV)", SearchAddress.of("/export.csv", search.whole())),
        new Link("For programs (JSON)", SearchAddress.of("/api/search", search)));
  }

  private static Optional<Link> follow(SearchParameters search, SearchResults results) {
    if (search.q().isEmpty() || results.total() == 0) return Optional.empty();
    return Optional.of(
        new Link("Follow this issue over time", TraceParameters.of(search).address("/trace")));
  }

  private static String title(SearchParameters search, PageNumbers pages) {
    String title = search.q().isEmpty() ? "All papers" : search.q();
    if (pages.last() == 1) return title;
    return title + " (page " + pages.current() + " of " + pages.last() + ")";
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

  private static List<Link> readings(SearchParameters search, SearchResults results) {
    Reading now = search.reading();
    List<Link> links = new ArrayList<>();
    if (now.expand() && !results.expansions().isEmpty()) {
      links.add(read(search, "Search only for the words typed", false, now.mend()));
    }
    if (!now.expand()) {
      links.add(read(search, "Search also for other words for the same thing", true, now.mend()));
    }
    if (results.isMended()) {
      links.add(read(search, "Keep my spelling", now.expand(), false));
    }
    if (!now.mend()) links.add(read(search, "Mend my spelling", now.expand(), true));
    return List.copyOf(links);
  }

  private static Link read(SearchParameters search, String text, boolean expand, boolean mend) {
    Reading other = new Reading(expand, mend, search.reading().explain());
    return new Link(text, SearchAddress.of("/", search.withReading(other)));
  }

  private static List<Link> wider(
      SearchParameters search, SearchResults results, ToLongFunction<SearchParameters> found) {
    if (!results.hits().isEmpty()) return List.of();
    if (results.total() == 0) return WiderSearches.of(search, results.facets(), found);
    return List.of(new Link("Go to the first page", SearchAddress.of("/", search.withPage(1))));
  }

  private static String also(Expansion expansion) {
    return expansion.term() + " as " + String.join(", ", expansion.as());
  }
}
