package uk.councilpapers.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of a table: for each cell, its paragraphs. It prints as one line with a tab between the
 * cells, so that tables stay tables; but a row that is a label beside a numbered list, as in
 * decision forms, prints as that list, so that each item starts a line.
 */
record TableRow(List<List<String>> cells) {

  TableRow {
    cells = cells.stream().map(List::copyOf).toList();
  }

  /** The lines of the row, at least one; an empty cell leaves its tab. */
  List<String> lines() {
    List<List<String>> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
    boolean list = !filled.isEmpty() && filled.size() <= 2 && isList(filled.getLast());
    if (!list) return List.of(String.join("\t", cells.stream().map(TableRow::joined).toList()));
    List<String> lines = new ArrayList<>(filled.getLast());
    if (filled.size() == 2) {
      String label = joined(filled.getFirst());
      lines.set(0, label + (Marks.isMark(label) ? " " : "\t") + lines.getFirst());
    }
    return lines;
  }

  private static boolean isList(List<String> paragraphs) {
    return paragraphs.stream().filter(Marks::startsNumber).count() > 1;
  }

  private static String joined(List<String> paragraphs) {
    return String.join(" ", paragraphs).replace('\t', ' ');
  }
}
