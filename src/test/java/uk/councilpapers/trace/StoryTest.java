package uk.councilpapers.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.index.IndexProgress;
import uk.councilpapers.index.PaperIndexer;
import uk.councilpapers.model.Paper;
import uk.councilpapers.search.Hit;
import uk.councilpapers.search.PaperSearcher;
import uk.councilpapers.search.SearchRequest;
import uk.councilpapers.search.SearchResults;
import uk.councilpapers.search.SortOrder;
import uk.councilpapers.search.TestIndex;

/**
 * The stories that the sample papers tell are found, from two words and from each of their papers.
 */
class StoryTest {

  /** Of what is shown as strong or likely so much is of the story. */
  private static final double PRECISION = 0.95;

  /** So much of the story is found. */
  private static final double RECALL = 0.90;

  @TempDir static Path folder;
  private static PaperSearcher searcher;
  private static final List<Paper> HELD = new ArrayList<>();

  @BeforeAll
  static void index() throws IOException {
    IndexConfig config = TestIndex.sampleConfig();
    new PaperIndexer(config, PaperIndexer.Settings.USUAL, IndexProgress.NONE)
        .index(folder, List.of(TestIndex.samplePapers()));
    searcher = PaperSearcher.open(folder, config);
    SearchRequest all = SearchRequest.of("");
    for (int page = 1; HELD.size() < searcher.search(all).total(); page++) {
      SearchResults found =
          searcher.search(
              new SearchRequest(
                  "",
                  all.filters(),
                  all.from(),
                  all.to(),
                  SortOrder.OLDEST,
                  page,
                  100,
                  all.reading()));
      found.hits().stream().map(Hit::paper).forEach(HELD::add);
    }
  }

  @AfterAll
  static void close() throws IOException {
    searcher.close();
  }

  private static IssueThread thread(TraceQuestion question) {
    return new Tracer(searcher).thread(question).orElseThrow();
  }

  private static List<Paper> sure(IssueThread thread) {
    return thread
        .entries()
        .filter(e -> e.confidence() != Confidence.POSSIBLE)
        .map(Entry::paper)
        .toList();
  }

  static Stream<Story> stories() {
    return Stream.of(Story.FLOODING, Story.DEBTS, Story.CARERS);
  }

  @ParameterizedTest
  @MethodSource("stories")
  void aStoryIsFoundFromTwoWords(Story story) {
    assertTold(story, thread(TraceQuestion.ofWords(story.words())));
  }

  @Test
  void aTitleWithAllWordsTypedSaysItThoughOtherWordsForThemWereLookedForToo() {
    assertThat(ids(sure(thread(TraceQuestion.ofWords("flooding at tanner bridge")))))
        .contains(
            "environment-scrutiny-panel-2009-09-14-25",
            "environment-scrutiny-panel-2009-11-16-43",
            "cabinet-2010-01-20-108");
  }

  @TestFactory
  Stream<DynamicTest> aStoryIsFoundFromEachOfItsPapers() {
    return stories()
        .flatMap(
            story ->
                story.papersOf(HELD).stream()
                    .map(
                        paper ->
                            DynamicTest.dynamicTest(
                                story + ": " + paper.id(),
                                () ->
                                    assertTold(story, thread(TraceQuestion.ofPaper(paper.id()))))));
  }

  private static void assertTold(Story story, IssueThread thread) {
    List<Paper> shown = sure(thread);
    List<Paper> strange = shown.stream().filter(p -> !story.has(p, HELD)).toList();
    assertThat(1 - (double) strange.size() / shown.size())
        .as("share of the story in what is shown; not of it: %s", ids(strange))
        .isGreaterThanOrEqualTo(PRECISION);
    List<Paper> told = story.papersOf(HELD);
    List<String> missed = ids(told.stream().filter(p -> !ids(shown).contains(p.id())).toList());
    assertThat(1 - (double) missed.size() / told.size())
        .as("share of the story that is found; not found: %s", missed)
        .isGreaterThanOrEqualTo(RECALL);
    assertThat(thread.meetings().stream().flatMap(m -> m.date().stream())).isSorted();
    assertThat(thread.entries().flatMap(e -> TrueReasons.falseOnes(e, searcher).stream()))
        .as("reasons that the papers do not bear out")
        .isEmpty();
  }

  private static List<String> ids(List<Paper> papers) {
    return papers.stream().map(Paper::id).toList();
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

  @Test
  void theMonitoringOfTheBudgetIsASeries() {
    IssueThread thread = thread(TraceQuestion.ofPaper("environment-scrutiny-panel-2009-10-12-33"));
    assertThat(thread.entries().filter(e -> e.series().isPresent()).map(e -> e.paper().id()))
        .contains(
            "environment-scrutiny-panel-2009-09-14-23",
            "environment-scrutiny-panel-2009-10-12-33",
            "environment-scrutiny-panel-2009-11-16-44",
            "cabinet-member-environment-and-street-services-2010-02-08-e89");
  }
}
