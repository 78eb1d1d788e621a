package uk.councilpapers.metadata;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.text.MonthName;
import uk.councilpapers.text.PlainLines;

/**
 * A day that is printed without its year, {@code Monday 6th November}.
 *
 * @param weekday as printed, in whatever spelling, folded to three small letters; empty where none
 *     is
 * @param line where it stands, counted from 1
 */
record YearlessDate(int day, Month month, String weekday, int line) {

  private static final Pattern PRINTED =
      Pattern.compile(
          "(?i)(?:\\b(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,?\\s+(?:the\\s+)?)?"
              + "(?<![\\d./])([0-3]?\\d)\\s?(?:st|nd|rd|th)?\\s+(?:of\\s+)?"
              + "("
              + MonthName.ENGLISH
              + ")\\b(?!,?\\s+(?:19|20)\\d\\d)");

  /** The first in the lines. */
  static Optional<YearlessDate> first(PlainLines lines, LineRange where) {
    for (int line = where.first(); line <= Math.min(where.last(), lines.size()); line++) {
      Matcher m = PRINTED.matcher(lines.plain(line));
      if (m.find()) return Optional.of(of(m, line));
    }
    return Optional.empty();
  }

  private static YearlessDate of(Matcher m, int line) {
    String weekday = Optional.ofNullable(m.group(1)).orElse("").toLowerCase(Locale.ROOT);
    Month month = Month.valueOf(m.group(3).toUpperCase(Locale.ROOT));
    return new YearlessDate(Integer.parseInt(m.group(2)), month, weekday, line);
  }

  /** The day in the year; empty when there is no such day or another weekday is printed. */
  Optional<LocalDate> in(int year) {
    try {
      return Optional.of(LocalDate.of(year, month, day)).filter(d -> fits(d.getDayOfWeek()));
    } catch (DateTimeException dayThatDoesNotExist) {
      return Optional.empty();
    }
  }

  private boolean fits(DayOfWeek of) {
    return weekday.isEmpty() || of.name().toLowerCase(Locale.ROOT).startsWith(weekday);
  }
}
