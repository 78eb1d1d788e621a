package uk.councilpapers.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.councilpapers.model.Attendance;
import uk.councilpapers.model.Committee;
import uk.councilpapers.model.Sitting;
import uk.councilpapers.search.Meeting;
import uk.councilpapers.search.MeetingDetails;

class MeetingCalendarTest {

  private static String calendar(String committee, Sitting sitting) {
    LocalDate day = LocalDate.of(2014, 6, 20);
    Meeting meeting = new Meeting("m-2014-06-20", new Committee("m", committee), day, 3);
    return MeetingCalendar.of(
        "http://localhost:7070",
        List.of(new MeetingDetails(meeting, sitting, Attendance.NONE, Map.of(), List.of())),
        Instant.parse("2024-03-01T09:30:00.5Z"));
  }

  private static List<String> unfolded(String calendar) {
    return List.of(calendar.replace("\r\n ", "").split("\r\n"));
  }

  @Test
  void aMeetingWithATimeStartsThenByTheClockInLondon() {
    Sitting sitting = new Sitting(Optional.of(LocalTime.of(9, 30)), Optional.of("Town Hall, Quay"));

    assertThat(unfolded(calendar("Cabinet", sitting)))
        .containsSubsequence(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "TZID:Europe/London",
            "BEGIN:VEVENT",
            "UID:m-2014-06-20@council-papers",
            "DTSTAMP:20240301T093000Z",
            "DTSTART;TZID=Europe/London:20140620T093000",
            "SUMMARY:Cabinet",
            "LOCATION:Town Hall\\, Quay",
            "URL:http://localhost:7070/meetings/m-2014-06-20",
            "END:VEVENT",
            "END:VCALENDAR");
  }

  @Test
  void aMeetingWithoutATimeTakesTheDay() {
    assertThat(unfolded(calendar("Cabinet", Sitting.NONE)))
        .contains("DTSTART;VALUE=DATE:20140620")
        .noneMatch(line -> line.startsWith("LOCATION"));
  }

  @Test
  void marksOfTheFormatAndLineEndsInANameAreWrittenAsText() {
    assertThat(unfolded(calendar("Parks; Paths, \\ and\nEND:VEVENT", Sitting.NONE)))
        .contains("SUMMARY:Parks\\; Paths\\, \\\\ and\\nEND:VEVENT");
  }

  @Test
  void noLineIsLongerThanTheFormatAllowsAndNoCharacterIsCut() {
    String name = "Pwyllgor Craffu’r Amgylchedd a’r Economi Wledig ".repeat(5).strip();
    String calendar = calendar(name, Sitting.NONE);

    assertThat(calendar.split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    assertThat(calendar.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    assertThat(unfolded(calendar)).contains("SUMMARY:" + name);
  }
}
