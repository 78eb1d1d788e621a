package uk.councilpapers.extract;

import java.util.List;

/**
 * Words that were drawn one after the other without leaving their place on the page: a paragraph, a
 * column, the text of a cell. Lengths are points, y grows downwards.
 *
 * @param words at least one, in the order in which they were drawn
 */
record TextBlock(List<PdfWord> words) {

  TextBlock {
    words = List.copyOf(words);
  }

  float left() {
    return words.stream().map(PdfWord::left).min(Float::compare).orElse(0f);
  }

  float right() {
    return words.stream().map(PdfWord::right).max(Float::compare).orElse(0f);
  }

  float width() {
    return right() - left();
  }

  /** The baseline of the first line. */
  float first() {
    return words.stream().map(PdfWord::baseline).min(Float::compare).orElse(0f);
  }

  /** The baseline of the last line. */
  float last() {
    return words.stream().map(PdfWord::baseline).max(Float::compare).orElse(0f);
  }

  /** The height of the type. */
  float size() {
    return words.getFirst().size();
  }

  boolean hasLines() {
    return last() - first() > size() / 2;
  }

  boolean bold() {
    return words.stream().allMatch(PdfWord::bold);
  }

  /** The words at this height and below. */
  List<PdfWord> from(float baseline) {
    return words.stream().filter(word -> word.baseline() >= baseline).toList();
  }
}
