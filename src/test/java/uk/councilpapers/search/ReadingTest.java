package uk.councilpapers.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilpapers.Papers;

/** What is done with the words of a query, and what can be switched off. */
class ReadingTest {

  private static TestIndex index;

  @BeforeAll
  static void index() {
    index =
        TestIndex.of(
            Papers.report("Long form").text("Flood risk panel (FRP) met.").paper(),
            Papers.report("Short form").text("The FRP met again.").paper(),
            Papers.report("Long form alone").text("The flood risk panel rose.").paper(),
            Papers.minute("1", "Apologies for absence").text("Drains. Apologies: none.").paper(),
            Papers.minute("2", "Drains")
                .text("Drains, and apologies for the delay.")
                .resolved("That drains be cleaned.")
                .paper(),
            Papers.report("Drains of the ward").text("Drains, drains.").paper());
  }

  @AfterAll
  static void close() {
    index.close();
  }

  private static SearchResults search(String q, Reading reading) {
    return index
        .searcher()
        .search(
            new SearchRequest(
                q,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                SortOrder.RELEVANCE,
                1,
                10,
                reading));
  }

  private static List<String> titles(SearchResults results) {
    return results.hits().stream().map(hit -> hit.paper().title()).toList();
  }

  @Test
  void aShortFormFindsItsLongFormAndTheOtherWayRound() {
    assertThat(index.titles("FRP"))
        .containsExactlyInAnyOrder("Long form", "Short form", "Long form alone");
    assertThat(index.titles("flood risk panel"))
        .containsExactlyInAnyOrder("Long form", "Short form", "Long form alone");
    assertThat(index.search("FRP").expansions())
        .containsExactly(new Expansion("FRP", List.of("flood risk panel")));
  }

  @Test
  void otherWordsCanBeSwitchedOff() {
    SearchResults results = search("FRP", new Reading(false, true, false));
    assertThat(titles(results)).containsExactlyInAnyOrder("Long form", "Short form");
    assertThat(results.expansions()).isEmpty();
  }

  @Test
  void aSpellingIsMendedOnlyWhereNothingIsFoundAndItIsWanted() {
    SearchResults mended = index.search("dranis ward");
    assertThat(titles(mended)).containsExactly("Drains of the ward");
    assertThat(mended.didYouMean()).contains("drains ward");
    assertThat(mended.isMended()).isTrue();
    assertThat(mended.notice()).contains("No paper has “dranis ward”. Searched for “drains ward”.");
    SearchResults asTyped = search("dranis", new Reading(true, false, false));
    assertThat(asTyped.hits()).isEmpty();
    assertThat(asTyped.didYouMean()).contains("drains");
  }

  @Test
  void aSpellingIsMendedWhereWordsThatMeanSomethingTogetherAreHeld() {
    SearchResults results = index.search("flood risk panle");
    assertThat(titles(results))
        .containsExactlyInAnyOrder("Long form", "Short form", "Long form alone");
    assertThat(results.didYouMean()).contains("flood risk panel");
    assertThat(results.notice())
        .contains("No paper has “flood risk panle”. Searched for “flood risk panel”.");
  }

  @Test
  void aSpellingThatFindsHalfOfAQueryOfWhichNothingIsHeldIsOffered() {
    SearchResults results = index.search("elephants dranis");
    assertThat(results.hits()).isEmpty();
    assertThat(results.didYouMean()).contains("elephants drains");
    assertThat(results.isMended()).isFalse();
    assertThat(results.notice()).get().asString().startsWith("Nothing was found.");
  }

  @Test
  void aShortWordThatNoPaperHasIsNotTakenForAnother() {
    assertThat(index.search("wird").hits()).isEmpty();
    assertThat(index.search("wird").didYouMean()).isEmpty();
  }

  @Test
  void aProceduralItemSinksUnlessItIsAskedFor() {
    assertThat(index.titles("drains")).endsWith("Apologies for absence");
    assertThat(index.titles("apologies")).startsWith("Apologies for absence");
  }

  @Test
  void aQuestionForADecisionPrefersMinutesThatResolve() {
    assertThat(index.titles("what was decided drains")).startsWith("Drains");
  }

  @Test
  void anExplanationSaysHowTheQueryWasReadAndWhyAPaperStandsWhereItStands() {
    SearchResults results = search("drains  ward", new Reading(true, true, true));
    assertThat(results.understood()).isEqualTo("drains ward");
    List<Reason> why = results.hits().getFirst().why();
    assertThat(why)
        .extracting(Reason::words)
        .contains("drains", "ward", "the words together in the title", "the best passage");
    assertThat(why.getFirst().places()).containsExactly("title", "body");
    double sum = why.stream().mapToDouble(Reason::adds).sum();
    assertThat(sum).isCloseTo(results.hits().getFirst().score(), Offset.offset(0.01));
    assertThat(index.search("drains").hits().getFirst().why()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "drains",
        "apologies",
        "what panel met again",
        "flood drains",
        "drains kind:minute"
      })
  void anExplanationAddsUpToTheScoreOfEveryPaper(String q) {
    List<Hit> hits = search(q, new Reading(true, true, true)).hits();
    assertThat(hits).isNotEmpty();
    for (Hit hit : hits) {
      double sum = hit.why().stream().mapToDouble(Reason::adds).sum();
      assertThat(sum).as(hit.paper().title()).isCloseTo(hit.score(), Offset.offset(0.01));
    }
  }

  @Test
  void anExplanationSaysWhatAProceduralItemLoses() {
    Hit last = search("drains", new Reading(true, true, true)).hits().getLast();
    assertThat(last.paper().title()).isEqualTo("Apologies for absence");
    assertThat(last.why())
        .filteredOn(why -> why.words().equals("a procedural item, which counts less"))
        .singleElement()
        .matches(why -> why.adds() < 0);
  }
}
