package uk.councilpapers.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import uk.councilpapers.extract.RuledTables.Cell;

/**
 * Lays pages out as lines from the top down: rows of ruled tables, and text. Immutable.
 *
 * @param hyphens judges the hyphens at the line ends of cells
 */
record PageLines(Hyphens hyphens) {

  /** Points that word processors leave free inside a cell. */
  private static final float CELL_PADDING = 5;

  /** The lines of one page. */
  List<PdfLine> of(PdfPage page) {
    List<PdfWord> loose = new ArrayList<>(page.words());
    List<PdfLine> lines = new ArrayList<>();
    for (List<Cell> cells : RuledTables.of(page.rules()).rows()) {
      List<List<PdfWord>> texts = new ArrayList<>();
      for (Cell cell : cells) texts.add(taken(cell, loose));
      row(cells, texts, lines);
    }
    if (!page.seen()) sideBySide(loose, lines);
    lines.addAll(LineBuilder.lines(loose));
    lines.sort(Comparator.comparingDouble(PdfLine::baseline));
    return lines;
  }

  /** Lines of one group share a baseline, and sorting keeps their order. */
  private void sideBySide(List<PdfWord> loose, List<PdfLine> lines) {
    for (List<TextBlock> cells : SideBySide.groups(loose)) {
      lines.addAll(new BlockRow(cells, hyphens).lines());
      Set<PdfWord> taken = Collections.newSetFromMap(new IdentityHashMap<>());
      for (TextBlock cell : cells) taken.addAll(cell.words());
      loose.removeIf(taken::contains);
    }
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
    List<List<String>> paragraphs = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      paragraphs.add(paragraphs(texts.get(i), cells.get(i).right()));
    }
    PdfWord first = all.getFirst();
    boolean bold = all.stream().allMatch(PdfWord::bold);
    float left = cells.getFirst().left();
    float right = cells.getLast().right();
    float baseline = cells.getFirst().top() + first.size();
    for (String line : new TableRow(paragraphs).lines()) {
      lines.add(new PdfLine(line, left, left, right, baseline, first.size(), bold, 0, true));
    }
  }

  private List<String> paragraphs(List<PdfWord> words, float right) {
    LineWriter lines = new LineWriter();
    new ParagraphJoiner(lines, hyphens).write(LineBuilder.lines(words), right - CELL_PADDING);
    return lines.text().lines().stream().filter(line -> !line.isEmpty()).toList();
  }
}
