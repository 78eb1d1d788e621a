package uk.councilpapers.web.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import uk.councilpapers.search.Meeting;
import uk.councilpapers.search.MeetingDetails;
import uk.councilpapers.web.page.Wording;
import uk.councilpapers.web.request.Addresses;

/**
 * Meetings as a calendar (RFC 5545). For one calendar and one thread.
 *
 * <p>A meeting whose time is not known takes the whole day. No paper prints when a meeting ends, so
 * none has an end.
 */
public final class MeetingCalendar {

  private static final String ZONE = "Europe/London";

  /** A line may hold so many bytes, its end left out. */
  private static final int LONGEST_LINE = 75;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

  private static final List<String> LONDON =
      List.of(
          "BEGIN:VTIMEZONE",
          "TZID:" + ZONE,
          "BEGIN:STANDARD",
          "DTSTART:19961027T020000",
          "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
          "TZOFFSETFROM:+0100",
          "TZOFFSETTO:+0000",
          "TZNAME:GMT",
          "END:STANDARD",
          "BEGIN:DAYLIGHT",
          "DTSTART:19960331T010000",
          "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
          "TZOFFSETFROM:+0000",
          "TZOFFSETTO:+0100",
          "TZNAME:BST",
          "END:DAYLIGHT",
          "END:VTIMEZONE");

  private final String base;
  private final String stamp;
  private final StringBuilder text = new StringBuilder();

  private MeetingCalendar(String base, Instant stamp) {
    this.base = base;
    this.stamp = TIME.format(stamp.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC)) + "Z";
  }

  /**
   * The calendar of these meetings.
   *
   * @param base scheme and host of the addresses
   * @param stamp when what is known of them was last written
   */
  public static String of(String base, List<MeetingDetails> meetings, Instant stamp) {
    return new MeetingCalendar(base, stamp).written(meetings);
  }

  private String written(List<MeetingDetails> meetings) {
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Council Papers//Meetings//EN");
    line("METHOD:PUBLISH");
    line("X-WR-CALNAME:Council meetings");
    LONDON.forEach(this::line);
    meetings.forEach(this::event);
    line("END:VCALENDAR");
    return text.toString();
  }

  private void event(MeetingDetails details) {
    Meeting meeting = details.meeting();
    line("BEGIN:VEVENT");
    line("UID:" + escaped(meeting.id()) + "@council-papers");
    line("DTSTAMP:" + stamp);
    line(details.sitting().time().map(t -> start(meeting.date(), t)).orElse(day(meeting.date())));
    line("SUMMARY:" + escaped(meeting.committee().name()));
    details.sitting().venue().ifPresent(v -> line("LOCATION:" + escaped(v)));
    line("DESCRIPTION:" + escaped(Wording.counted(meeting.papers(), "paper") + " held"));
    line("URL:" + base + Addresses.meeting(meeting.id()));
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  private static String start(LocalDate date, LocalTime time) {
    return "DTSTART;TZID=" + ZONE + ":" + TIME.format(date.atTime(time));
  }

  private static String day(LocalDate date) {
    return "DTSTART;VALUE=DATE:" + DAY.format(date);
  }

  private static String escaped(String value) {
    return value
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n")
        .replaceAll("\\p{Cntrl}", " ");
  }

  /** Writes a line, folded where it is long: what follows on the next begins with a space. */
  private void line(String line) {
    int bytes = 0;
    for (int c : line.codePoints().toArray()) {
      int size = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
      if (bytes + size > LONGEST_LINE) {
        text.append("\r\n ");
        bytes = 1;
      }
      text.appendCodePoint(c);
      bytes += size;
    }
    text.append("\r\n");
  }
}
