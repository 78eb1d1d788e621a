package uk.councilpapers.extract;

import java.util.ArrayList;
import java.util.List;

/** The words in the table that Tesseract prints: a word a row, with its box in dots. Stateless. */
final class OcrWords {

  /** A row that Tesseract is less sure of, of 100, is dirt on the glass unless it has letters. */
  private static final double SUREST_DIRT = 25;

  /** So unsure, a few letters are a piece of a picture. */
  private static final double GUESS = 10;

  private static final int FEW_LETTERS = 4;

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
    List<List<String[]>> lines = lines(table);
    float usual = usualHeight(lines);
    List<PdfWord> words = new ArrayList<>();
    for (List<String[]> line : lines) {
      float height = bottom(line) - top(line);
      boolean isUsual = height > 0.6 * usual && height < 1.5 * usual;
      float size = (isUsual ? usual : height) * scale;
      for (int i = 0; i < line.size(); i++) {
        words.add(word(line.get(i), text(line, i), bottom(line), size, scale));
      }
    }
    return words;
  }

  private static PdfWord word(String[] row, String text, float bottom, float size, float scale) {
    float left = number(row, LEFT) * scale;
    float right = left + number(row, WIDTH) * scale;
    return new PdfWord(text, left, right, bottom * scale, size, false, true);
  }

  /** The words of each line of print, without dirt and without what is left of rules. */
  private static List<List<String[]>> lines(List<String> table) {
    List<List<String[]>> lines = new ArrayList<>();
    for (String printed : table) {
      String[] row = printed.split("\t", -1);
      if (row.length <= TEXT) continue;
      if (row[LEVEL].equals(LINE)) lines.add(new ArrayList<>());
      if (row[LEVEL].equals(WORD) && !lines.isEmpty() && !isDirt(row)) lines.getLast().add(row);
    }
    for (List<String[]> line : lines) {
      while (!line.isEmpty() && isRule(line.getFirst())) line.removeFirst();
      while (!line.isEmpty() && isRule(line.getLast())) line.removeLast();
    }
    lines.removeIf(List::isEmpty);
    return lines;
  }

  private static boolean isDirt(String[] row) {
    double confidence = Double.parseDouble(row[CONFIDENCE]);
    String text = row[TEXT].strip();
    boolean letters = text.chars().anyMatch(Character::isLetterOrDigit);
    return text.isEmpty()
        || (confidence < SUREST_DIRT && !letters)
        || (confidence < GUESS && text.length() <= FEW_LETTERS);
  }

  private static boolean isRule(String[] row) {
    return row[TEXT].strip().matches("[|_=¦\\[\\]{}]+");
  }

  /**
   * A round bullet is read as {@code e}, which is no word: where it leads a line it is a bullet. An
   * upright stroke in a line is the letter I.
   */
  private static String text(List<String[]> line, int at) {
    String text = line.get(at)[TEXT].strip();
    if (text.equals("|")) return "I";
    boolean leads = at == 0 && line.size() > 1;
    return leads && text.matches("[e©°«»¢@®]") ? "•" : text;
  }

  private static float usualHeight(List<List<String[]>> lines) {
    List<Float> heights = lines.stream().map(line -> bottom(line) - top(line)).sorted().toList();
    return heights.isEmpty() ? 0 : heights.get(heights.size() / 2);
  }

  private static float top(List<String[]> line) {
    return line.stream().map(row -> number(row, TOP)).min(Float::compare).orElse(0f);
  }

  private static float bottom(List<String[]> line) {
    return line.stream()
        .map(row -> number(row, TOP) + number(row, HEIGHT))
        .max(Float::compare)
        .orElse(0f);
  }

  private static float number(String[] row, int column) {
    return Float.parseFloat(row[column]);
  }
}
