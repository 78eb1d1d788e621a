package uk.councilpapers.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Texts side by side as lines. Columns are read one after the other; a heading beside its
 * paragraphs stands above them; who is to act, noted at the margin, follows the text after a tab;
 * anything else is the row of a table. Immutable.
 *
 * @param cells from left to right, at least two
 * @param hyphens judges the hyphens at line ends
 */
record BlockRow(List<TextBlock> cells, Hyphens hyphens) {

  /** Columns have so many lines each, or they are cells. */
  private static final int COLUMN_LINES = 3;

  /** The widths of columns differ by no more than this factor. */
  private static final float SAME_WIDTH = 1.6f;

  /** A text of so many characters is more than a heading or a name. */
  private static final int PROSE = 60;

  /** A note at the margin has no more characters. */
  private static final int NOTE = 40;

  BlockRow {
    cells = List.copyOf(cells);
  }

  /** The lines, from the top down; one without text is a gap. */
  List<PdfLine> lines() {
    List<String> texts = areColumns() ? columns() : row();
    List<PdfLine> lines = new ArrayList<>();
    TextBlock first = cells.getFirst();
    float right = cells.getLast().right();
    for (String text : texts) {
      float left = first.left();
      lines.add(new PdfLine(text, left, left, right, first.first(), first.size(), false, 0, true));
    }
    return lines;
  }

  /** Whether all are as wide and long as columns, or lists of which the last may be short. */
  private boolean areColumns() {
    float narrowest = Float.MAX_VALUE;
    float widest = 0;
    for (TextBlock cell : cells) {
      int lines = LineBuilder.lines(cell.words()).size();
      boolean rest = cell.equals(cells.getLast()) && lines > 1 && paragraphs(cell).size() == lines;
      if (lines < COLUMN_LINES && !rest) return false;
      narrowest = Math.min(narrowest, cell.width());
      widest = Math.max(widest, cell.width());
    }
    return widest <= narrowest * SAME_WIDTH;
  }

  /** As if the columns stood below each other, so that a paragraph goes on in the next one. */
  private List<String> columns() {
    List<PdfLine> below = new ArrayList<>();
    float width = 0;
    for (TextBlock cell : cells) {
      List<PdfLine> lines = LineBuilder.lines(cell.words());
      float down =
          below.isEmpty()
              ? 0
              : below.getLast().baseline() - lines.getFirst().baseline() + 1.15f * cell.size();
      for (PdfLine line : lines) below.add(line.moved(-cell.left(), down));
      width = Math.max(width, room(cell));
    }
    LineWriter out = new LineWriter();
    new ParagraphJoiner(out, hyphens).write(below, width);
    return out.text().lines();
  }

  private List<String> row() {
    List<List<String>> texts = new ArrayList<>();
    for (TextBlock cell : cells) texts.add(paragraphs(cell));
    boolean pair = cells.size() == 2 && isTitle(joined(texts.subList(0, 1)), cells.getFirst());
    int prose = pair ? pairProse(texts) : prose(texts);
    String note = prose < 0 ? "" : joined(texts.subList(prose + 1, texts.size()));
    String head = prose < 0 ? "" : joined(texts.subList(0, prose));
    if (prose < 0 || note.length() > NOTE || !isHead(head, cells.getFirst())) {
      return new TableRow(texts).lines();
    }
    List<String> lines = new ArrayList<>(texts.get(prose));
    boolean leads = Marks.isMark(head) || head.endsWith(":");
    if (leads) {
      lines.set(0, head + " " + lines.getFirst());
    } else if (!head.isEmpty()) {
      lines.addAll(0, List.of("", head));
    }
    if (!note.isEmpty()) lines.set(lines.size() - 1, lines.getLast() + "\t" + note);
    return lines;
  }

  /**
   * Which of a numbered text and what stands beside it is the text: the first has a note at most.
   */
  private static int pairProse(List<List<String>> texts) {
    String beside = joined(texts.subList(1, 2));
    boolean note = beside.startsWith("(") && beside.endsWith(")") && beside.length() <= NOTE;
    return note && texts.getFirst().size() > 1 ? 0 : 1;
  }

  /** The one cell that holds more than a few words; -1 where none does, or several. */
  private static int prose(List<List<String>> texts) {
    int found = -1;
    for (int i = 0; i < texts.size(); i++) {
      boolean prose = joined(texts.subList(i, i + 1)).length() >= PROSE || texts.get(i).size() > 2;
      if (prose && found >= 0) return -1;
      if (prose) found = i;
    }
    return found;
  }

  private static boolean isHead(String head, TextBlock cell) {
    return head.isEmpty()
        || head.endsWith(":")
        || Marks.isMark(head)
        || isTitle(head, cell)
        || (head.length() > 3 && head.equals(head.toUpperCase(Locale.ROOT)));
  }

  private static boolean isTitle(String head, TextBlock cell) {
    return cell.bold() || Marks.startsNumber(head) || Marks.startsReference(head);
  }

  private static String joined(List<List<String>> texts) {
    List<String> filled = texts.stream().map(text -> String.join(" ", text)).toList();
    return String.join(" ", filled).replace('\t', ' ').strip();
  }

  private List<String> paragraphs(TextBlock cell) {
    LineWriter out = new LineWriter();
    new ParagraphJoiner(out, hyphens)
        .write(LineBuilder.lines(cell.words()), cell.left() + room(cell));
    return out.text().lines().stream().filter(line -> !line.isEmpty()).toList();
  }

  /** How wide the text of a cell may be: nearly to the next cell; the last is like the first. */
  private float room(TextBlock cell) {
    int at = cells.indexOf(cell);
    int next = at + 1 < cells.size() ? at + 1 : 1;
    float step = cells.get(next).left() - cells.get(next - 1).left();
    boolean column = at + 1 < cells.size() || cells.size() > 2;
    return Math.max(cell.width(), column ? step - 1.5f * cell.size() : 0);
  }
}
