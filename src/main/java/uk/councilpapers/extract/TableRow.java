package uk.councilpapers.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One row of a table: for each cell, its paragraphs. It prints as one line with a tab between the
 * cells, so that tables stay tables; but a row that is a label beside a numbered list, as in
 * decision forms, prints as that list, so that each item starts a line, and an item of minutes, its
 * number beside a title above text, prints as it would without a table.
 */
record TableRow(List<List<String>> cells) {

  /** A note beside an item has no more characters. */
  private static final int NOTE = 40;

  private static final Pattern NUMBER = Pattern.compile("\\p{Lu}{0,4}\\d{1,4}(?:\\.0)?[.):]?");

  /** A title is short and no sentence. */
  private static final Pattern TITLE = Pattern.compile("\\p{Lu}[^\t]{2,89}(?<![.;,])");

  TableRow {
    cells = cells.stream().map(List::copyOf).toList();
  }

  /** The lines of the row, at least one; an empty cell leaves its tab. */
  List<String> lines() {
    List<List<String>> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
    if (isItem(filled)) return item(filled);
    boolean list = !filled.isEmpty() && filled.size() <= 2 && isList(filled.getLast());
    if (!list) return List.of(String.join("\t", cells.stream().map(TableRow::joined).toList()));
    List<String> lines = new ArrayList<>(filled.getLast());
    if (filled.size() == 2) {
      String label = joined(filled.getFirst());
      lines.set(0, label + (Marks.isMark(label) ? " " : "\t") + lines.getFirst());
    }
    return lines;
  }

  /** Whether the row is an item of minutes: its number, a title above text, who is to act. */
  private static boolean isItem(List<List<String>> filled) {
    if (filled.size() < 2 || filled.size() > 3 || filled.get(1).size() < 2) return false;
    String number = joined(filled.getFirst());
    return (NUMBER.matcher(number).matches() || Marks.isReference(number))
        && TITLE.matcher(filled.get(1).getFirst()).matches()
        && (filled.size() == 2 || joined(filled.getLast()).length() <= NOTE);
  }

  private static List<String> item(List<List<String>> filled) {
    List<String> lines = new ArrayList<>(filled.get(1));
    lines.set(0, joined(filled.getFirst()) + " " + lines.getFirst());
    if (filled.size() == 3) lines.addLast(lines.removeLast() + "\t" + joined(filled.getLast()));
    return lines;
  }

  private static boolean isList(List<String> paragraphs) {
    return paragraphs.stream().filter(Marks::startsNumber).count() > 1;
  }

  private static String joined(List<String> paragraphs) {
    return String.join(" ", paragraphs).replace('\t', ' ');
  }
}
