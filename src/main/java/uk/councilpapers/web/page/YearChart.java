package uk.councilpapers.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.search.FacetCount;
import uk.councilpapers.search.FacetFilter;
import uk.councilpapers.web.request.SearchAddress;
import uk.councilpapers.web.request.SearchParameters;

/**
 * How many papers were found of each year, those without any between them as well.
 *
 * @param rows the latest year first
 */
public record YearChart(List<Row> rows) {

  private static final int MOST_YEARS = 60;

  /**
   * A year.
   *
   * @param percent of the year with most
   * @param address the search in this year alone, or without it where it is chosen
   */
  public record Row(
      String year, String count, int percent, Optional<String> address, boolean chosen) {}

  /** The chart; empty where there is nothing to compare. */
  static Optional<YearChart> of(SearchParameters search, List<FacetCount> years) {
    TreeMap<Integer, FacetCount> byYear = new TreeMap<>();
    for (FacetCount year : years) {
      if (year.value().matches("\\d{4}")) byYear.put(Integer.parseInt(year.value()), year);
    }
    if (byYear.size() < 2 || byYear.lastKey() - byYear.firstKey() > MOST_YEARS) {
      return Optional.empty();
    }
    int most = byYear.values().stream().mapToInt(FacetCount::count).max().orElse(1);
    List<Row> rows = new ArrayList<>();
    for (int year = byYear.lastKey(); year >= byYear.firstKey(); year--) {
      rows.add(row(search, year, Optional.ofNullable(byYear.get(year)), Math.max(1, most)));
    }
    return Optional.of(new YearChart(List.copyOf(rows)));
  }

  private static Row row(SearchParameters search, int year, Optional<FacetCount> count, int most) {
    int papers = count.map(FacetCount::count).orElse(0);
    boolean chosen = count.map(FacetCount::selected).orElse(false);
    FacetFilter filter = new FacetFilter(Integer.toString(year), false);
    SearchParameters other =
        chosen ? search.without(FacetName.YEAR, filter) : search.withOnly(FacetName.YEAR, filter);
    return new Row(
        filter.value(),
        Wording.number(papers),
        (int) Math.ceil(100.0 * papers / most),
        papers == 0 ? Optional.empty() : Optional.of(SearchAddress.of("/", other)),
        chosen);
  }
}
