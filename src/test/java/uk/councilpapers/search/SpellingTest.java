package uk.councilpapers.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilpapers.Papers;

/** Another spelling is searched only where the one that was typed finds nothing. */
class SpellingTest {

  private static TestIndex index;

  @BeforeAll
  static void index() {
    index =
        TestIndex.of(
            Papers.report("Harbour wall").text("Repairs of the harbour wall. Lane.").paper(),
            Papers.report("Harper").by("Ann Harper").text("Ann Harper met the tenants.").paper(),
            Papers.report("Bins").text("Tenants and their bins; a brown wall.").paper(),
            Papers.report("Emergency plan")
                .text("Emerging matters of an emergency, hosted.")
                .paper());
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @ParameterizedTest
  @CsvSource({
    "harbuor, harbour",
    "harbor, harbour",
    "teanants, tenants",
    "harbuor walll, harbour wall",
    "tennants bisn, tenants bins",
    "repiars harbour, repairs harbour"
  })
  void aWordThatNoPaperHasIsReplacedByOneLikeIt(String typed, String meant) {
    SearchResults results = index.search(typed);
    assertThat(results.didYouMean()).contains(meant);
    assertThat(results.hits()).isNotEmpty();
    assertThat(results.notice())
        .contains("No paper has “" + typed + "”. Searched for “" + meant + "”.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "harper",
        "bns",
        "bens",
        "brun",
        "\"harbuor\"",
        "title:harbuor",
        "harb0ur",
        "zebra"
      })
  void otherWordsStayAsTheyAre(String typed) {
    assertThat(index.search(typed).didYouMean()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tenant", "tenanted", "repair", "matter", "hostels", "emerges"})
  void anotherFormOfAWordAndARareWordAreNotMisspelt(String typed) {
    assertThat(index.search(typed).didYouMean()).isEmpty();
  }

  @Test
  void aMisspeltWordThatSharesTheStemOfAnotherIsStillMended() {
    SearchResults results = index.search("emergancy");
    assertThat(results.didYouMean()).contains("emergency");
    assertThat(results.hits().getFirst().paper().title()).isEqualTo("Emergency plan");
    assertThat(results.notice()).contains("No paper has “emergancy”. Searched for “emergency”.");
  }

  @Test
  void aSpellingThatFindsNoMoreOfTheQueryIsOfferedOnly() {
    SearchResults results = index.search("tenants hostey");
    assertThat(results.didYouMean()).contains("tenants hosted");
    assertThat(results.notice())
        .contains("No paper has all of these words. Shown are papers that have at least 1 of 2.");
  }

  @Test
  void theNeighboursOfAWordDecideBetweenSpellings() {
    assertThat(index.search("harpour wall").didYouMean()).contains("harbour wall");
    assertThat(index.search("ann harpor").didYouMean()).contains("ann harper");
  }

  @Test
  void whoWantsTheWordsAsTypedGetsTheSpellingOfferedOnly() {
    SearchResults results =
        index
            .searcher()
            .search(
                new SearchRequest(
                    "harbuor",
                    Map.of(),
                    Optional.empty(),
                    Optional.empty(),
                    SortOrder.RELEVANCE,
                    1,
                    10,
                    new Reading(true, false, false)));
    assertThat(results.total()).isZero();
    assertThat(results.didYouMean()).contains("harbour");
    assertThat(results.hits()).isEqualTo(List.of());
  }
}
