package uk.councilpapers.web.request;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The pages of a result.
 *
 * @param current counted from 1; may lie behind the last one when the address asks for it
 * @param last counted from 1; 1 when nothing was found
 */
public record PageNumbers(int current, int last) {

  /** The pages that a total makes, as far as they can be asked for. */
  public static PageNumbers of(SearchParameters search, long total) {
    long pages = Math.max(1, (total + search.size() - 1) / search.size());
    return new PageNumbers(search.page(), (int) Math.min(pages, SearchParametersReader.LAST_PAGE));
  }

  /** The page before; the last one for a page behind the end. */
  public Optional<Integer> previous() {
    return current > 1 ? Optional.of(Math.min(current - 1, last)) : Optional.empty();
  }

  /** The page after. */
  public Optional<Integer> next() {
    return current < last ? Optional.of(current + 1) : Optional.empty();
  }

  /** The pages to offer: the first, the last, the current and its neighbours, rising. */
  public List<Integer> offered() {
    return IntStream.of(1, current - 1, current, current + 1, last)
        .filter(page -> 1 <= page && page <= last)
        .sorted()
        .distinct()
        .boxed()
        .toList();
  }
}
