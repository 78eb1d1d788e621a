package uk.councilpapers.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.search.FacetCount;
import uk.councilpapers.web.page.Chips.Chip;
import uk.councilpapers.web.request.SearchAddress;
import uk.councilpapers.web.request.SearchParameters;

/**
 * Searches that find something where one found nothing: without each of its filters, without all of
 * them, without the phrase. Stateless.
 */
final class WiderSearches {

  /** Each costs a search. */
  private static final int MOST = 6;

  private WiderSearches() {}

  /**
   * The searches that find something, with how much.
   *
   * @param found how many papers a search finds
   */
  static List<Link> of(
      SearchParameters search,
      Map<FacetName, List<FacetCount>> facets,
      ToLongFunction<SearchParameters> found) {
    List<Link> wider = new ArrayList<>();
    List<Chip> chips = Chips.of(search, facets);
    if (chips.size() > 1) {
      for (Chip chip : chips.stream().limit(MOST).toList()) {
        add(wider, "Without “" + chip.text() + "”", chip.without(), found);
      }
    }
    if (search.isFiltered()) {
      add(wider, "Without any filter", search.withoutFilters(), found);
    }
    String words = search.q().replace("\"", "").strip();
    if (search.q().contains("\"") && !words.isEmpty()) {
      add(wider, "The words, not the phrase", search.withWords(words), found);
      add(wider, "The words without any filter", search.withWords(words).withoutFilters(), found);
    }
    return List.copyOf(wider);
  }

  private static void add(
      List<Link> wider,
      String text,
      SearchParameters search,
      ToLongFunction<SearchParameters> found) {
    long papers = found.applyAsLong(search);
    String address = SearchAddress.of("/", search);
    if (papers == 0 || wider.stream().anyMatch(w -> w.address().equals(address))) return;
    wider.add(new Link(text + " (" + Wording.counted(papers, "paper") + ")", address));
  }
}
