package uk.councilpapers.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Short forms that a line explains. */
class AbbreviationFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a review of Harbour Watch Forum (HWF) work | HWF | harbour watch forum",
        "the Multi-Agency Road Panel (MARP) met | MARP | multi-agency road panel",
        "Department for Parks and Trees (DPT) | DPT | department for parks and trees",
        "the Tree Officers' Network (TrON) | TrON | tree officers' network",
        "two Independent Harbour Advocates (IHAs) | IHAs | independent harbour advocates",
        "the HWF (Harbour Watch Forum) met | HWF | harbour watch forum",
        "the “Harbour Watch Forum” (HWF) | HWF | harbour watch forum",
        "HWF\tHarbour Watch Forum | HWF | harbour watch forum",
        "HWF - Harbour Watch Forum | HWF | harbour watch forum",
        "HWF: Harbour Watch Forum | HWF | harbour watch forum",
        "Harbour Watch Forum\tHWF | HWF | harbour watch forum",
        "Harbour Watch Forum – HWF | HWF | harbour watch forum",
      })
  void aShortFormIsFoundWithItsWords(String line, String shortForm, String longForm) {
    assertThat(AbbreviationFinder.in(line)).containsExactly(new Abbreviation(shortForm, longForm));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The panel met (see page 4).",
        "Councillor Moss (Chair) opened the meeting.",
        "No words here begin like it (HWF).",
        "The HWF panel (HWF).",
        "Roads (XYZ)",
        "(HWF)",
        "HWF\t12",
        "HWF\tThe panel for roads",
        ""
      })
  void otherBracketsExplainNothing(String line) {
    assertThat(AbbreviationFinder.in(line)).isEmpty();
  }

  @Test
  void theWordsBeforeTheFirstLetterAreNotPartOfIt() {
    assertThat(AbbreviationFinder.in("We welcome the new Harbour Watch Forum (HWF)"))
        .containsExactly(new Abbreviation("HWF", "harbour watch forum"));
  }

  @Test
  void aLineMayExplainSeveral() {
    assertThat(AbbreviationFinder.in("Harbour Watch Forum (HWF) and Tree Panel (TP)"))
        .containsExactly(
            new Abbreviation("HWF", "harbour watch forum"), new Abbreviation("TP", "tree panel"));
  }
}
