package uk.councilpapers.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class WordPlacesTest {

  private static int[] of(String text) {
    return new WordPlaces(text).all();
  }

  @Test
  void aPlaceIsWhereNoWordGoesOn() {
    assertArrayEquals(new int[] {0, 5}, of("Item 7"));
  }

  @Test
  void marksAreWordsOfTheirOwn() {
    assertArrayEquals(new int[] {0, 1, 4, 5}, of("(no. 5"));
  }

  @Test
  void theEndOfATextIsAPlaceBehindAMark() {
    assertArrayEquals(new int[] {0, 7}, of("Agreed."));
  }

  @Test
  void anEmptyTextHasOnePlace() {
    assertArrayEquals(new int[] {0}, of(""));
  }

  @Test
  void lettersOutsideAsciiAreLetters() {
    assertArrayEquals(new int[] {0, 4}, of("Môn a"));
  }
}
