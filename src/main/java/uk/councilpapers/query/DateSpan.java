package uk.councilpapers.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.text.DateReader;
import uk.councilpapers.text.MonthName;

/**
 * A year, a month or a day as typed in a query.
 *
 * @param first its first day
 * @param last its last day, the same for a day
 */
public record DateSpan(LocalDate first, LocalDate last) {

  private static final Pattern ISO =
      Pattern.compile("(?<year>[1-9]\\d{3})(?:-(?<month>\\d\\d?)(?:-(?<day>\\d\\d?))?)?");

  private static final Pattern MONTH =
      Pattern.compile(
          "(?<month>" + MonthName.ENGLISH_OR_SHORT + ")[.,]? (?<year>[1-9]\\d{3})",
          Pattern.CASE_INSENSITIVE);

  /** The longest date that anyone writes, {@code Wednesday, 30th September, 2014}, and some. */
  private static final int LONGEST = 40;

  /**
   * Reads {@code 2014}, {@code 2014-03}, {@code March 2014}, {@code 2014-03-31} and days written in
   * British ways.
   */
  public static Optional<DateSpan> read(String typed) {
    if (typed.length() > LONGEST) return Optional.empty();
    Matcher m = ISO.matcher(typed);
    if (m.matches()) return readIso(m);
    Matcher named = MONTH.matcher(typed);
    if (named.matches()) return Optional.of(readMonth(named));
    return DateReader.alone(typed).map(found -> new DateSpan(found.date(), found.date()));
  }

  private static DateSpan readMonth(Matcher m) {
    int year = Integer.parseInt(m.group("year"));
    YearMonth month = YearMonth.of(year, MonthName.of(m.group("month")));
    return new DateSpan(month.atDay(1), month.atEndOfMonth());
  }

  private static Optional<DateSpan> readIso(Matcher m) {
    int year = Integer.parseInt(m.group("year"));
    try {
      if (m.group("month") == null) {
        return Optional.of(new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(m.group("month")));
      if (m.group("day") == null) {
        return Optional.of(new DateSpan(month.atDay(1), month.atEndOfMonth()));
      }
      LocalDate day = LocalDate.of(year, month.getMonth(), Integer.parseInt(m.group("day")));
      return Optional.of(new DateSpan(day, day));
    } catch (DateTimeException dayThatDoesNotExist) {
      return Optional.empty();
    }
  }

  /** A year that does not have four digits could not be printed back. */
  static void checkYear(LocalDate day) {
    if (day.getYear() < 1000 || day.getYear() > 9999) {
      throw new IllegalArgumentException("year must be from 1000 to 9999, got " + day);
    }
  }
}
