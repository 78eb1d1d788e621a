package uk.councilpapers.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as councils in Britain and Ireland print them, also in Irish and Welsh.
 *
 * <p>Stateless. Expects lines without markup ({@link Markup#plain}). The weekday is read as a check
 * and decides nothing. A date without a year is read only where the caller knows the year.
 */
public final class DateReader {

  /**
   * A date in a line.
   *
   * @param start offset of its first character
   * @param end offset behind its last character
   * @param weekday the printed weekday, which may contradict the date
   */
  public record Found(LocalDate date, int start, int end, Optional<DayOfWeek> weekday) {

    /** Whether a weekday is printed that is not the date's. */
    public boolean contradictsWeekday() {
      return weekday.isPresent() && weekday.get() != date.getDayOfWeek();
    }
  }

  /**
   * What is printed like dates in a line.
   *
   * @param dates those that exist, in order
   * @param noDates what is printed in words or with strokes and is no day of any calendar
   */
  public record Printed(List<Found> dates, List<String> noDates) {}

  private static final String MONTH = "(?<month>" + MonthName.ANY + ")";
  private static final String ORDINAL = "(?:st|nd|rd|th|ú|af|fed|eg|ain)?";
  private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
  private static final Openings WORDS =
      openings(
          "(?=\\d)(?<![\\p{L}\\d])(?<day>[0-3]?\\d)\\s?"
              + ORDINAL
              + ",?[\\s-]+(?:day\\s+of\\s+)?(?:of\\s+|o\\s+)?"
              + MONTH
              + "\\.?,?[\\s-]+"
              + YEAR
              + "\\b");
  private static final Openings MONTH_FIRST =
      openings(
          "(?=[adfjmnos])\\b"
              + MONTH
              + "\\s+(?<day>[0-3]?\\d)(?:st|nd|rd|th)?,?\\s+"
              + YEAR
              + "\\b");
  private static final Openings WITHOUT_YEAR =
      openings(
          "(?=\\d)(?<![\\p{L}\\d])(?<day>[0-3]?\\d)\\s?"
              + ORDINAL
              + ",?[\\s-]+(?:day\\s+of\\s+)?(?:of\\s+|o\\s+)?"
              + MONTH
              + "\\b(?!\\.?,?[\\s-]+\\d{4})");
  private static final Openings DIGITS =
      openings(
          "(?=\\d)(?<![\\p{L}\\d/.-])(?<day>[0-3]?\\d)(?<mark>[/.-])(?<month>[01]?\\d)\\k<mark>"
              + "(?<year>(?:19|20)?\\d\\d)(?![\\d/-])");
  private static final Openings ISO =
      openings(
          "(?=\\d)(?<![\\d/.-])(?<year>(?:19|20)\\d\\d)-(?<month>[01]\\d)-(?<day>[0-3]\\d)(?![\\d/-])");

  /** What may stand before a date and belongs to it; may be nothing. */
  private static final Pattern BEFORE =
      pattern(
          "(?:\\b(?<weekday>mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?"
              + "(?:\\bthe\\s+)?$");

  /** Characters before a date in which a weekday and "the" have room. */
  private static final int ROOM_BEFORE = 20;

  /** Characters before a year in which the day and the month have room. */
  private static final int ROOM_BEFORE_YEAR = 60;

  private static final int YEAR_LENGTH = 4;

  private static Pattern pattern(String expression) {
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static Openings openings(String expression) {
    return new Openings(pattern(expression));
  }

  private DateReader() {}

  /** The first date in the line. */
  public static Optional<LocalDate> first(String line) {
    return all(line).stream().map(Found::date).findFirst();
  }

  /** The first day and month in the line that is printed without a year, in the given year. */
  public static Optional<LocalDate> firstIn(String line, int year) {
    for (MatchResult m : WITHOUT_YEAR.in(line)) {
      Optional<LocalDate> date = dayOf(year, m.group("month"), m.group("day"));
      if (date.isPresent()) return date;
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> dayOf(int year, String month, String day) {
    try {
      return Optional.of(LocalDate.of(year, month(month), Integer.parseInt(day)));
    } catch (DateTimeException dayThatDoesNotExist) {
      return Optional.empty();
    }
  }

  /** The date when the line holds nothing else but it. */
  public static Optional<Found> alone(String line) {
    return all(line).stream()
        .filter(f -> line.substring(0, f.start()).isBlank())
        .filter(f -> line.substring(f.end()).replaceAll("[.:,]", "").isBlank())
        .findFirst();
  }

  /** Every date in the line, in order. */
  public static List<Found> all(String line) {
    return read(line).dates();
  }

  /** Everything in the line that is printed like a date. */
  public static Printed read(String line) {
    Reading reading = new Reading(line);
    List<Integer> years = years(line);
    int behindLast = 0;
    for (int year : years) {
      int from = Math.max(behindLast, year - ROOM_BEFORE_YEAR);
      reading.add(WORDS.in(line, from, year), true);
      reading.add(MONTH_FIRST.in(line, from, year), true);
      behindLast = year + YEAR_LENGTH;
    }
    if (hasMarkBetweenDigits(line)) {
      for (MatchResult m : DIGITS.in(line)) reading.add(m, m.group("mark").equals("/"));
      if (!years.isEmpty()) reading.add(ISO.in(line), true);
    }
    return reading.printed();
  }

  /** The places where four digits stand that may be a year, in order. */
  private static List<Integer> years(String line) {
    List<Integer> years = new ArrayList<>();
    int next = 0;
    for (int at = line.indexOf("20"); at >= 0; at = line.indexOf("20", next)) {
      addYears("19", line, next, at, years);
      addYears("20", line, at, at + 1, years);
      next = at + 1;
    }
    addYears("19", line, next, line.length(), years);
    return years;
  }

  private static void addYears(String century, String line, int from, int to, List<Integer> years) {
    int at = line.indexOf(century, from);
    for (; at >= 0 && at < to; at = line.indexOf(century, at + 1)) {
      boolean four = isDigit(line, at + 2) && isDigit(line, at + 3);
      if (four && !isDigit(line, at - 1) && !isDigit(line, at + YEAR_LENGTH)) years.add(at);
    }
  }

  private static boolean hasMarkBetweenDigits(String line) {
    return hasBetweenDigits('/', line)
        || hasBetweenDigits('.', line)
        || hasBetweenDigits('-', line);
  }

  private static boolean hasBetweenDigits(char mark, String line) {
    int at = line.indexOf(mark);
    while (at >= 0 && !(isDigit(line, at - 1) && isDigit(line, at + 1))) {
      at = line.indexOf(mark, at + 1);
    }
    return at >= 0;
  }

  private static boolean isDigit(String line, int at) {
    return at >= 0 && at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9';
  }

  /** What has been read of a line. */
  private static final class Reading {
    private final String line;
    private final List<Found> dates = new ArrayList<>();
    private final List<String> noDates = new ArrayList<>();

    private Reading(String line) {
      this.line = line;
    }

    private void add(List<MatchResult> found, boolean meant) {
      for (MatchResult m : found) add(m, meant);
    }

    /** Keeps a date, or what is no day of any calendar where a date must have been meant. */
    private void add(MatchResult m, boolean meant) {
      Optional<Found> date = date(line, m);
      date.ifPresent(dates::add);
      if (date.isEmpty() && meant) noDates.add(m.group());
    }

    private Printed printed() {
      dates.sort(Comparator.comparingInt(Found::start));
      return new Printed(withoutOverlaps(dates), List.copyOf(noDates));
    }
  }

  private static List<Found> withoutOverlaps(List<Found> found) {
    List<Found> kept = new ArrayList<>();
    for (Found f : found) {
      if (kept.isEmpty() || kept.getLast().end() <= f.start()) kept.add(f);
    }
    return List.copyOf(kept);
  }

  private static Optional<Found> date(String line, MatchResult m) {
    int year = Integer.parseInt(m.group("year"));
    if (year < 100) year += year < 70 ? 2000 : 1900;
    try {
      LocalDate date =
          LocalDate.of(year, month(m.group("month")), Integer.parseInt(m.group("day")));
      int from = Math.max(0, m.start() - ROOM_BEFORE);
      Matcher before = BEFORE.matcher(line).region(from, m.start());
      if (!before.find()) return Optional.of(new Found(date, m.start(), m.end(), Optional.empty()));
      return Optional.of(
          new Found(date, before.start(), m.end(), weekday(before.group("weekday"))));
    } catch (DateTimeException dayThatDoesNotExist) {
      return Optional.empty();
    }
  }

  private static Month month(String printed) {
    if (Character.isDigit(printed.charAt(0))) return Month.of(Integer.parseInt(printed));
    return MonthName.of(printed);
  }

  private static Optional<DayOfWeek> weekday(@Nullable String printed) {
    if (printed == null || printed.isEmpty()) return Optional.empty();
    String start = printed.substring(0, 3).toUpperCase(Locale.ROOT);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().startsWith(start)) return Optional.of(day);
    }
    return Optional.empty();
  }
}
