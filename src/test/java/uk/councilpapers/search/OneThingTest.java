package uk.councilpapers.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilpapers.Papers;

/** Several words that mean one thing, {@code planning application}, are looked for as one. */
class OneThingTest {

  private static final String MUCH_ELSE = "They met, ate, sang and left one after the other. ";

  private static TestIndex index;

  @BeforeAll
  static void index() {
    index =
        TestIndex.inCouncilWords(
            Papers.report("Emergency planning")
                .text("Planning for floods. " + MUCH_ELSE + "An application for money was made.")
                .paper(),
            Papers.report("Mill Lane").text("The planning application was refused.").paper(),
            Papers.report("Ice")
                .text("A parcel was dropped. " + MUCH_ELSE + "The kerb was cold.")
                .paper(),
            Papers.report("Tea").text("Hairdressers and taxi drivers came to tea.").paper(),
            Papers.report("Standards")
                .text("Hackney carriages: drivers are tested before a licence is given.")
                .paper(),
            Papers.report("Placements")
                .text("Many in the town saw children in care at play in the park.")
                .paper(),
            Papers.report("Wath Road")
                .text("The closure of the road at Wath; opening times.")
                .paper());
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @Test
  void aPaperThatHasThemTogetherComesBeforeOneThatHasThemApart() {
    assertThat(index.titles("planning application"))
        .containsExactly("Mill Lane", "Emergency planning");
    assertThat(index.search("planning application").notice()).isEmpty();
  }

  @Test
  void whereTheyOnlyStandApartThatIsSaid() {
    SearchResults results = index.search("dropped kerb");
    assertThat(results.hits()).extracting(hit -> hit.paper().title()).containsExactly("Ice");
    assertThat(results.notice())
        .hasValue("No paper has “dropped kerb” in one place. Shown are papers with its words.");
  }

  @Test
  void aPaperThatHasThemInPassingDoesNotHideThoseWithOtherWordsForOneOfThem() {
    assertThat(index.titles("taxi drivers licences")).startsWith("Standards");
  }

  @Test
  void aSmallWordAmongThemIsNotMarkedAlone() {
    Snippet snippet = index.search("children in care").hits().getFirst().snippets().getFirst();
    List<String> marked =
        snippet.highlights().stream()
            .map(mark -> snippet.text().substring(mark.start(), mark.end()))
            .toList();
    assertThat(marked).containsExactly("children in care");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "swimming pool closure",
        "crematorium opening times",
        "what are the opening times of the cemetery"
      })
  void withoutTheMatterTheWordsBesideItSayTooLittle(String typed) {
    SearchResults results = index.search(typed);
    assertThat(results.hits()).isEmpty();
    assertThat(results.notice().orElseThrow()).contains("and the other words say too little alone");
  }

  @Test
  void aNameBesideAMatterThatNoPaperHasIsWorthShowing() {
    assertThat(index.titles("crematorium Wath")).containsExactly("Wath Road");
  }

  @Test
  void aWordForADecisionIsNoCondition() {
    assertThat(index.titles("what was agreed on hackney carriages")).startsWith("Standards");
    assertThat(index.titles("what was agreed on funiculars")).isEmpty();
  }
}
