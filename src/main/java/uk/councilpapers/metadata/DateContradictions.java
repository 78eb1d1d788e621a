package uk.councilpapers.metadata;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.councilpapers.model.FrontSheet;
import uk.councilpapers.model.LabelledValue;
import uk.councilpapers.model.MinuteOutline;
import uk.councilpapers.model.MinutesOutline;
import uk.councilpapers.model.PackOutline;
import uk.councilpapers.model.ReportOutline;
import uk.councilpapers.model.Warning;
import uk.councilpapers.text.DateReader;
import uk.councilpapers.text.PlainLines;

/**
 * Finds dates that cannot be as printed: days that do not exist, weekdays that do not fit, reports
 * dated for another day than the meeting that they were printed for.
 *
 * <p>Stateless. Corrects nothing; each warning says which reading was taken.
 */
final class DateContradictions {

  private static final Pattern NEXT =
      Pattern.compile(
          "\\b(?:next|future)\\b.* meetings?\\b|\\bmeetings? .*\\b(?:will|be) ",
          Pattern.CASE_INSENSITIVE);

  private DateContradictions() {}

  /** The contradictions of a pack. */
  static List<Warning> in(PlainLines lines, PackOutline outline) {
    List<Warning> found = new ArrayList<>();
    for (int line = 1; line <= lines.size(); line++) found.addAll(inLine(line, lines.plain(line)));
    Optional<LocalDate> meeting = outline.front().flatMap(FrontSheet::date);
    for (ReportOutline report : outline.reports()) {
      meeting.flatMap(m -> otherDay(report, m)).ifPresent(found::add);
    }
    for (MinutesOutline minutes : outline.minutes()) {
      minutes.date().ifPresent(day -> found.addAll(nextBefore(lines, minutes, day)));
    }
    return found;
  }

  /** A next meeting that is dated before the one that says so. */
  private static List<Warning> nextBefore(
      PlainLines lines, MinutesOutline minutes, LocalDate meeting) {
    List<Warning> found = new ArrayList<>();
    for (MinuteOutline item : minutes.items()) {
      String title = item.title().toLowerCase(Locale.ROOT);
      if (!title.contains("next meeting") && !title.contains("future meeting")) continue;
      for (int line = item.body(); line <= item.lines().last(); line++) {
        if (!NEXT.matcher(lines.plain(line)).find()) continue;
        for (DateReader.Found date : DateReader.all(lines.plain(line))) {
          if (date.date().isBefore(meeting)) found.add(before(line, date.date(), meeting));
        }
      }
    }
    return found;
  }

  private static Warning before(int line, LocalDate next, LocalDate meeting) {
    String message = "the next meeting is dated " + next + ", before this one of " + meeting;
    return new Warning(line, message + "; taken as printed");
  }

  private static List<Warning> inLine(int line, String words) {
    if (words.isEmpty()) return List.of();
    List<Warning> found = new ArrayList<>();
    DateReader.Printed read = DateReader.read(words);
    for (String printed : read.noDates()) {
      found.add(new Warning(line, "date " + printed + " does not exist; ignored"));
    }
    for (DateReader.Found date : read.dates()) {
      if (date.contradictsWeekday()) found.add(new Warning(line, weekday(words, date)));
    }
    return found;
  }

  private static String weekday(String words, DateReader.Found date) {
    String day = date.date().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
    return "date "
        + words.substring(date.start(), date.end())
        + " was a "
        + day
        + "; the date is taken, not the weekday";
  }

  private static Optional<Warning> otherDay(ReportOutline report, LocalDate meeting) {
    Optional<LocalDate> printed = report.date().filter(d -> !d.equals(meeting));
    int line =
        report.header().stream()
            .filter(label -> label.label().contains("date"))
            .map(LabelledValue::lines)
            .map(range -> range.first())
            .findFirst()
            .orElse(report.lines().first());
    return printed.map(
        d ->
            new Warning(
                line,
                "the report is dated "
                    + d
                    + ", the meeting "
                    + meeting
                    + "; filed under the meeting"));
  }
}
