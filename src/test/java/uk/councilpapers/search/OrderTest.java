package uk.councilpapers.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.councilpapers.Papers;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;

/** The order of results and how pages cut it. */
class OrderTest {

  @Test
  void papersWithoutADateComeLastWhicheverWayDatesRun() {
    try (TestIndex index =
        TestIndex.of(
            List.of(
                List.of(
                    Papers.report("Undated").undated().paper(),
                    Papers.report("Middle").at("Cabinet", "2014-01-20").paper()),
                List.of(
                    Papers.report("Late").at("Cabinet", "2024-03-12").paper(),
                    Papers.report("Before 1970").at("Cabinet", "1951-06-01").paper())))) {
      assertThat(titles(index, "", SortOrder.NEWEST))
          .containsExactly("Late", "Middle", "Before 1970", "Undated");
      assertThat(titles(index, "", SortOrder.OLDEST))
          .containsExactly("Before 1970", "Middle", "Late", "Undated");
    }
  }

  @Test
  void onOneDayTheBetterMatchComesFirst() {
    try (TestIndex index =
        TestIndex.of(
            Papers.report("Roads").text("Salt and gritting.").paper(),
            Papers.report("Gritting").text("Gritting of roads, gritting of paths.").paper())) {
      assertThat(titles(index, "gritting", SortOrder.NEWEST)).containsExactly("Gritting", "Roads");
      assertThat(titles(index, "gritting", SortOrder.OLDEST)).containsExactly("Gritting", "Roads");
    }
  }

  @Test
  void aReportComesBeforeAnAppendixThatIsAsGood() {
    try (TestIndex index =
        TestIndex.of(
            Papers.appendix("Gritting routes", "gritting").text("Salt and roads.").paper(),
            Papers.report("Gritting routes").id("gritting").text("Salt and roads.").paper())) {
      List<Hit> hits = index.search("gritting routes").hits();
      assertThat(hits.stream().map(hit -> hit.paper().kind()))
          .containsExactly(PaperKind.REPORT, PaperKind.APPENDIX);
    }
  }

  @ParameterizedTest
  @EnumSource
  void noPaperStandsOnTwoPagesOrOnNone(SortOrder order) {
    List<List<Paper>> commits = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      List<Paper> papers = new ArrayList<>();
      for (int j = 0; j < 9; j++) papers.add(alike(9 * i + j));
      commits.add(papers);
    }
    try (TestIndex index = TestIndex.of(commits)) {
      List<String> seen = new ArrayList<>();
      for (int page = 1; page <= 13; page++) {
        SearchResults results = index.searcher().search(request("salt", order, page, 5));
        assertThat(results.total()).isEqualTo(63);
        assertThat(results.hits()).hasSize(page < 13 ? 5 : 3);
        results.hits().forEach(hit -> seen.add(hit.paper().title()));
      }
      assertThat(seen).hasSize(63).doesNotHaveDuplicates();
      assertThat(seen).isEqualTo(firstHundred(index, order));
    }
  }

  private static Paper alike(int number) {
    Papers paper = Papers.report("Paper " + number).text("Salt bins in the ward.");
    return number % 4 == 0 ? paper.undated().paper() : paper.paper();
  }

  private static List<String> firstHundred(TestIndex index, SortOrder order) {
    return index.searcher().search(request("salt", order, 1, 100)).hits().stream()
        .map(hit -> hit.paper().title())
        .toList();
  }

  @Test
  void aPageBehindTheLastIsEmptyAndItsTotalStaysExact() {
    try (TestIndex index = TestIndex.of(Papers.report("Salt").paper())) {
      SearchResults results =
          index.searcher().search(request("salt", SortOrder.RELEVANCE, Integer.MAX_VALUE, 100));
      assertThat(results.hits()).isEmpty();
      assertThat(results.total()).isEqualTo(1);
    }
  }

  @Test
  void aWordInTheTitleCountsMoreThanOneInTheText() {
    try (TestIndex index =
        TestIndex.of(
            Papers.report("Work programme").text("Allotments and other items.").paper(),
            Papers.report("Allotments").text("A policy for plots and their rents.").paper())) {
      assertThat(index.titles("allotments")).containsExactly("Allotments", "Work programme");
    }
  }

  private static List<String> titles(TestIndex index, String q, SortOrder order) {
    return index.searcher().search(request(q, order, 1, 10)).hits().stream()
        .map(hit -> hit.paper().title())
        .toList();
  }

  private static SearchRequest request(String q, SortOrder order, int page, int size) {
    return new SearchRequest(q, Map.of(), Optional.empty(), Optional.empty(), order, page, size);
  }
}
