package uk.councilpapers.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import uk.councilpapers.model.PaperText;
import uk.councilpapers.search.Highlight;
import uk.councilpapers.web.page.Block.Contents;
import uk.councilpapers.web.page.Block.Line;
import uk.councilpapers.web.page.Block.Placed;
import uk.councilpapers.web.page.Block.Points.Point;
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
  private final HeadingRule headings;
  private final List<Placed> placed = new ArrayList<>();
  private int number;
  private int at;

  private BlockReader(PaperText text, List<Highlight> highlights) {
    this.text = text;
    this.lines = text.lines();
    this.marked = new MarkedLines(text, highlights);
    this.headings = new HeadingRule(lines);
  }

  /** The blocks of a text whose joined lines have these highlights. */
  static List<Placed> read(PaperText text, List<Highlight> highlights) {
    return List.copyOf(new BlockReader(text, highlights).read());
  }

  private List<Placed> read() {
    int page = 0;
    while (at < lines.size()) {
      if (LineKind.isBlank(lines.get(at))) {
        at++;
        continue;
      }
      int here = text.pageOf(text.firstLine() + at).orElse(0);
      if (here != page) placed.add(new Placed(0, new Block.PageStart(here), List.of()));
      page = here;
      int from = at;
      Block block = next();
      placed.add(new Placed(++number, block, marked.hits(from, at)));
    }
    return placed;
  }

  private Block next() {
    String line = lines.get(at);
    if (LineKind.isCaption(line)) {
      Optional<Block> table = captionedTable();
      if (table.isPresent()) return table.get();
    }
    if (LineKind.contents(line).isPresent()) return contents();
    if (LineKind.isRow(line)) return table(Optional.empty());
    if (LineKind.isBullet(line)) return bullets();
    if (headings.isHeading(at)) return new Block.Heading(line(at++, 0, false));
    if (LineKind.isNumbered(line)) return points();
    return new Block.Paragraph(paragraph(0, true));
  }

  private Optional<Block> captionedTable() {
    int here = at;
    if (LineKind.isRow(lines.get(here)) || !nextLineAfterThis(LineKind::isRow)) {
      at = here;
      return Optional.empty();
    }
    Line caption = new Line(text.firstLine() + here, marked.line(here, 0), false);
    return Optional.of(table(Optional.of(caption)));
  }

  private boolean nextLineAfterThis(Predicate<String> kind) {
    at++;
    return nextLine(kind);
  }

  private Block table(Optional<Line> caption) {
    List<Row> rows = new ArrayList<>();
    do {
      rows.add(new Row(text.firstLine() + at, marked.cells(at)));
      at++;
    } while (nextLine(LineKind::isRow));
    return new Block.Table(caption, rows, isHead(rows));
  }

  private static boolean isHead(List<Row> rows) {
    return rows.size() > 1
        && rows.getFirst().cells().size() > 1
        && rows.getFirst().cells().stream()
            .map(HtmlText::html)
            .noneMatch(c -> c.isBlank() || c.matches("[£\\d].*") || c.endsWith(":"));
  }

  private Block contents() {
    List<Contents.Entry> entries = new ArrayList<>();
    do {
      Matcher cut = LineKind.contents(lines.get(at)).orElseThrow();
      HtmlText title = marked.line(at, cut.start(1), cut.end(1));
      entries.add(new Contents.Entry(new Line(text.firstLine() + at, title, false), cut.group(2)));
      at++;
    } while (nextLine(line -> LineKind.contents(line).isPresent()));
    return new Contents(entries);
  }

  private Block bullets() {
    List<List<Line>> items = new ArrayList<>();
    do {
      items.add(paragraph(LineKind.bulletEnd(lines.get(at)), false));
    } while (nextLine(LineKind::isBullet));
    return new Block.Bullets(items);
  }

  private Block points() {
    List<Point> points = new ArrayList<>();
    boolean digits = false;
    do {
      String mark = LineKind.number(lines.get(at)).orElseThrow();
      boolean lettered = mark.chars().noneMatch(Character::isDigit);
      points.add(
          new Point(mark, lettered && digits, paragraph(LineKind.numberEnd(lines.get(at)), true)));
      digits |= !lettered;
    } while (nextLine(line -> LineKind.isNumbered(line) && !LineKind.isRow(line))
        && !headings.isHeading(at)
        && !turnsPage());
    return new Block.Points(points);
  }

  private boolean turnsPage() {
    int line = text.firstLine() + at;
    return at > 0 && !text.pageOf(line).equals(text.pageOf(line - 1));
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

  /**
   * The lines that belong together from here on.
   *
   * @param from where the words of the first one begin
   * @param mayBreak whether a line that does not run on may still belong to it
   */
  private List<Line> paragraph(int from, boolean mayBreak) {
    List<Line> taken = new ArrayList<>();
    String last = lines.get(at);
    int start = from;
    int here = at;
    at++;
    while (at < lines.size() && (follows(last, mayBreak) || skipsCut(last))) {
      boolean breaks = !LineKind.runsInto(last, lines.get(at));
      taken.add(line(here, start, breaks));
      start = 0;
      here = at;
      last = lines.get(at);
      at++;
    }
    taken.add(line(here, start, false));
    return List.copyOf(taken);
  }

  private boolean follows(String last, boolean mayBreak) {
    String line = lines.get(at);
    return goesOn(line) && (mayBreak || LineKind.runsInto(last, line));
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
        && LineKind.contents(line).isEmpty()
        && LineKind.bulletEnd(line) == 0;
  }

  private Line line(int index, int from, boolean breaks) {
    return new Line(text.firstLine() + index, marked.line(index, from), breaks);
  }
}
