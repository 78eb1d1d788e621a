package uk.councilpapers.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.councilpapers.model.OtherPaper;
import uk.councilpapers.model.PackOutline;
import uk.councilpapers.model.Promise;
import uk.councilpapers.text.PlainLines;

/**
 * Reads a work programme: a table whose rows say what a body will look into at which meeting.
 *
 * <p>Stateless. A row without a date of its own belongs to the last date above it. What stands on
 * many meetings' lists, such as the programme itself, is no promise.
 */
final class WorkProgramme {

  /** A row that comes for this many meetings is one of every meeting. */
  private static final int STANDING = 3;

  private static final Pattern TO_SCHEDULE =
      Pattern.compile("(?i)to be (?:scheduled|confirmed|arranged)\\.?|date tbc|tbc");

  private record Row(int line, String item, LocalDate date) {}

  private WorkProgramme() {}

  /** What the work programmes of the pack announce. */
  static List<Promise> promises(PlainLines lines, PackOutline outline) {
    List<Promise> found = new ArrayList<>();
    Optional<LocalDate> meeting = outline.front().flatMap(f -> f.date());
    for (OtherPaper paper : outline.others()) {
      if (meeting.isEmpty() || !is(paper.title())) continue;
      List<Row> rows = rows(lines, paper, meeting.get());
      Map<String, Integer> times = new HashMap<>();
      rows.forEach(r -> times.merge(r.item(), 1, Integer::sum));
      rows.stream()
          .filter(r -> times.getOrDefault(r.item(), 0) < STANDING)
          .map(r -> promise(r, outline))
          .forEach(found::add);
      found.addAll(unscheduled(lines, paper, outline));
    }
    return found;
  }

  /** Whether a paper of that title is a work programme. */
  static boolean is(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    return lower.contains("work programme") || lower.contains("forward plan");
  }

  /** Rows that are on the list without a meeting as yet. */
  private static List<Promise> unscheduled(
      PlainLines lines, OtherPaper paper, PackOutline outline) {
    List<Promise> found = new ArrayList<>();
    for (int line = paper.lines().first(); line <= paper.lines().last(); line++) {
      List<String> cells = lines.isRow(line) ? lines.cells(line) : List.of();
      if (cells.size() < 2 || cells.stream().noneMatch(c -> TO_SCHEDULE.matcher(c).matches())) {
        continue;
      }
      Optional<String> committee = outline.front().map(f -> f.committee());
      found.add(new Promise(line, cells.getFirst(), Optional.empty(), committee, Optional.empty()));
    }
    return found;
  }

  /** The day of the meeting whose row, or rows, the line stands in. */
  static Optional<String> dueOf(PlainLines lines, int line, Setting setting) {
    if (!is(setting.title()) || setting.date().isEmpty()) return Optional.empty();
    for (int i = line; i >= setting.lines().first() && lines.isRow(i); i--) {
      if (lines.raw(i).startsWith("\t")) continue;
      return date(lines.cells(i).getFirst(), setting.date().get()).map(LocalDate::toString);
    }
    return Optional.empty();
  }

  private static List<Row> rows(PlainLines lines, OtherPaper paper, LocalDate meeting) {
    List<Row> rows = new ArrayList<>();
    Optional<LocalDate> date = Optional.empty();
    for (int line = paper.lines().first(); line <= paper.lines().last(); line++) {
      String raw = lines.raw(line);
      if (raw.indexOf('\t') < 0) {
        if (!lines.isBlank(line)) date = Optional.empty();
        continue;
      }
      boolean dated = !raw.startsWith("\t");
      String[] cells = lines.plain(line).split("\t", -1);
      if (dated) date = date(cells[0], meeting);
      String item = dated && cells.length > 1 ? cells[1].strip() : cells[0].strip();
      if (date.isPresent() && date.get().isAfter(meeting) && !item.isEmpty()) {
        rows.add(new Row(line, item, date.get()));
      }
    }
    return rows;
  }

  private static Optional<LocalDate> date(String cell, LocalDate meeting) {
    return PrintedDates.in(cell).stream().findFirst().or(() -> PrintedDates.next(cell, meeting));
  }

  private static Promise promise(Row row, PackOutline outline) {
    return new Promise(
        row.line(),
        row.item(),
        Optional.empty(),
        outline.front().map(f -> f.committee()).filter(c -> !c.isEmpty()),
        Optional.of(row.date().toString()));
  }
}
