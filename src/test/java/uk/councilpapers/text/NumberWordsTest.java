package uk.councilpapers.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "28, 28",
    "120, 120",
    "no, 0",
    "nil, 0",
    "a, 1",
    "An, 1",
    "Seven, 7",
    "twelve, 12",
    "nineteen, 19",
    "twenty, 20",
    "ninety, 90",
    "twenty-eight, 28",
    "Thirty one, 31"
  })
  void aNumberInFiguresOrWords(String words, int value) {
    assertThat(NumberWords.value(words)).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", "some", "1000", "hundred", "first", "twenty-", "twenty-eleven", "-two"})
  void whatIsNoNumberHere(String words) {
    assertThat(NumberWords.value(words)).isEmpty();
  }

  @Test
  void theTurkishAlphabetChangesNothing() {
    assertThat(NumberWords.value("SIXTY-NINE")).hasValue(69);
  }
}
