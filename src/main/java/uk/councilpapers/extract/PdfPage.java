package uk.councilpapers.extract;

import java.util.List;

/**
 * What is drawn on one page, in the order in which it is drawn. Lengths are points.
 *
 * @param number counted from 1
 * @param seen whether its words were read off a picture, and may be misread
 */
record PdfPage(
    int number, float height, List<PdfWord> words, List<Rule> rules, Drawn drawn, boolean seen) {

  /** A page of fewer characters holds a stamp at most. */
  private static final int HARDLY_ANY = 30;

  /** A page that is a picture may bear so many more characters, as stamps over it. */
  private static final int STAMPS = 200;

  /** The share of a page from which a picture is the page. */
  private static final float WHOLE = 0.6f;

  /** The share of glyphs without a meaning from which what is left is no text. */
  private static final float RUBBISH = 0.3f;

  /**
   * What is on a page besides words.
   *
   * @param pictured whether a picture, or a drawing of many strokes, is on it
   * @param covered the share of the page, from 0, that pictures cover
   * @param unnamed how many glyphs are drawn of which the font does not say what they mean
   */
  record Drawn(boolean pictured, float covered, int unnamed) {}

  PdfPage {
    words = List.copyOf(words);
    rules = List.copyOf(rules);
  }

  /** Whether what is to be read on the page is in a picture, or in glyphs that mean nothing. */
  boolean isScan() {
    return !seen && (isPicture() || isGarbled());
  }

  /** Whether the words are no words: fonts of broken files do not say what their glyphs mean. */
  boolean isGarbled() {
    int characters = characters();
    boolean unnamed =
        drawn.unnamed() >= HARDLY_ANY && drawn.unnamed() > RUBBISH * (characters + drawn.unnamed());
    return unnamed || Gibberish.is(words.stream().map(PdfWord::text).toList());
  }

  /** The page without its words. */
  PdfPage blank() {
    return new PdfPage(number, height, List.of(), rules, drawn, seen);
  }

  private boolean isPicture() {
    return (drawn.pictured() && characters() < HARDLY_ANY)
        || (drawn.covered() >= WHOLE && characters() < STAMPS);
  }

  /** How many characters are printed. */
  int characters() {
    return words.stream().mapToInt(word -> word.text().length()).sum();
  }
}
