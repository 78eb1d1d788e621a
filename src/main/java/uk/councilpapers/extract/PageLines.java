package uk.councilpapers.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.councilpapers.extract.RuledTables.Cell;

/**
 * Lays pages out as lines from the top down: rows of ruled tables, and text. Immutable.
 *
 * @param hyphens judges the hyphens at the line ends of cells
 */
record PageLines(Hyphens hyphens) {

  /** The lines of one page. */
  List<PdfLine> of(PdfPage page) {
    List<PdfWord> loose = new ArrayList<>(page.words());
    List<PdfLine> lines = new ArrayList<>();
    for (List<Cell> cells : RuledTables.of(page.rules()).rows()) {
      List<List<PdfWord>> texts = new ArrayList<>();
      for (Cell cell : cells) texts.add(taken(cell, loose));
      row(cells, texts, lines);
    }
    lines.addAll(LineBuilder.lines(loose));
    lines.sort(Comparator.comparingDouble(PdfLine::baseline));
    return lines;
  }

  /** The words inside the cell, which are taken from the loose ones. */
  private static List<PdfWord> taken(Cell cell, List<PdfWord> loose) {
    List<PdfWord> inside = loose.stream().filter(cell::holds).toList();
    if (!inside.isEmpty()) loose.removeIf(cell::holds);
    return inside;
  }

  private void row(List<Cell> cells, List<List<PdfWord>> texts, List<PdfLine> lines) {
    List<PdfWord> all = texts.stream().flatMap(List::stream).toList();
    if (all.isEmpty()) return;
    PdfWord first = all.getFirst();
    lines.add(
        new PdfLine(
            String.join("\t", texts.stream().map(this::cellText).toList()),
            cells.getFirst().left(),
            cells.getLast().right(),
            cells.getFirst().top() + first.size(),
            first.size(),
            all.stream().allMatch(PdfWord::bold),
            0,
            true));
  }

  private String cellText(List<PdfWord> words) {
    StringBuilder text = new StringBuilder();
    for (PdfLine line : LineBuilder.lines(words)) {
      hyphens.append(text, line.text().replace('\t', ' '));
    }
    return text.toString();
  }
}
