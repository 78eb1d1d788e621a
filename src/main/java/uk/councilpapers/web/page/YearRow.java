package uk.councilpapers.web.page;

import java.util.List;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.search.FacetCount;

/**
 * The papers of one year as a line of a table with a bar.
 *
 * @param address of these papers
 * @param width of the bar: 100 in the year with most papers
 */
public record YearRow(String year, String count, String address, int width) {

  private static final int WIDEST = 100;

  /**
   * The years, the latest first.
   *
   * @param facet what all papers share
   */
  static List<YearRow> of(List<FacetCount> years, FacetName facet, String value) {
    int most = years.stream().mapToInt(FacetCount::count).max().orElse(1);
    String papers = uk.councilpapers.web.request.Addresses.papersWith(facet, value);
    return years.stream()
        .map(
            y ->
                new YearRow(
                    y.label(),
                    Wording.number(y.count()),
                    papers + "&year=" + y.value(),
                    Math.max(1, y.count() * WIDEST / most)))
        .toList();
  }
}
