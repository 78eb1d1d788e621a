package uk.councilpapers.extract;

/**
 * A word, or a piece of one, as it stands on a page. Lengths are points (1/72 inch), y grows
 * downwards.
 *
 * @param left where it begins
 * @param right where it ends
 * @param baseline the y that the letters stand on
 * @param size the height of the type
 * @param spaced whether a space parts it from the word drawn before it
 */
record PdfWord(
    String text,
    float left,
    float right,
    float baseline,
    float size,
    boolean bold,
    boolean spaced) {

  /** The y of the middle of the letters. */
  float middle() {
    return baseline - size / 3;
  }
}
