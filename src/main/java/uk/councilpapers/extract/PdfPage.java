package uk.councilpapers.extract;

import java.util.List;

/**
 * What is drawn on one page, in the order in which it is drawn. Lengths are points.
 *
 * @param number counted from 1
 */
record PdfPage(int number, float height, List<PdfWord> words, List<Rule> rules) {

  PdfPage {
    words = List.copyOf(words);
    rules = List.copyOf(rules);
  }

  /** How many characters are printed. */
  int characters() {
    return words.stream().mapToInt(word -> word.text().length()).sum();
  }
}
