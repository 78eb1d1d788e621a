package uk.councilpapers.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.councilpapers.Papers;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.model.Committee;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;

class IndexContentsTest {

  @Test
  void aMeetingKnowsWhoWasThereAndHowManyPapersOfEachKindItHas() {
    try (TestIndex index =
        TestIndex.of(
            Papers.minute("1", "Apologies").present("Councillor Quill").paper(),
            Papers.minute("2", "Ferry").present("Councillor Quill").paper(),
            Papers.report("Ferry").paper(),
            Papers.report("Parking").at("Cabinet", "2014-02-03").paper(),
            Papers.report("Undated").undated().paper())) {
      List<MeetingDetails> meetings = index.searcher().contents().meetings();

      assertThat(meetings.stream().map(m -> m.meeting().date()))
          .containsExactly(LocalDate.of(2014, 2, 3), LocalDate.of(2014, 1, 20));
      assertThat(meetings.get(1).attendance().present()).containsExactly("Councillor Quill");
      assertThat(meetings.get(1).kinds())
          .isEqualTo(Map.of(PaperKind.MINUTE, 2, PaperKind.REPORT, 1));
      assertThat(meetings.get(0).papers(PaperKind.MINUTE)).isZero();
    }
  }

  @Test
  void everyPaperOfASearchIsHandedOverInItsOrderWhateverThePage() {
    List<Paper> papers = new ArrayList<>();
    for (int i = 0; i < 230; i++) {
      LocalDate day = LocalDate.of(2010, 1, 1).plusDays(i);
      papers.add(Papers.report("Ferry " + i).at("Cabinet", day.toString()).paper());
    }
    papers.add(Papers.report("Parking").paper());
    try (TestIndex index =
        TestIndex.of(List.of(papers.subList(0, 100), papers.subList(100, 231)))) {
      List<String> titles = new ArrayList<>();
      SearchRequest request =
          new SearchRequest(
              "ferry", Map.of(), Optional.empty(), Optional.empty(), SortOrder.OLDEST, 3, 10);
      index.searcher().each(request, paper -> titles.add(paper.title()));

      assertThat(titles).hasSize(230).startsWith("Ferry 0", "Ferry 1").endsWith("Ferry 229");
    }
  }

  @Test
  void aBodyKnowsThoseBeforeAndAfterIt() {
    IndexConfig config = TestIndex.sampleConfig();
    List<Body> bodies = Bodies.of(config.committees());
    Body after =
        bodies.stream()
            .filter(b -> b.committee().id().equals("improving-places-select-commission"))
            .findFirst()
            .orElseThrow();

    assertThat(after.predecessors())
        .containsExactly(new Committee("environment-scrutiny-panel", "Environment Scrutiny Panel"));
    assertThat(after.firstYear()).contains(2014);
    assertThat(after.successor()).isEmpty();
  }

  @Test
  void aSearchAskedTwiceIsAnsweredOnceFromMemory() {
    try (TestIndex index = TestIndex.of(Papers.report("Ferry").paper())) {
      index.search("ferry");
      index.search("ferry");

      assertThat(index.searcher().answerCounts()).isEqualTo(new AnswerCounts(1, 1));
    }
  }
}
