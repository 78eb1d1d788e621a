package uk.councilpapers.web.request;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, a month of a year, or a day.
 *
 * @param month 1 to 12; present where the day is
 * @param day 1 to 31
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day) {

  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d\\d?)(?:-(\\d\\d?))?)?");

  /** The date written {@code 2014}, {@code 2014-01} or {@code 2014-01-20}, if it exists. */
  public static Optional<PartialDate> parse(String text) {
    Matcher m = ISO.matcher(text);
    if (!m.matches() || Integer.parseInt(m.group(1)) == 0) return Optional.empty();
    PartialDate date = new PartialDate(Integer.parseInt(m.group(1)), number(m, 2), number(m, 3));
    return date.exists() ? Optional.of(date) : Optional.empty();
  }

  private static OptionalInt number(Matcher m, int group) {
    String digits = m.group(group);
    return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }

  private boolean exists() {
    try {
      return !first().isAfter(last());
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** The first day meant. */
  public LocalDate first() {
    return LocalDate.of(year, month.orElse(1), day.orElse(1));
  }

  /** The last day meant. */
  public LocalDate last() {
    YearMonth last = YearMonth.of(year, month.orElse(12));
    return day.isPresent() ? last.atDay(day.getAsInt()) : last.atEndOfMonth();
  }

  /** As {@link #parse} reads it. */
  @Override
  public String toString() {
    String text = String.format(Locale.ROOT, "%04d", year);
    if (month.isPresent()) text += String.format(Locale.ROOT, "-%02d", month.getAsInt());
    if (day.isPresent()) text += String.format(Locale.ROOT, "-%02d", day.getAsInt());
    return text;
  }
}
