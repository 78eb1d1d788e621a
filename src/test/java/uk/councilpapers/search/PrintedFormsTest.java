package uk.councilpapers.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilpapers.Papers;

/** Words are found however they are printed and however they are typed. */
class PrintedFormsTest {

  private static TestIndex index;

  @BeforeAll
  static void index() {
    index =
        TestIndex.of(
            Papers.report("Winter plan 2014-15")
                .at("Cabinet", "2013-12-02")
                .text(
                    "Re-letting of the A&E link road, seen by Ana Penn-Hardy. Health & rest."
                        + " The C.S.E. team spent £1,205,000.")
                .paper(),
            Papers.report("Summer plan 2015-16")
                .at("Cabinet", "2013-12-02")
                .text("Letting of a road. Hardy spent 205.")
                .paper(),
            Papers.report("Case records").text("Records move to Liquid Logic.").paper(),
            Papers.report("Home care").text("Visits are kept in Liquidlogic.").paper(),
            Papers.report("Resurfacing").text("300m of Mill Lane, 2.5m wide.").paper(),
            Papers.report("Bonds").text("A loan of £300m and £40k of fees.").paper());
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2014/15",
        "2014/2015",
        "2014–15",
        "\"2014-2015\"",
        "reletting",
        "re-letting",
        "re-lettings",
        "re letting",
        "A&E",
        "\"a&e link\"",
        "penn-hardy",
        "Penn Hardy",
        "\"Penn Hardy\"",
        "health and rest",
        "health & rest",
        "\"health and rest\"",
        "cse",
        "C.S.E",
        "£1205000",
        "1,205,000",
        "£1.205m",
        "1.205M",
        "£1.205 million",
        "\"£1.205 million\""
      })
  void aWordIsFoundHoweverItIsTyped(String query) {
    assertThat(index.titles(query)).containsExactly("Winter plan 2014-15");
    assertThat(index.search(query).notice()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"liquid logic", "Liquidlogic", "liquid-logic"})
  void aNameInTwoWordsAndInOneFindEachOther(String query) {
    assertThat(index.titles(query)).containsExactlyInAnyOrder("Case records", "Home care");
    assertThat(index.search(query).notice()).isEmpty();
  }

  @Test
  void insideQuotesANameIsAsPrinted() {
    assertThat(index.titles("\"liquid logic\"")).containsExactly("Case records");
    assertThat(index.titles("\"liquidlogic\"")).containsExactly("Home care");
  }

  @Test
  void metresAreNoMillionsButWhoTypesNoMoneyMarkMeansEither() {
    assertThat(index.titles("£300m")).containsExactly("Bonds");
    assertThat(index.titles("300 million")).containsExactly("Bonds");
    assertThat(index.titles("300m")).containsExactlyInAnyOrder("Resurfacing", "Bonds");
    assertThat(index.titles("\"300m of mill lane\"")).containsExactly("Resurfacing");
    assertThat(index.titles("£2.5m")).isEmpty();
    assertThat(index.titles("40,000")).containsExactly("Bonds");
  }

  @Test
  void theFirstYearAloneFindsTheFinancialYear() {
    assertThat(index.titles("2014 plan")).containsExactly("Winter plan 2014-15");
    assertThat(index.titles("2015")).containsExactly("Summer plan 2015-16");
  }

  @Test
  void insideQuotesAWordIsNotStemmed() {
    assertThat(index.titles("\"re-lettings\"")).isEmpty();
    assertThat(index.titles("\"re-letting\"")).isEqualTo(List.of("Winter plan 2014-15"));
  }
}
