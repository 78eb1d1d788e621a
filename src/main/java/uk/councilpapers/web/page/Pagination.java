package uk.councilpapers.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.councilpapers.web.request.PageNumbers;
import uk.councilpapers.web.request.SearchAddress;
import uk.councilpapers.web.request.SearchParameters;

/**
 * The way through the pages of a result.
 *
 * @param items empty when there is one page only
 */
public record Pagination(Optional<String> previous, Optional<String> next, List<Item> items) {

  /**
   * One page to go to.
   *
   * @param gap whether pages are left out before it
   */
  public record Item(int number, String address, boolean current, boolean gap) {}

  static Pagination of(SearchParameters search, PageNumbers pages) {
    if (pages.last() == 1) return new Pagination(Optional.empty(), Optional.empty(), List.of());
    List<Item> items = new ArrayList<>();
    int before = 0;
    for (int page : pages.offered()) {
      items.add(new Item(page, address(search, page), page == pages.current(), page > before + 1));
      before = page;
    }
    return new Pagination(
        pages.previous().map(p -> address(search, p)),
        pages.next().map(p -> address(search, p)),
        List.copyOf(items));
  }

  private static String address(SearchParameters search, int page) {
    return SearchAddress.of("/", search.withPage(page));
  }
}
