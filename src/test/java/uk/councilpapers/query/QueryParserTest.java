package uk.councilpapers.query;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.councilpapers.query.QueryField.COMMITTEE;
import static uk.councilpapers.query.QueryField.OFFICER;
import static uk.councilpapers.query.QueryField.REF;
import static uk.councilpapers.query.QueryField.TITLE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

  private static final Word DEBT = new Word("debt");
  private static final Word RECOVERY = new Word("recovery");
  private static final Word POLICY = new Word("policy");

  private static QueryNode tree(String typed) {
    ParsedQuery parsed = QueryParser.parse(typed);
    assertThat(parsed.notice()).as(typed).isEmpty();
    return parsed.root();
  }

  private static QueryNode and(QueryNode... nodes) {
    return new And(List.of(nodes));
  }

  private static QueryNode or(QueryNode... nodes) {
    return new Or(List.of(nodes));
  }

  @Test
  void wordsAreAllWanted() {
    assertThat(tree("debt recovery")).isEqualTo(and(DEBT, RECOVERY));
    assertThat(tree("debt AND recovery")).isEqualTo(and(DEBT, RECOVERY));
  }

  @Test
  void quotationMarksMakeAPhrase() {
    assertThat(tree("\"debt  recovery\" policy"))
        .isEqualTo(and(new Phrase("debt recovery"), POLICY));
  }

  @Test
  void aNumberBehindAPhraseMakesItNear() {
    assertThat(tree("\"debt recovery\"~5")).isEqualTo(new Near("debt recovery", 5));
    assertThat(tree("\"debt recovery\"~0")).isEqualTo(new Phrase("debt recovery"));
    assertThat(tree("\"debt\"~5")).isEqualTo(new Phrase("debt"));
  }

  @Test
  void aDashOrNotExcludes() {
    assertThat(tree("debt -recovery")).isEqualTo(and(DEBT, new Not(RECOVERY)));
    assertThat(tree("debt NOT recovery")).isEqualTo(and(DEBT, new Not(RECOVERY)));
    assertThat(tree("-\"debt recovery\"")).isEqualTo(new Not(new Phrase("debt recovery")));
    assertThat(tree("policy -(debt recovery)"))
        .isEqualTo(and(POLICY, new Not(and(DEBT, RECOVERY))));
    assertThat(tree("NOT(debt)")).isEqualTo(new Not(DEBT));
  }

  @Test
  void excludingTwiceIsWanting() {
    assertThat(tree("-(-debt)")).isEqualTo(DEBT);
    assertThat(tree("NOT NOT debt")).isEqualTo(DEBT);
  }

  @Test
  void aDashBetweenSpacesIsOnlyADash() {
    assertThat(tree("debt - recovery")).isEqualTo(and(DEBT, RECOVERY));
  }

  @Test
  void orBindsLoosest() {
    assertThat(tree("debt recovery OR policy")).isEqualTo(or(and(DEBT, RECOVERY), POLICY));
    assertThat(tree("debt (recovery OR policy)")).isEqualTo(and(DEBT, or(RECOVERY, POLICY)));
  }

  @Test
  void bracketsThatChangeNothingVanish() {
    assertThat(tree("((debt) (recovery policy))")).isEqualTo(and(DEBT, RECOVERY, POLICY));
    assertThat(tree("debt OR (recovery OR policy)")).isEqualTo(or(DEBT, RECOVERY, POLICY));
    assertThat(tree("() debt")).isEqualTo(DEBT);
  }

  @Test
  void operatorsInSmallLettersAreWords() {
    assertThat(tree("debt or recovery")).isEqualTo(and(DEBT, new Word("or"), RECOVERY));
    assertThat(tree("not debt")).isEqualTo(and(new Word("not"), DEBT));
  }

  @Test
  void anAsteriskMakesAPrefix() {
    assertThat(tree("adopt* debt")).isEqualTo(and(new Prefix("adopt"), DEBT));
  }

  @Test
  void aFieldTakesAWordAPhraseOrAGroup() {
    assertThat(tree("Title:debt recovery")).isEqualTo(and(new Field(TITLE, DEBT), RECOVERY));
    assertThat(tree("committee:\"Adult Social Care\""))
        .isEqualTo(new Field(COMMITTEE, new Phrase("Adult Social Care")));
    assertThat(tree("title:(debt OR recovery)")).isEqualTo(new Field(TITLE, or(DEBT, RECOVERY)));
    assertThat(tree("officer:O’Brien")).isEqualTo(new Field(OFFICER, new Word("O'Brien")));
    assertThat(tree("ref:H63")).isEqualTo(new Field(REF, new Word("H63")));
  }

  @Test
  void anExclusionInAFieldMovesToItsFront() {
    assertThat(tree("title:-debt")).isEqualTo(tree("-title:debt"));
  }

  @ParameterizedTest
  @CsvSource({
    "before:2014, 2014-01-01",
    "before:2014-03, 2014-03-01",
    "before:2014-03-31, 2014-03-31",
    "before:31/03/2014, 2014-03-31",
    "'before:\"31st March, 2014\"', 2014-03-31",
  })
  void beforeTakesTheFirstDayOfWhatIsNamed(String typed, LocalDate day) {
    assertThat(tree(typed)).isEqualTo(new Before(day));
  }

  @ParameterizedTest
  @CsvSource({
    "after:2013, 2013-12-31",
    "after:2014-02, 2014-02-28",
    "after:2014-03-31, 2014-03-31"
  })
  void afterTakesTheLastDayOfWhatIsNamed(String typed, LocalDate day) {
    assertThat(tree(typed)).isEqualTo(new After(day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "S100A",
        "2014/15",
        "R2024-017",
        "No.",
        "councillors'",
        "O'Brien",
        "£1.205m",
        "co-operative",
        "10(a)",
        "councillor(s)",
        "10:30",
        "#hashtag",
        "R&D",
        "clerk@council.example",
        "50%"
      })
  void whatIsTypedWithoutASpaceIsOneWord(String word) {
    assertThat(tree(word)).isEqualTo(new Word(word));
  }

  @Test
  void marksAtTheEdgeOfAWordAreNotPartOfIt() {
    assertThat(tree("debt, recovery: policy?")).isEqualTo(and(DEBT, RECOVERY, POLICY));
    assertThat(tree("debt & ... £ recovery")).isEqualTo(and(DEBT, RECOVERY));
  }

  @Test
  void whatWordProcessorsPutInIsMadePlain() {
    assertThat(tree("“debt recovery” –policy"))
        .isEqualTo(and(new Phrase("debt recovery"), new Not(POLICY)));
    assertThat(tree("2014–15\u00a0de\u00adbt")).isEqualTo(and(new Word("2014-15"), DEBT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\"\"", "()", "-", " - , . ", "\u200b"})
  void nothingTypedAsksForEverything(String typed) {
    assertThat(tree(typed)).isEqualTo(new All());
  }
}
