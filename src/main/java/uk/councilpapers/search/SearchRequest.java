package uk.councilpapers.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilpapers.model.FacetName;

/**
 * A question to the index.
 *
 * @param q what the person typed; may be empty, which browses
 * @param filters for a facet the values asked for: those of one facet are or-ed, facets are and-ed
 * @param from the first meeting date wanted, inclusive
 * @param to the last meeting date wanted, inclusive
 * @param page counted from 1
 * @param size hits a page, 1 to {@value #MAX_SIZE}
 * @param reading what may be done with the words
 */
public record SearchRequest(
    String q,
    Map<FacetName, List<FacetFilter>> filters,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    SortOrder sort,
    int page,
    int size,
    Reading reading) {

  /** The most hits that one page may have. */
  public static final int MAX_SIZE = 100;

  /** The hits of a page when nothing else is asked for. */
  public static final int DEFAULT_SIZE = 10;

  /** Copies the filters; refuses pages below 1 and sizes out of range. */
  public SearchRequest {
    if (page < 1) throw new IllegalArgumentException("page must be >= 1, got " + page);
    if (size < 1 || size > MAX_SIZE) {
      throw new IllegalArgumentException("size must be 1 to " + MAX_SIZE + ", got " + size);
    }
    EnumMap<FacetName, List<FacetFilter>> copy = new EnumMap<>(FacetName.class);
    filters.forEach(
        (name, values) -> {
          if (!values.isEmpty()) copy.put(name, List.copyOf(values));
        });
    filters = Map.copyOf(copy);
  }

  /** A search whose words are read as usual. */
  public SearchRequest(
      String q,
      Map<FacetName, List<FacetFilter>> filters,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      SortOrder sort,
      int page,
      int size) {
    this(q, filters, from, to, sort, page, size, Reading.USUAL);
  }

  /** A search for words, without filters, first page, best match first. */
  public static SearchRequest of(String q) {
    return new SearchRequest(
        q, Map.of(), Optional.empty(), Optional.empty(), SortOrder.RELEVANCE, 1, DEFAULT_SIZE);
  }

  /** The values asked for of one facet. */
  public List<FacetFilter> filters(FacetName name) {
    return filters.getOrDefault(name, List.of());
  }

  /** Whether anything but words narrows the search. */
  public boolean isFiltered() {
    return !filters.isEmpty() || from.isPresent() || to.isPresent();
  }
}
