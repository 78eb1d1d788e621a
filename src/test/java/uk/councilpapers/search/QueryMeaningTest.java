package uk.councilpapers.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilpapers.Papers;

/** Which papers a query finds. */
class QueryMeaningTest {

  private static TestIndex index;

  @BeforeAll
  static void index() {
    index =
        TestIndex.of(
            List.of(
                List.of(
                    Papers.report("Debt")
                        .at("Cabinet", "2014-01-20")
                        .by("Jane Farrow", "Income Manager")
                        .about("Finance and budget")
                        .text("The recovery of debts owed for care.")
                        .recommending("That the policy be adopted.", "Members note the delay.")
                        .paper(),
                    Papers.minute("H69", "Debt recovery")
                        .at("Health Panel", "2014-02-17")
                        .present("Councillor Hartwell", "Councillor Ingram")
                        .text("Debt recovery was discussed.\nIt adopts a new approach.")
                        .resolved("That the review be deferred.")
                        .paper()),
                List.of(
                    Papers.agenda("Agenda: Planning Board")
                        .at("Planning Board", "2013-12-31")
                        .text("Site visits. Adoption of a highway at Corn Row.")
                        .paper(),
                    Papers.minute("5", "Parking")
                        .undated()
                        .text("Parking charges for residents; recovery of the debt later.")
                        .paper())));
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          debt recovery                  | Debt, Debt recovery, Parking
          DEBTS recovered                | Debt, Debt recovery, Parking
          "debt recovery"                | Debt recovery
          "Debt Recovery"                | Debt recovery
          "debts recovery"               |
          "recovery of debts"            | Debt
          "recovery debt"~1              | Debt recovery
          "recovery debt"~2              | Debt recovery, Parking
          "debt approach"~7              | Debt recovery
          "debt approach"~6              |
          adopt*                         | Agenda: Planning Board, Debt, Debt recovery
          adopti*                        | Agenda: Planning Board
          recovery -parking              | Debt, Debt recovery
          recovery -"debt recovery"      | Debt, Parking
          -recovery                      | Agenda: Planning Board
          parking OR highway             | Agenda: Planning Board, Parking
          debt (residents OR care)       | Debt, Parking
          title:recovery                 | Debt recovery
          title:"debt recovery"          | Debt recovery
          officer:farrow                 | Debt
          officer:income                 | Debt
          officer:"Jane Farrow"          | Debt
          member:hartwell                   | Debt recovery
          member:farrow                  |
          hartwell                          | Debt recovery
          farrow                         | Debt
          committee:panel                | Debt recovery
          topic:finance                  | Debt
          kind:minute                    | Debt recovery, Parking
          kind:MINUTE                    | Debt recovery, Parking
          kind:"other paper"             |
          -kind:minute                   | Agenda: Planning Board, Debt
          kind:(report OR agenda)        | Agenda: Planning Board, Debt
          ref:H69                        | Debt recovery
          ref:h69                        | Debt recovery
          ref:69                         | Debt recovery
          ref:9                          |
          resolution:adopted             | Debt
          resolution:deferred            | Debt recovery
          before:2014                    | Agenda: Planning Board
          before:2014-01-21              | Agenda: Planning Board, Debt
          before:2014-01-20              | Agenda: Planning Board
          after:2013                     | Debt, Debt recovery
          after:2014-01                  | Debt recovery
          after:2014-01-19 before:2014-02| Debt
          zebra                          |
          ...                            | Agenda: Planning Board, Debt, Debt recovery, Parking
          """)
  void aQueryFinds(String query, String titles) {
    List<String> wanted = titles == null ? List.of() : List.of(titles.split(", "));
    assertThat(index.titles(query)).containsExactlyInAnyOrderElementsOf(wanted);
    assertThat(index.search(query).total()).isEqualTo(wanted.size());
  }

  @Test
  void aPhraseDoesNotReachFromOneResolutionIntoTheNext() {
    assertThat(index.titles("\"policy be adopted\"")).containsExactly("Debt");
    assertThat(index.titles("\"be adopted members\"")).isEmpty();
    assertThat(index.titles("member:\"hartwell councillor\"")).isEmpty();
  }

  @Test
  void whereNoPaperHasAllWordsThoseThatHaveMostAreFoundAndANoticeSaysSo() {
    SearchResults results = index.search("parking charges zebra");
    assertThat(results.hits()).extracting(h -> h.paper().title()).containsExactly("Parking");
    assertThat(results.notice())
        .contains("No paper has all of these words. Shown are papers that have at least 2 of 3.");
  }

  @Test
  void ofManyWordsAsManyAreWantedAsOnePaperHas() {
    for (int unknown = 1; unknown <= 20; unknown++) {
      StringBuilder query = new StringBuilder("parking charges residents");
      for (int i = 0; i < unknown; i++) query.append(" zebra").append(i);
      SearchResults results = index.search(query.toString());
      assertThat(results.hits()).extracting(h -> h.paper().title()).containsExactly("Parking");
      assertThat(results.notice().orElse("")).contains("at least 3 of " + (unknown + 3));
    }
  }

  @Test
  void anExclusionIsNotGivenUpWhereNoPaperHasAllWords() {
    assertThat(index.titles("recovery zebra -parking"))
        .containsExactlyInAnyOrder("Debt", "Debt recovery");
    assertThat(index.titles("residents zebra kind:report")).isEmpty();
  }

  @Test
  void aPaperWithAllWordsNeedsNoNotice() {
    assertThat(index.search("debt recovery").notice()).isEmpty();
  }

  @Test
  void whereNothingIsFoundTheNoticeSaysWhatWasSearched() {
    assertThat(index.search("zebra").notice())
        .contains(
            "Nothing was found. 4 papers of 3 committees were searched, from 31 December 2013 to"
                + " 17 February 2014.");
    assertThat(index.search("zebra").howRead()).isEmpty();
    assertThat(index.search("").notice()).isEmpty();
  }

  @Test
  void whatCannotBeReadIsSearchedAsWordsAndTheNoticeSaysSo() {
    SearchResults results = index.search("\"debt recovery");
    assertThat(results.total()).isPositive();
    assertThat(results.notice()).isPresent();
  }
}
