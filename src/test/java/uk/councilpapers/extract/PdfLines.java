package uk.councilpapers.extract;

/** Lines as a page has them, for tests: 11 point type, letters 6 points wide, left edge at 60. */
final class PdfLines {

  private static final float SIZE = 11;

  private PdfLines() {}

  static PdfLine line(float baseline, String text) {
    return line(60, baseline, text);
  }

  static PdfLine line(float left, float baseline, String text) {
    float right = left + 6 * text.length();
    float firstWord = 6f * text.replaceFirst("[ \t].*", "").length();
    return new PdfLine(text, left, left, right, baseline, SIZE, false, firstWord, false);
  }

  static PdfLine bold(float baseline, String text) {
    PdfLine line = line(baseline, text);
    return new PdfLine(
        text,
        line.left(),
        line.left(),
        line.right(),
        baseline,
        SIZE,
        true,
        line.firstWord(),
        false);
  }

  static PdfLine row(float baseline, String text) {
    PdfLine line = line(baseline, text);
    return new PdfLine(
        text, line.left(), line.left(), line.right(), baseline, SIZE, false, 0, true);
  }
}
