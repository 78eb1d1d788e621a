package uk.councilpapers.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilpapers.Papers;
import uk.councilpapers.model.Paper;

/**
 * Dates and numbers find the papers that are filed under them, as well as those that print them.
 */
class FiledWordsTest {

  private static final Paper[] MEETINGS = {
    Papers.minute("3", "Date of the next meeting")
        .at("Highways Panel", "2014-01-20")
        .text("That the next meeting of the Highways Panel be on 17 March.")
        .resolved("That the next meeting of the Highways Panel be on 17 March.")
        .paper(),
    Papers.minute("9", "Date of next meeting")
        .at("Highways Panel", "2015-01-19")
        .text("That the next meeting be on 16 March.")
        .paper(),
    Papers.agenda("Agenda: Highways Panel")
        .at("Highways Panel", "2015-03-16")
        .text("Salt. Date of next meeting: 18 May.")
        .paper(),
    Papers.minute("4", "Salt for the panel")
        .at("Highways Panel", "2015-01-19")
        .text("Salt for the next winter. A meeting.")
        .paper(),
    Papers.report("Salt for all")
        .at("Parks Panel", "2016-02-01")
        .text("Salt that the Highways Panel bought; next the Cabinet was told.")
        .paper(),
    Papers.report("Salt elsewhere").at("Parks Panel", "2016-03-07").text("Salt.").paper()
  };

  private static TestIndex index;

  @BeforeAll
  static void index() {
    index =
        TestIndex.of(
            Papers.minute("H66", "Gritting routes").at("Highways Panel", "2014-01-20").paper(),
            Papers.minute("12", "Gritting").at("Highways Panel", "2015-03-09").paper(),
            Papers.report("Salt stocks").under("12").at("Cabinet", "2014-02-17").paper(),
            Papers.report("Snow wardens")
                .at("Cabinet", "2016-06-01")
                .text("The storm of 20th January, 2014. See Minute No. 66.")
                .paper());
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20 january 2014",
        "20th January 2014",
        "Monday, 20th January, 2014",
        "20/01/2014",
        "2014-01-20"
      })
  void aDayFindsThePapersOfItsMeetings(String typed) {
    assertThat(index.titles(typed)).contains("Gritting routes").doesNotContain("Salt stocks");
  }

  @Test
  void aDayAlsoFindsWhereItIsPrintedInAnotherForm() {
    assertThat(index.titles("20 January 2014"))
        .containsExactlyInAnyOrder("Gritting routes", "Snow wardens");
    assertThat(index.titles("20th January 2014"))
        .containsExactlyInAnyOrder("Gritting routes", "Snow wardens");
  }

  @ParameterizedTest
  @CsvSource({
    "January 2014, 'Gritting routes, Snow wardens'",
    "mar 2015, Gritting",
    "gritting 2015, Gritting",
    "gritting march 2015, Gritting",
    "2016, Snow wardens"
  })
  void aMonthAndAYearFindThePapersOfTheirMeetings(String typed, String titles) {
    assertThat(index.titles(typed))
        .containsExactlyInAnyOrderElementsOf(List.of(titles.split(", ")));
    assertThat(index.search(typed).notice()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "minute no 66, 'Gritting routes, Snow wardens'",
    "Minute No. H66, Gritting routes",
    "minute 12, Gritting",
    "item 12, Salt stocks",
    "agenda item 12, Salt stocks"
  })
  void aNumberFindsTheMinuteOrTheItem(String typed, String titles) {
    assertThat(index.titles(typed))
        .containsExactlyInAnyOrderElementsOf(List.of(titles.split(", ")));
  }

  @Test
  void aNumberThatIsNotHeldFindsNothing() {
    assertThat(index.titles("minute 999")).isEmpty();
    assertThat(index.search("minute 999").notice().orElseThrow()).startsWith("Nothing was found.");
  }

  @Test
  void theNameOfABodyFindsItsPapersAndThoseThatNameIt() {
    try (TestIndex other = TestIndex.of(MEETINGS)) {
      assertThat(other.titles("salt at the highways panel"))
          .containsExactlyInAnyOrder("Salt for the panel", "Salt for all");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "next highways panel",
        "next Highways Panel meeting",
        "highways panel next meeting"
      })
  void theNextMeetingIsWhereItsDateIsSaidTheLatestFirst(String typed) {
    try (TestIndex other = TestIndex.of(MEETINGS)) {
      assertThat(other.titles(typed))
          .startsWith("Agenda: Highways Panel", "Date of next meeting", "Date of the next meeting");
    }
  }

  @Test
  void theNextMeetingOfABodyWithoutPapersIsLookedForInWords() {
    try (TestIndex other = TestIndex.of(MEETINGS)) {
      assertThat(other.titles("next cabinet")).containsExactly("Salt for all");
    }
  }

  @Test
  void insideQuotesADateIsWhatIsPrinted() {
    assertThat(index.titles("\"January 2014\"")).containsExactly("Snow wardens");
  }
}
