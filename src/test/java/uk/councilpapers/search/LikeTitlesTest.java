package uk.councilpapers.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import uk.councilpapers.Papers;
import uk.councilpapers.model.Paper;

/** Papers are looked up by words of their titles, and series by the days of their meetings. */
class LikeTitlesTest {

  private static <T> T asked(Function<PaperLookup, T> question, Paper... papers) {
    try (TestIndex index = TestIndex.of(papers)) {
      return index.searcher().workedOut("asked", question);
    }
  }

  private static final Paper[] REVIEWS = {
    Papers.report("Culvert flooding").at("Cabinet", "2014-01-20").paper(),
    Papers.report("Culvert review").at("Cabinet", "2014-02-17").paper(),
    Papers.report("Salary review").at("Cabinet", "2014-03-17").paper(),
    Papers.report("Polling review").at("Cabinet", "2014-04-14").paper(),
    Papers.report("Parking review").at("Cabinet", "2014-05-12").paper(),
    Papers.report("Library review").at("Cabinet", "2014-06-09").paper(),
    Papers.report("Charges review").at("Cabinet", "2014-07-07").paper(),
    Papers.report("Gritting review").at("Cabinet", "2014-08-04").paper(),
    Papers.report("Market review").at("Cabinet", "2014-09-01").paper()
  };

  @Test
  void aTitleWithoutTheWordThatSaysMostIsNotRead() {
    Map<String, Double> words = Map.of("culvert", 0.8, "review", 0.1);
    List<String> titles = asked(lookup -> titles(lookup.titledLike(words, 0.7, 10)), REVIEWS);
    assertThat(titles).containsExactly("Culvert review", "Culvert flooding");
  }

  @Test
  void wordsThatSayTooLittleTogetherFindNothing() {
    Map<String, Double> words = Map.of("culvert", 0.3, "review", 0.1);
    List<TitledPaper> found = asked(lookup -> lookup.titledLike(words, 0.7, 10), REVIEWS);
    assertThat(found).isEmpty();
  }

  private static List<String> titles(List<TitledPaper> papers) {
    return papers.stream().map(TitledPaper::title).toList();
  }

  private static final Paper[] MONITORING = {
    Papers.report("Budget monitoring").at("Cabinet", "2014-01-20").paper(),
    Papers.report("Budget monitoring").at("Cabinet", "2014-02-17").paper(),
    Papers.report("Budget monitoring").at("Audit Panel", "2014-02-19").paper(),
    Papers.minute("7", "Budget monitoring").at("Cabinet", "2014-02-17").paper()
  };

  @Test
  void papersOfOneMeetingAreOfOneDayAndThoseOfOtherBodiesDoNotCount() {
    assertThat(isOnDays(2, "cabinet")).isTrue();
    assertThat(isOnDays(3, "cabinet")).isFalse();
    assertThat(isOnDays(3, "cabinet", "audit-panel")).isTrue();
  }

  private static boolean isOnDays(int days, String... bodies) {
    return asked(
        lookup -> lookup.isTitledOnDays("Budget monitoring", List.of(bodies), days), MONITORING);
  }
}
