package uk.councilpapers.extract;

import java.util.ArrayList;
import java.util.List;

/** The words in the table that Tesseract prints: a word a row, with its box in dots. Stateless. */
final class OcrWords {

  /** A row that Tesseract is less sure of, of 100, is dirt on the glass. */
  private static final double SUREST_DIRT = 25;

  /** Columns of the table. */
  private static final int LEVEL = 0;

  private static final int LEFT = 6;
  private static final int TOP = 7;
  private static final int WIDTH = 8;
  private static final int HEIGHT = 9;
  private static final int CONFIDENCE = 10;
  private static final int TEXT = 11;

  private static final String LINE = "4";
  private static final String WORD = "5";

  private OcrWords() {}

  /**
   * The words, in reading order. All lines of usual height get one type size, since a box is as
   * high as the letters that happen to be in it.
   *
   * @param scale points to a dot
   */
  static List<PdfWord> of(List<String> table, float scale) {
    List<String[]> rows = table.stream().map(row -> row.split("\t", -1)).toList();
    float usual = usualHeight(rows) * scale;
    List<PdfWord> words = new ArrayList<>();
    float bottom = 0;
    float size = usual;
    for (String[] row : rows) {
      if (row.length <= TEXT) continue;
      if (row[LEVEL].equals(LINE)) {
        bottom = (number(row, TOP) + number(row, HEIGHT)) * scale;
        float height = number(row, HEIGHT) * scale;
        size = height > 0.6 * usual && height < 1.5 * usual ? usual : height;
      }
      if (row[LEVEL].equals(WORD) && !isDirt(row)) {
        float left = number(row, LEFT) * scale;
        float right = left + number(row, WIDTH) * scale;
        words.add(new PdfWord(row[TEXT].strip(), left, right, bottom, size, false, true));
      }
    }
    return words;
  }

  private static boolean isDirt(String[] row) {
    boolean unsure = Double.parseDouble(row[CONFIDENCE]) < SUREST_DIRT;
    return row[TEXT].isBlank()
        || (unsure && row[TEXT].chars().noneMatch(Character::isLetterOrDigit));
  }

  private static float usualHeight(List<String[]> rows) {
    List<Float> heights =
        rows.stream()
            .filter(row -> row.length > TEXT && row[LEVEL].equals(LINE))
            .map(row -> number(row, HEIGHT))
            .sorted()
            .toList();
    return heights.isEmpty() ? 0 : heights.get(heights.size() / 2);
  }

  private static float number(String[] row, int column) {
    return Float.parseFloat(row[column]);
  }
}
