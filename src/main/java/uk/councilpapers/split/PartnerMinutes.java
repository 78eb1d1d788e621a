package uk.councilpapers.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.councilpapers.config.Headings;
import uk.councilpapers.config.Headings.Part;
import uk.councilpapers.text.PlainLines;

/**
 * Finds the minutes of bodies of others, printed as a table: rows that say which meeting, when and
 * where, and below them who was present.
 *
 * <p>Stateless. The labels of several rows make such a head, no single one; below the label of an
 * appendix it starts nothing of its own. What these minutes say is not read: nothing in them was
 * resolved by a body of the council.
 */
final class PartnerMinutes {

  /**
   * Where such minutes start.
   *
   * @param title the meeting that their head names
   */
  record Start(int line, String title) {}

  /** So many rows below the first one are its head at most, and so many of them are labelled. */
  private static final int MOST_ROWS = 8;

  private static final int LEAST_ROWS = 3;

  /** The attendance stands at most this many filled lines below the head. */
  private static final int NEAR = 4;

  /** A letterhead has at most this many lines of at most this many characters. */
  private static final int MOST_HEAD = 3;

  private static final int LONGEST_HEAD = 60;

  private final Headings headings;

  PartnerMinutes(Headings headings) {
    this.headings = headings;
  }

  /** The starts between the two lines, in order. */
  List<Start> find(PlainLines lines, int first, int last) {
    List<Start> starts = new ArrayList<>();
    for (int i = lines.filledFrom(first, last); i > 0; i = lines.filledFrom(i + 1, last)) {
      if (!isCalledMinutes(lines.plain(i))) continue;
      Optional<String> meeting = meeting(lines, i, last);
      if (meeting.isEmpty()) continue;
      int top = letterhead(lines, i, first);
      boolean labelled = AppendixLabel.read(headings, lines, lines.previous(top)).isPresent();
      if (!labelled) starts.add(new Start(top, meeting.get()));
    }
    return starts;
  }

  /** The meeting that the head names which starts with the row; empty when there is no head. */
  private Optional<String> meeting(PlainLines lines, int row, int last) {
    List<String> cells = lines.cells(row);
    List<Integer> below = lines.filled(row, last, MOST_ROWS + NEAR);
    int labelled = 0;
    for (int i : below.subList(0, Math.min(below.size(), MOST_ROWS))) {
      if (lines.isRow(i) && isLabelled(lines, i)) labelled++;
    }
    boolean present = below.stream().anyMatch(i -> isPresent(lines, i));
    if (labelled < LEAST_ROWS || !present) return Optional.empty();
    return Optional.of(cells.size() > 1 ? "Minutes: " + cells.getLast() : cells.getFirst());
  }

  /** Whether the first cell of a row says that these are minutes. */
  private boolean isCalledMinutes(String row) {
    int tab = row.indexOf('\t');
    return tab > 0
        && tab <= LONGEST_HEAD
        && headings.is(Part.MINUTES, "minutes", row.substring(0, tab));
  }

  /** Whether the first or second cell of the row is a label such as {@code Date:}. */
  private static boolean isLabelled(PlainLines lines, int row) {
    return lines.cells(row).stream().limit(2).anyMatch(cell -> cell.endsWith(":"));
  }

  private boolean isPresent(PlainLines lines, int line) {
    List<String> cells = lines.cells(line);
    return !cells.isEmpty()
        && headings
            .find(Part.ATTENDANCE, cells.getFirst())
            .filter(l -> l.name().equals("present"))
            .isPresent();
  }

  /** The first line of the few short ones above the head that a page's end parts from the rest. */
  private static int letterhead(PlainLines lines, int row, int first) {
    int top = row;
    for (int count = 0; count <= MOST_HEAD; count++) {
      if (lines.blanksBefore(top) > 1) return top;
      int above = lines.previous(top);
      if (above < first || lines.isRow(above) || lines.plain(above).length() > LONGEST_HEAD) break;
      top = above;
    }
    return row;
  }
}
