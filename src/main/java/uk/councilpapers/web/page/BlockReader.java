package uk.councilpapers.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import uk.councilpapers.model.PaperText;
import uk.councilpapers.search.Highlight;
import uk.councilpapers.web.page.Block.Line;
import uk.councilpapers.web.page.Block.Table.Row;

/**
 * Makes paragraphs, headings, lists and tables of the lines of a paper.
 *
 * <p>For one paper and one thread. Loses no line that holds text and keeps their order.
 */
final class BlockReader {

  private final List<String> lines;
  private final PaperText text;
  private final MarkedLines marked;
  private final List<Block> blocks = new ArrayList<>();
  private int at;

  private BlockReader(PaperText text, List<Highlight> highlights) {
    this.text = text;
    this.lines = text.lines();
    this.marked = new MarkedLines(text, highlights);
  }

  /** The blocks of a text whose joined lines have these highlights. */
  static List<Block> read(PaperText text, List<Highlight> highlights) {
    return List.copyOf(new BlockReader(text, highlights).read());
  }

  private List<Block> read() {
    int page = 0;
    while (at < lines.size()) {
      if (LineKind.isBlank(lines.get(at))) {
        at++;
        continue;
      }
      int here = text.pageOf(text.firstLine() + at).orElse(0);
      if (here != page) blocks.add(new Block.PageStart(here));
      page = here;
      blocks.add(next());
    }
    return blocks;
  }

  private Block next() {
    String line = lines.get(at);
    if (LineKind.isRow(line)) return table();
    if (LineKind.isBullet(line)) return bullets();
    if (LineKind.mayBeHeading(line) && standsAlone()) return new Block.Heading(take(0));
    return paragraph();
  }

  private boolean standsAlone() {
    boolean before = at == 0 || LineKind.isBlank(lines.get(at - 1));
    boolean after = at + 1 == lines.size() || LineKind.isBlank(lines.get(at + 1));
    boolean cut = at + 2 < lines.size() && LineKind.isCut(lines.get(at), lines.get(at + 2));
    return before && after && !cut;
  }

  private Block table() {
    List<Row> rows = new ArrayList<>();
    do {
      rows.add(new Row(text.firstLine() + at, marked.cells(at)));
      at++;
    } while (nextLine(LineKind::isRow));
    return new Block.Table(rows, isHead(rows));
  }

  private static boolean isHead(List<Row> rows) {
    return rows.size() > 1
        && rows.getFirst().cells().size() > 1
        && rows.getFirst().cells().stream()
            .map(HtmlText::html)
            .noneMatch(c -> c.isBlank() || c.matches("[£\\d].*") || c.endsWith(":"));
  }

  private Block bullets() {
    List<Line> items = new ArrayList<>();
    do {
      items.add(take(LineKind.bulletEnd(lines.get(at))));
    } while (nextLine(LineKind::isBullet));
    return new Block.Bullets(items);
  }

  /** Goes over one blank line to a line of the kind, or stays. */
  private boolean nextLine(Predicate<String> kind) {
    int next = at;
    while (next < lines.size() && next <= at + 1 && LineKind.isBlank(lines.get(next))) next++;
    if (next >= lines.size() || LineKind.isBlank(lines.get(next)) || !kind.test(lines.get(next))) {
      return false;
    }
    at = next;
    return true;
  }

  private Block paragraph() {
    List<Line> taken = new ArrayList<>();
    boolean runsOn = true;
    String last = lines.get(at);
    taken.add(take(LineKind.bulletEnd(last)));
    while (at < lines.size() && (goesOn(lines.get(at)) || skipsCut(last))) {
      runsOn &= LineKind.runsInto(last, lines.get(at));
      last = lines.get(at);
      taken.add(take(0));
    }
    return new Block.Paragraph(taken, runsOn);
  }

  /** Goes over a blank line that stands in the middle of a sentence, or stays. */
  private boolean skipsCut(String last) {
    int here = at;
    if (nextLine(next -> goesOn(next) && LineKind.isCut(last, next))) return at > here;
    return false;
  }

  private static boolean goesOn(String line) {
    return !LineKind.isBlank(line)
        && !LineKind.isRow(line)
        && !LineKind.isNumbered(line)
        && LineKind.bulletEnd(line) == 0;
  }

  private Line take(int from) {
    Line line = new Line(text.firstLine() + at, marked.line(at, from));
    at++;
    return line;
  }
}
