package uk.councilpapers.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.councilpapers.Papers;

/** What is offered while a person types. */
class SuggestionsTest {

  private static TestIndex index;

  @BeforeAll
  static void makeIndex() {
    index =
        TestIndex.of(
            List.of(
                List.of(
                    Papers.report("Parking charges in the harbour")
                        .at("Highways Panel", "2014-01-20")
                        .by("Parvati Hollis")
                        .about("Parks and open spaces")
                        .text("The Park Users Forum (PUF) met twice.")
                        .paper(),
                    Papers.report("Residents' parking charges")
                        .at("Highways Panel", "2014-02-17")
                        .paper()),
                List.of(
                    Papers.report("Review of parking charges: Élan Street")
                        .at("Cabinet", "2015-02-17")
                        .paper(),
                    Papers.minute("12", "Declarations of interest").paper())));
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @Test
  void whatBeginsAsTypedComesBeforeWhatHasTheWordsInside() {
    assertThat(texts("park"))
        .containsExactly(
            "Parks and open spaces",
            "Parking charges",
            "park users forum",
            "Parking charges in the harbour",
            "Residents' parking charges",
            "Review of parking charges: Élan Street");
  }

  @Test
  void aCompletionSaysWhatItIsAndHowManyPapersHaveIt() {
    assertThat(index.searcher().suggest("highw", 10))
        .containsExactly(new Suggestion("Highways Panel", SuggestionKind.COMMITTEE, 2));
    assertThat(index.searcher().suggest("hollis", 10))
        .containsExactly(new Suggestion("Parvati Hollis", SuggestionKind.OFFICER, 1));
    assertThat(index.searcher().suggest("parking charges", 1))
        .containsExactly(new Suggestion("Parking charges", SuggestionKind.PHRASE, 3));
  }

  @Test
  void aShortFormIsCompletedToWhatItStandsFor() {
    assertThat(texts("puf")).containsExactly("park users forum");
  }

  @Test
  void aPhraseDoesNotRunOverAMark() {
    TitlePhrases phrases = new TitlePhrases();
    phrases.add("Flooding at Mill Lane, Upper Town", 1);
    phrases.add("Mill Lane: Upper Town School", 1);
    phrases.add("Mill Lane - Upper Town", 1);
    assertThat(phrases.in(2))
        .extracting(Suggestion::text)
        .containsExactlyInAnyOrder("Mill Lane", "Upper Town");
  }

  @Test
  void aPhraseThatStandsOnlyInALongerOneIsNotOfferedBesideIt() {
    TitlePhrases phrases = new TitlePhrases();
    phrases.add("Flood Relief Scheme", 2);
    phrases.add("Flood Relief Scheme in Upper Town", 1);
    phrases.add("The Relief Scheme", 1);
    assertThat(phrases.in(2))
        .containsExactlyInAnyOrder(
            new Suggestion("Flood Relief Scheme", SuggestionKind.PHRASE, 3),
            new Suggestion("Relief Scheme", SuggestionKind.PHRASE, 4));
  }

  @Test
  void aPhraseIsNotCutWhereAllItsTitlesGoOn() {
    TitlePhrases phrases = new TitlePhrases();
    phrases.add("Flooding at Tanner Bridge", 2);
    phrases.add("Flooding at Tanner Bridge in 2012", 1);
    phrases.add("Report on flooding at Tanner Bridge and its causes", 1);
    assertThat(phrases.in(3))
        .containsExactly(new Suggestion("Flooding at Tanner Bridge", SuggestionKind.PHRASE, 4));
  }

  @Test
  void aPhraseOfTheNameOfACommitteeIsNotOfferedBesideIt() {
    try (TestIndex small =
        TestIndex.of(
            Papers.report("Highways Panel work programme")
                .at("Highways Panel", "2014-01-20")
                .paper(),
            Papers.report("Remit of the Highways Panel").paper(),
            Papers.report("Highways Panel visits").paper())) {
      assertThat(small.searcher().suggest("highw", 1))
          .containsExactly(new Suggestion("Highways Panel", SuggestionKind.COMMITTEE, 1));
      assertThat(small.searcher().suggest("highw", 10))
          .extracting(Suggestion::kind)
          .doesNotContain(SuggestionKind.PHRASE);
    }
  }

  @Test
  void aSmallWordNeedNotStandInACompletion() {
    assertThat(texts("the cab")).containsExactly("Cabinet");
    assertThat(texts("a review of park").getFirst())
        .isEqualTo("Review of parking charges: Élan Street");
    assertThat(texts("the")).containsExactly("Parking charges in the harbour");
  }

  @Test
  void everyWordHasToStandInACompletionInAnyOrder() {
    assertThat(texts("harbour parki")).containsExactly("Parking charges in the harbour");
    assertThat(texts("harbour library")).isEmpty();
  }

  @Test
  void aSpaceBehindTheLastWordEndsIt() {
    assertThat(texts("par ")).isEmpty();
    assertThat(texts("park ").getFirst()).isEqualTo("park users forum");
  }

  @Test
  void oneWrongLetterInAWordIsForgivenButNotTheFirst() {
    assertThat(texts("residants")).containsExactly("Residents' parking charges");
    assertThat(texts("harbpur charges")).containsExactly("Parking charges in the harbour");
    assertThat(texts("desidents")).isEmpty();
  }

  @Test
  void aWordOfFourLettersIsForgivenWhereNothingHasIt() {
    assertThat(texts("pakr us")).containsExactly("park users forum");
    assertThat(texts("elna")).containsExactly("Review of parking charges: Élan Street");
    assertThat(texts("park us")).containsExactly("park users forum");
    assertThat(texts("pak us")).isEmpty();
  }

  @Test
  void apostrophesAndAccentsNeedNotBeTyped() {
    assertThat(texts("resident's pa")).containsExactly("Residents' parking charges");
    assertThat(texts("elan")).containsExactly("Review of parking charges: Élan Street");
  }

  @Test
  void nothingTypedCompletesToNothing() {
    assertThat(texts("")).isEmpty();
    assertThat(texts(" -?\u0000")).isEmpty();
    assertThat(texts("x".repeat(10_000))).isEmpty();
  }

  @Test
  void newPapersAreOfferedAfterTheRefresh() throws Exception {
    try (TestIndex small = TestIndex.of(Papers.report("Gritting").paper())) {
      assertThat(small.searcher().suggest("snow", 10)).isEmpty();
      small.add(List.of(Papers.report("Snow wardens").paper()));
      small.searcher().refresh();
      assertThat(small.searcher().suggest("snow", 10))
          .containsExactly(new Suggestion("Snow wardens", SuggestionKind.TITLE, 1));
    }
  }

  @Test
  void theLanguageOfTheMachineChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(texts("IN THE HARB")).containsExactly("Parking charges in the harbour");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<String> texts(String typed) {
    return index.searcher().suggest(typed, 10).stream().map(Suggestion::text).toList();
  }
}
