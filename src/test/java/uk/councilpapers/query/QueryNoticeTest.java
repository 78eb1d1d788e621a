package uk.councilpapers.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not parse is searched as words, and the notice says so. */
class QueryNoticeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"debt recovery | debt recovery | A quotation mark is not closed; it was ignored.",
        "debt OR | debt or | “OR” has nothing to join and was searched as a word.",
        "OR | or | “OR” has nothing to join and was searched as a word.",
        "NOT | not | “NOT” has nothing to join and was searched as a word.",
        "(debt OR recovery | debt OR recovery | A bracket is not closed; it was closed at the end"
            + " of the query.",
        "debt) recovery | debt recovery | A closing bracket has no opening bracket; it was"
            + " ignored.",
        "foo:bar | foo bar | “foo:” is not a field and was searched as a word; fields are title,"
            + " committee, officer, member, topic, kind, ref, resolution, before, after.",
        "title: debt | title debt | “title:” needs a value directly behind it.",
        "title:() | title | “title:” needs a value directly behind it.",
        "before:soon | before soon | “before:soon” has no date and was searched as words; dates are"
            + " 2014, 2014-03 or 2014-03-31.",
        "after:2014-02-30 | after 2014-02-30 | “after:2014-02-30” has no date and was searched as"
            + " words; dates are 2014, 2014-03 or 2014-03-31.",
        "title:(debt ref:H63) | title:(debt ref H63) | A field cannot stand in a field; “ref” was"
            + " searched as a word.",
        "*adoption | adoption | “*” works only at the end of a word.",
        "a* | a | “*” works only at the end of a word of 2 letters or more.",
        "ad*ion | ad ion | “*” works only at the end of a word of 2 letters or more.",
        "\"debt recovery\"~500 | \"debt recovery\"~100 | Words can be searched at most 100 words"
            + " apart."
      })
  void whatCannotBeMeantIsReadAsWords(String typed, String read, String notice) {
    ParsedQuery parsed = QueryParser.parse(typed);
    assertThat(parsed.root()).hasToString(read);
    assertThat(parsed.notice()).contains(notice);
  }

  @Test
  void severalTroublesAreSaidOnceEach() {
    ParsedQuery parsed = QueryParser.parse("OR debt) ) OR");
    assertThat(parsed.root()).hasToString("or debt or");
    assertThat(parsed.notice())
        .contains(
            "A closing bracket has no opening bracket; it was ignored. "
                + "“OR” has nothing to join and was searched as a word.");
  }

  @Test
  void aLongWordIsQuotedInPart() {
    String notice = QueryParser.parse("a".repeat(500) + ":debt").notice().orElseThrow();
    assertThat(notice).startsWith("“" + "a".repeat(40) + "…” is not a field");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(", "-(", "title:(", "title:-", "a:", "NOT ", "(a OR ", "\"", "\"a\" ", "a ", ")", "x(",
        "a* ", "1:", "1(a)", "a-"
      })
  void aMillionOfAnythingIsReadInTime(String piece) {
    String typed = piece.repeat(1_000_000 / piece.length()) + "debt";
    ParsedQuery parsed =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(5), () -> QueryParser.parse(typed), piece);
    assertThat(QueryParser.parse(parsed.root().toString()).root()).isEqualTo(parsed.root());
  }

  @Test
  void onlyTheFirstHundredWordsAreSearched() {
    ParsedQuery parsed = QueryParser.parse("debt ".repeat(101));
    assertThat(parsed.root()).hasToString("debt ".repeat(100).strip());
    assertThat(parsed.notice())
        .contains("The query is too long; only its first 100 words were searched.");
    assertThat(QueryParser.parse("\"" + "debt ".repeat(101) + "\"").root())
        .hasToString("\"" + "debt ".repeat(100).strip() + "\"");
  }
}
