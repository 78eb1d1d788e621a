package uk.councilpapers.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void marksCutWordsAndApostrophesDoNot() {
    assertThat(Words.folded("Re-let: the tenant's 2 flats, 'as is'"))
        .containsExactly("re", "let", "the", "tenant", "2", "flat", "as", "is");
  }

  @Test
  void aPluralMeetsItsSingular() {
    assertThat(Words.folded("charges policies children’s"))
        .containsExactly("charge", "policy", "children");
  }

  @Test
  void aWordThatOnlyEndsLikeAPluralStays() {
    assertThat(Words.folded("bus access analysis gas"))
        .containsExactly("bus", "access", "analysis", "gas");
  }

  @Test
  void accentsAndCaseDoNotTellWordsApart() {
    assertThat(Words.folded("CAFÉ İSTANBUL")).containsExactly("cafe", "istanbul");
  }

  @Test
  void aTextWithoutWordsHasNone() {
    assertThat(Words.folded(" – ' ")).isEmpty();
  }
}
