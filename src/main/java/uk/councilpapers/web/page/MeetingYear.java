package uk.councilpapers.web.page;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import uk.councilpapers.search.Meeting;
import uk.councilpapers.web.request.Addresses;

/** The meetings of one year, the latest first. */
public record MeetingYear(int year, List<Row> rows) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

  /**
   * One meeting.
   *
   * @param day with its weekday
   */
  public record Row(String day, String address, List<String> facts) {}

  /** Meetings by year; they come the latest first. */
  static List<MeetingYear> of(List<Meeting> meetings, Function<Meeting, List<String>> facts) {
    Map<Integer, List<Row>> years = new LinkedHashMap<>();
    for (Meeting meeting : meetings) {
      Row row =
          new Row(
              DAY.format(meeting.date()),
              Addresses.meeting(meeting.id()),
              List.copyOf(facts.apply(meeting)));
      years.computeIfAbsent(meeting.date().getYear(), y -> new ArrayList<>()).add(row);
    }
    return years.entrySet().stream()
        .map(e -> new MeetingYear(e.getKey(), List.copyOf(e.getValue())))
        .toList();
  }
}
