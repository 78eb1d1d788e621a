package uk.councilpapers.text;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times of day as printed on front sheets: {@code 10.00 a.m.}, {@code 5:30pm}. Stateless. */
public final class TimeReader {

  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d.:])(?<hour>[0-2]?\\d)(?:[.:](?<minute>[0-5]\\d))?\\s*(?<half>[ap])?\\.?\\s?m?\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WORD =
      Pattern.compile("\\b(?:12\\s+)?(noon|midday)\\b", Pattern.CASE_INSENSITIVE);

  private TimeReader() {}

  /** The first time of day in the line; a bare number without minutes or half of day is none. */
  public static Optional<LocalTime> first(String line) {
    if (WORD.matcher(line).find()) return Optional.of(LocalTime.NOON);
    Matcher m = TIME.matcher(line);
    while (m.find()) {
      if (m.group("minute") == null && m.group("half") == null) continue;
      Optional<LocalTime> time = read(m);
      if (time.isPresent()) return time;
    }
    return Optional.empty();
  }

  private static Optional<LocalTime> read(Matcher m) {
    int hour = Integer.parseInt(m.group("hour"));
    int minute = m.group("minute") == null ? 0 : Integer.parseInt(m.group("minute"));
    if (m.group("half") != null) {
      boolean afternoon = m.group("half").equalsIgnoreCase("p");
      if (hour > 12) return Optional.empty();
      hour = hour % 12 + (afternoon ? 12 : 0);
    }
    return hour < 24 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }
}
