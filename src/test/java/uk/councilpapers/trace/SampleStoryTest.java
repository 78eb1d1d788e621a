package uk.councilpapers.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.index.IndexProgress;
import uk.councilpapers.index.PaperIndexer;
import uk.councilpapers.search.PaperSearcher;
import uk.councilpapers.search.TestIndex;

/** The story that the sample papers tell is found by its references, titles and words. */
class SampleStoryTest {

  private static final List<String> FLOODING =
      List.of(
          "environment-scrutiny-panel-2009-09-14-25",
          "environment-scrutiny-panel-2009-10-12-34",
          "environment-scrutiny-panel-2009-11-16-43",
          "cabinet-2010-01-20-108",
          "cabinet-member-environment-and-street-services-2010-03-08-e96",
          "environment-scrutiny-panel-2010-06-14-6",
          "improving-places-select-commission-2014-07-23-12",
          "cabinet-2019-05-21-5",
          "improving-places-select-commission-2024-01-16-56");

  @TempDir static Path folder;
  private static PaperSearcher searcher;

  @BeforeAll
  static void index() throws IOException {
    IndexConfig config = TestIndex.sampleConfig();
    new PaperIndexer(config, PaperIndexer.Settings.USUAL, IndexProgress.NONE)
        .index(folder, List.of(TestIndex.samplePapers()));
    searcher = PaperSearcher.open(folder, config);
  }

  @AfterAll
  static void close() throws IOException {
    searcher.close();
  }

  private static IssueThread thread(TraceQuestion question) {
    return new Tracer(searcher).thread(question).orElseThrow();
  }

  private static Set<String> sure(IssueThread thread) {
    return thread
        .entries()
        .filter(e -> e.confidence() != Confidence.POSSIBLE)
        .map(e -> e.paper().id())
        .collect(Collectors.toSet());
  }

  @Test
  void theMinutesOfTheStoryAreFoundFromASearchOfTwoWords() {
    assertThat(sure(thread(TraceQuestion.ofWords("tanner bridge")))).containsAll(FLOODING);
  }

  @Test
  void nineYearsOfMinutesAreFoundFromTheDecisionOfTheCabinet() {
    IssueThread thread = thread(TraceQuestion.ofPaper("cabinet-2010-01-20-108"));
    assertThat(sure(thread)).containsAll(FLOODING);
    assertThat(thread.meetings().stream().flatMap(m -> m.date().stream()).toList()).isSorted();
  }

  @Test
  void whatIsSaidOfOtherMattersIsLeftOut() {
    assertThat(sure(thread(TraceQuestion.ofPaper("cabinet-2010-01-20-108"))))
        .noneMatch(id -> id.contains("budget-monitoring") || id.contains("thorsby"));
  }

  @Test
  void whatTheCabinetDeferredCameBackAMonthLater() {
    assertThat(
            new Tracer(searcher)
                .chain(searcher.paper("cabinet-2019-05-21-5").orElseThrow())
                .orElseThrow()
                .words())
        .isEqualTo("deferred 21 May 2019, came back 25 June 2019");
  }
}
