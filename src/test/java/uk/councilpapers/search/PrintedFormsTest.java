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
                .text(
                    "Re-letting of the A&E link road, seen by Ana Penn-Hardy. Health & rest."
                        + " The C.S.E. team spent £1,205,000.")
                .paper(),
            Papers.report("Summer plan 2015-16")
                .text("Letting of a road. Hardy spent 205.")
                .paper());
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

  @Test
  void theFirstYearAloneFindsTheFinancialYear() {
    assertThat(index.titles("2014")).containsExactly("Winter plan 2014-15");
    assertThat(index.titles("2015")).containsExactly("Summer plan 2015-16");
  }

  @Test
  void insideQuotesAWordIsNotStemmed() {
    assertThat(index.titles("\"re-lettings\"")).isEmpty();
    assertThat(index.titles("\"re-letting\"")).isEqualTo(List.of("Winter plan 2014-15"));
  }
}
