package uk.councilpapers.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.text.DateReader;
import uk.councilpapers.text.MonthName;

/**
 * Reads dates of which only the last may have a month or a year: {@code 17th April and 12th June,
 * 2009}, {@code 16th, 24th and 29th July, 2009}.
 *
 * <p>Stateless.
 */
final class PrintedDates {

  private static final String DAY = "\\b(\\d{1,2}) ?(?:st|nd|rd|th)?(?: of)?,? ";
  private static final Pattern WITHOUT_YEAR =
      Pattern.compile(
          DAY + "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\b(?!,? \\d{4})",
          Pattern.CASE_INSENSITIVE);

  /** A date without year, or a day that leaves the month to the date behind it. */
  private static final Pattern SHORTENED =
      Pattern.compile(
          DAY
              + "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\b(?!,? \\d{4})"
              + "|\\b(\\d{1,2})(?:st|nd|rd|th)(?=,| and | & )|\\b(\\d{1,2})(?= and \\d| & \\d|, \\d)",
          Pattern.CASE_INSENSITIVE);

  private PrintedDates() {}

  /** The dates in printed order; one without year has the year of the next one that has it. */
  static List<LocalDate> in(String words) {
    List<LocalDate> dates = new ArrayList<>();
    int at = 0;
    for (DateReader.Found full : DateReader.all(words)) {
      Matcher day = SHORTENED.matcher(words).region(at, full.start());
      day.useTransparentBounds(true);
      while (day.find()) shortened(day, full.date()).ifPresent(dates::add);
      dates.add(full.date());
      at = full.end();
    }
    return List.copyOf(dates);
  }

  private static Optional<LocalDate> shortened(MatchResult day, LocalDate full) {
    if (day.group(1) != null) return date(day, full.getYear());
    int number = Integer.parseInt(day.group(3) == null ? day.group(4) : day.group(3));
    return date(full.getYear(), full.getMonth(), number);
  }

  /** The first date without a year, in the year in which it is not before the day given. */
  static Optional<LocalDate> next(String words, LocalDate from) {
    Matcher day = WITHOUT_YEAR.matcher(words);
    if (!day.find()) return Optional.empty();
    Optional<LocalDate> thisYear = date(day, from.getYear());
    return thisYear.filter(d -> !d.isBefore(from)).or(() -> date(day, from.getYear() + 1));
  }

  /** The first date without a year, in the year in which it is not after the day given. */
  static Optional<LocalDate> last(String words, LocalDate upTo) {
    Matcher day = WITHOUT_YEAR.matcher(words);
    if (!day.find()) return Optional.empty();
    Optional<LocalDate> thisYear = date(day, upTo.getYear());
    return thisYear.filter(d -> !d.isAfter(upTo)).or(() -> date(day, upTo.getYear() - 1));
  }

  private static Optional<LocalDate> date(MatchResult day, int year) {
    return date(year, MonthName.of(day.group(2)), Integer.parseInt(day.group(1)));
  }

  private static Optional<LocalDate> date(int year, Month month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException dayThatDoesNotExist) {
      return Optional.empty();
    }
  }
}
