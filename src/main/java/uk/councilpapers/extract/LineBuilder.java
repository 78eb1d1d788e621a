package uk.councilpapers.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sets words that stand at one height in a line, from left to right. A gap wider than a few spaces
 * becomes a tab, unless only a number or bullet, or a label, stands before it. Stateless.
 */
final class LineBuilder {

  /** A gap of so many type heights parts columns. */
  private static final float COLUMN_GAP = 1.6f;

  /** A gap of so many type heights may stand behind a number or a label. */
  private static final float LABEL_GAP = 0.6f;

  /** A gap of so many type heights parts words that were not drawn one after the other. */
  private static final float WORD_GAP = 0.15f;

  private LineBuilder() {}

  /** The lines of the words, from the top down. */
  static List<PdfLine> lines(List<PdfWord> words) {
    return rows(words).stream().map(LineBuilder::line).toList();
  }

  /** The words by height: each list a line, in the order in which they were drawn. */
  private static List<List<PdfWord>> rows(List<PdfWord> words) {
    List<PdfWord> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(PdfWord::baseline));
    List<List<PdfWord>> rows = new ArrayList<>();
    for (PdfWord word : sorted) {
      if (rows.isEmpty() || !sharesLine(rows.getLast(), word)) rows.add(new ArrayList<>());
      rows.getLast().add(word);
    }
    return rows;
  }

  /** Measured against the largest type of the line, so that raised letters stay in it. */
  private static boolean sharesLine(List<PdfWord> row, PdfWord word) {
    PdfWord main = row.stream().max(Comparator.comparingDouble(PdfWord::size)).orElse(word);
    float reach = Math.max(main.size(), word.size()) * 0.45f;
    return Math.abs(word.baseline() - main.baseline()) <= reach;
  }

  private static PdfLine line(List<PdfWord> row) {
    List<PdfWord> words = new ArrayList<>(row);
    words.sort(Comparator.comparingDouble(PdfWord::left));
    StringBuilder text = new StringBuilder();
    PdfWord first = words.getFirst();
    text.append(first.text());
    int column = 0;
    float hang = hang(words);
    for (int i = 1; i < words.size(); i++) {
      String gap = gap(words.get(i - 1), words.get(i), text, column);
      text.append(gap);
      if (gap.equals("\t") && column == 0) hang = words.get(i).left();
      if (gap.equals("\t")) column = text.length();
      text.append(words.get(i).text());
    }
    PdfWord main =
        words.stream().max(Comparator.comparingInt(w -> w.text().length())).orElse(first);
    return new PdfLine(
        Marks.plainBullet(text.toString()),
        first.left(),
        hang,
        words.stream().map(PdfWord::right).max(Float::compare).orElse(0f),
        main.baseline(),
        main.size(),
        isBold(words),
        first.right() - first.left(),
        false);
  }

  /** Whether all words are bold, the number before them left out. */
  private static boolean isBold(List<PdfWord> words) {
    boolean marked = words.size() > 1 && Marks.isMark(words.getFirst().text());
    return words.stream().skip(marked ? 1 : 0).allMatch(PdfWord::bold);
  }

  /** Where the line goes on after its first wide gap. */
  private static float hang(List<PdfWord> words) {
    for (int i = 1; i < words.size(); i++) {
      float gap = words.get(i).left() - words.get(i - 1).right();
      if (gap > LABEL_GAP * words.get(i).size()) return words.get(i).left();
    }
    return words.getFirst().left();
  }

  private static String gap(PdfWord before, PdfWord word, StringBuilder text, int column) {
    float gap = word.left() - before.right();
    float size = Math.max(before.size(), word.size());
    if (gap > COLUMN_GAP * size) {
      String lead = column == 0 ? text.toString() : "";
      boolean letter = Character.isLetter(word.text().codePointAt(0));
      boolean marked = Marks.isMark(lead) || (letter && Marks.isReference(lead));
      return marked || text.charAt(text.length() - 1) == ':' ? " " : "\t";
    }
    return word.spaced() || gap > WORD_GAP * size ? " " : "";
  }
}
