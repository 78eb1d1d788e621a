package uk.councilpapers.web.request;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.search.FacetFilter;
import uk.councilpapers.search.Reading;
import uk.councilpapers.search.SearchRequest;
import uk.councilpapers.search.SortOrder;

/**
 * A search as its address states it. Immutable.
 *
 * @param q what the person typed; may be empty
 * @param filters the values asked for, facets in the order of {@link FacetName}
 * @param from the first period wanted, inclusive
 * @param to the last period wanted, inclusive: 2014 means up to its last day
 * @param chosenSort the order asked for; without one {@link #sort} decides
 * @param page counted from 1
 * @param size hits a page
 * @param reading what may be done with the words
 */
public record SearchParameters(
    String q,
    Map<FacetName, List<FacetFilter>> filters,
    Optional<PartialDate> from,
    Optional<PartialDate> to,
    Optional<SortOrder> chosenSort,
    int page,
    int size,
    Reading reading) {

  /** Everything, without words and filters. */
  public static final SearchParameters NONE = of("");

  /** Copies the filters. */
  public SearchParameters {
    EnumMap<FacetName, List<FacetFilter>> copy = new EnumMap<>(FacetName.class);
    filters.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    copy.values().removeIf(List::isEmpty);
    filters = Collections.unmodifiableMap(copy);
  }

  /** A search for words alone. */
  public static SearchParameters of(String q) {
    return new SearchParameters(
        q,
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1,
        SearchRequest.DEFAULT_SIZE,
        Reading.USUAL);
  }

  /** The order: as asked for, else the best match first, or the newest where there are no words. */
  public SortOrder sort() {
    return chosenSort.orElse(defaultSort());
  }

  private SortOrder defaultSort() {
    return q.isEmpty() ? SortOrder.NEWEST : SortOrder.RELEVANCE;
  }

  /** The values asked for of one facet. */
  public List<FacetFilter> filters(FacetName name) {
    return filters.getOrDefault(name, List.of());
  }

  /** Whether anything but words narrows the search. */
  public boolean isFiltered() {
    return !filters.isEmpty() || from.isPresent() || to.isPresent();
  }

  /** The question for the engine. */
  public SearchRequest toRequest() {
    return new SearchRequest(
        q,
        filters,
        from.map(PartialDate::first),
        to.map(PartialDate::last),
        sort(),
        page,
        size,
        reading);
  }

  /** The same search for other words, from its first page. */
  public SearchParameters withWords(String words) {
    return new SearchParameters(words, filters, from, to, chosenSort, 1, size, reading);
  }

  /** The same search with its words read another way, from its first page. */
  public SearchParameters withReading(Reading other) {
    return new SearchParameters(q, filters, from, to, chosenSort, 1, size, other);
  }

  /** Another page of the same search. */
  public SearchParameters withPage(int other) {
    return new SearchParameters(q, filters, from, to, chosenSort, other, size, reading);
  }

  /** The same search in another order, from its first page. */
  public SearchParameters withSort(SortOrder order) {
    Optional<SortOrder> chosen = order == defaultSort() ? Optional.empty() : Optional.of(order);
    return new SearchParameters(q, filters, from, to, chosen, 1, size, reading);
  }

  /** The same search from its first page, with as many hits a page as usual. */
  public SearchParameters whole() {
    return withPage(1).withSize(SearchRequest.DEFAULT_SIZE);
  }

  /** The same page of the search in this order, whichever was asked for. */
  public SearchParameters withOrder(SortOrder order) {
    return new SearchParameters(q, filters, from, to, Optional.of(order), page, size, reading);
  }

  /** The same search with so many hits a page. */
  public SearchParameters withSize(int hits) {
    return new SearchParameters(q, filters, from, to, chosenSort, page, hits, reading);
  }

  /** The same search in another period, from its first page. */
  public SearchParameters withDates(Optional<PartialDate> first, Optional<PartialDate> last) {
    return new SearchParameters(q, filters, first, last, chosenSort, 1, size, reading);
  }

  /** The same search with one value of a facet in place of all others, from its first page. */
  public SearchParameters withOnly(FacetName name, FacetFilter filter) {
    Map<FacetName, List<FacetFilter>> other = new EnumMap<>(FacetName.class);
    other.putAll(filters);
    other.put(name, List.of(filter));
    return new SearchParameters(q, other, from, to, chosenSort, 1, size, reading);
  }

  /** The same search without a period, from its first page. */
  public SearchParameters withoutDates() {
    return new SearchParameters(
        q, filters, Optional.empty(), Optional.empty(), chosenSort, 1, size, reading);
  }

  /** The same search without filters and period, from its first page. */
  public SearchParameters withoutFilters() {
    return new SearchParameters(
        q, Map.of(), Optional.empty(), Optional.empty(), chosenSort, 1, size, reading);
  }

  /** The same search without one value of a facet, from its first page. */
  public SearchParameters without(FacetName name, FacetFilter filter) {
    Map<FacetName, List<FacetFilter>> fewer = new EnumMap<>(FacetName.class);
    fewer.putAll(filters);
    List<FacetFilter> values = new ArrayList<>(filters(name));
    values.remove(filter);
    fewer.put(name, values);
    return new SearchParameters(q, fewer, from, to, chosenSort, 1, size, reading);
  }
}
