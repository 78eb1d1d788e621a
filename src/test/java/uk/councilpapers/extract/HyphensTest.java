package uk.councilpapers.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A hyphen at a line end is judged by the other words of the document. */
class HyphensTest {

  @Test
  void aWordThatStandsElsewhereWithoutTheHyphenIsJoined() {
    assertThat(joined("the recommendation", "a recom-", "mendation")).isEqualTo("a recommendation");
  }

  @Test
  void aWordThatStandsElsewhereWithTheHyphenKeepsIt() {
    assertThat(joined("the sub-group met", "a sub-", "group")).isEqualTo("a sub-group");
  }

  @Test
  void twoWordsOfTheDocumentAreACompound() {
    assertThat(joined("long and term", "a long-", "term plan")).isEqualTo("a long-term plan");
  }

  @Test
  void piecesThatAreNoWordsAreOneWord() {
    assertThat(joined("", "the consul-", "tation")).isEqualTo("the consultation");
  }

  @Test
  void aHyphenBeforeACapitalOrAFigureStays() {
    assertThat(joined("", "Councillor Hale-", "Green")).isEqualTo("Councillor Hale-Green");
    assertThat(joined("", "for 2019-", "20")).isEqualTo("for 2019-20");
  }

  @Test
  void aDashStandingAloneIsFollowedByASpace() {
    assertThat(joined("", "Quay -", "Slipway")).isEqualTo("Quay - Slipway");
  }

  private static String joined(String document, String... lines) {
    StringBuilder text = new StringBuilder();
    Hyphens hyphens = Hyphens.of(List.of(document));
    for (String line : lines) hyphens.append(text, line);
    return text.toString();
  }
}
