package uk.councilpapers.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageNumbersTest {

  @ParameterizedTest
  @CsvSource({
    "1, 0, 1",
    "1, 10, 1",
    "1, 11, 1 2",
    "1, 95, 1 2 10",
    "2, 95, 1 2 3 10",
    "5, 95, 1 4 5 6 10",
    "9, 95, 1 8 9 10",
    "10, 95, 1 9 10",
    "30, 95, 1 10"
  })
  void theFirstTheLastAndTheNeighboursAreOffered(int page, long total, String offered) {
    PageNumbers pages = PageNumbers.of(SearchParameters.NONE.withPage(page), total);
    assertThat(pages.offered()).map(String::valueOf).containsExactly(offered.split(" "));
  }
}
