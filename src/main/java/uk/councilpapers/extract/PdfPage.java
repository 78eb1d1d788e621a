package uk.councilpapers.extract;

import java.util.List;

/**
 * What is drawn on one page, in the order in which it is drawn. Lengths are points.
 *
 * @param number counted from 1
 * @param pictured whether a picture, or a drawing of many strokes, is on it
 * @param seen whether its words were read off a picture, and may be misread
 */
record PdfPage(
    int number,
    float height,
    List<PdfWord> words,
    List<Rule> rules,
    boolean pictured,
    boolean seen) {

  /** A page of fewer characters holds a stamp at most. */
  private static final int HARDLY_ANY = 30;

  PdfPage {
    words = List.copyOf(words);
    rules = List.copyOf(rules);
  }

  /** Whether what is to be read on the page is in a picture. */
  boolean isScan() {
    return pictured && characters() < HARDLY_ANY;
  }

  /** How many characters are printed. */
  int characters() {
    return words.stream().mapToInt(word -> word.text().length()).sum();
  }
}
