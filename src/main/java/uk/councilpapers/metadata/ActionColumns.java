package uk.councilpapers.metadata;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.councilpapers.text.Markup;
import uk.councilpapers.text.PlainLines;
import uk.councilpapers.text.Wordings;

/**
 * Reads who is to act by when in the rows of an action plan, from the columns that its header row
 * names.
 *
 * <p>Immutable; {@link #after} gives the columns that hold from a row on. Without such a header a
 * row has the date of the one cell that is nothing but a date.
 */
record ActionColumns(int owner, int due) {

  private static final int NONE = -1;
  private static final int LONGEST_HEADER = 400;
  private static final Pattern OWNER =
      Pattern.compile(
          "(?i)(?:lead|responsible|owner|by whom|who)\\b.*|.*\\b(?:officers?|persons?|managers?|leads?)"
              + " ?(?:responsible)?|.*\\bresponsib\\p{L}+");
  private static final Pattern DUE =
      Pattern.compile(
          "(?i)(?:by )?when|deadline|time ?(?:scale|frame|line)s?|(?:target|due|completion|review|action"
              + " by|implementation) ?\\(?dates?\\)?.*|(?:action|complete[d]?|due) by.*|target|status");

  private static final Wordings HEADER = Wordings.of(List.of(OWNER, DUE));

  /** No header has been read. */
  static final ActionColumns UNKNOWN = new ActionColumns(NONE, NONE);

  /** Whether a header has named the columns. */
  boolean isKnown() {
    return owner != NONE;
  }

  /** The columns after the line: those that it names if it is a header, else the same. */
  ActionColumns after(PlainLines lines, int line) {
    if (!lines.isRow(line)) return lines.isBlank(line) ? this : UNKNOWN;
    if (lines.raw(line).length() > LONGEST_HEADER || !HEADER.mayAllBeIn(lines.plain(line))) {
      return this;
    }
    List<String> cells = cells(lines, line);
    int ownerHere = index(cells, OWNER);
    int dueHere = index(cells, DUE);
    boolean header = ownerHere >= 0 && dueHere >= 0 && ownerHere != dueHere;
    return header ? new ActionColumns(ownerHere, dueHere) : this;
  }

  private static int index(List<String> cells, Pattern name) {
    for (int i = cells.size() - 1; i > 0; i--) {
      if (cells.get(i).length() < 40 && name.matcher(cells.get(i)).matches()) return i;
    }
    return NONE;
  }

  /** Who is to act, as the row says. */
  Optional<String> ownerOf(PlainLines lines, int line) {
    if (owner == NONE || !lines.isRow(line)) return Optional.empty();
    List<String> cells = cells(lines, line);
    return owner < cells.size() && !cells.get(owner).isBlank() && cells.get(owner).length() < 80
        ? Optional.of(cells.get(owner).strip())
        : Optional.empty();
  }

  /** By when, as the row says. */
  Optional<String> dueOf(PlainLines lines, int line, Optional<LocalDate> meeting) {
    if (!lines.isRow(line)) return Optional.empty();
    List<String> cells = cells(lines, line);
    if (due != NONE && due < cells.size()) return DueReader.cell(cells.get(due), meeting);
    List<String> dates =
        cells.stream().flatMap(c -> DueReader.cell(c, meeting).stream()).distinct().toList();
    return dates.size() == 1 ? Optional.of(dates.getFirst()) : Optional.empty();
  }

  /** The cells as printed, empty ones in front included. */
  private static List<String> cells(PlainLines lines, int line) {
    return Arrays.stream(lines.raw(line).split("\t", -1)).map(Markup::plain).toList();
  }
}
