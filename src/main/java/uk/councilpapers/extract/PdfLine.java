package uk.councilpapers.extract;

/**
 * One line of a page, or one row of a table. Lengths are points, y grows downwards.
 *
 * @param text the words with single spaces, a tab before a word that stands far off
 * @param hang where the text begins that follows a number, a label or a first column; the left edge
 *     if the line has none
 * @param firstWord how wide the first word is
 * @param row whether it is a row of a ruled table, complete as it is
 */
record PdfLine(
    String text,
    float left,
    float hang,
    float right,
    float baseline,
    float size,
    boolean bold,
    float firstWord,
    boolean row) {

  PdfLine withText(String text) {
    return new PdfLine(text, left, hang, right, baseline, size, bold, firstWord, row);
  }

  PdfLine moved(float right, float down) {
    return new PdfLine(
        text,
        left + right,
        hang + right,
        this.right + right,
        baseline + down,
        size,
        bold,
        firstWord,
        row);
  }

  /** Whether it is printed in columns. */
  boolean tabbed() {
    return text.indexOf('\t') >= 0;
  }
}
