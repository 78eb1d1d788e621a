package uk.councilpapers.web.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.councilpapers.model.AgendaControl;
import uk.councilpapers.model.Attendance;
import uk.councilpapers.model.Committee;
import uk.councilpapers.model.ItemState;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.model.Sitting;
import uk.councilpapers.search.HeldFile;
import uk.councilpapers.search.IndexContents;
import uk.councilpapers.search.IndexState;
import uk.councilpapers.search.Meeting;
import uk.councilpapers.search.MeetingDetails;
import uk.councilpapers.web.council.CommitteeCoverage.Year;

class CoverageReportTest {

  private static final AgendaControl.Item MISSING =
      new AgendaControl.Item("7", "Ferry fares", ItemState.MISSING, Optional.empty());

  private static MeetingDetails meeting(
      String committee, String day, long papers, int minutes, AgendaControl.Item... missing) {
    return new MeetingDetails(
        new Meeting(
            committee + "-" + day,
            new Committee(committee, committee),
            LocalDate.parse(day),
            papers),
        Sitting.NONE,
        Attendance.NONE,
        minutes == 0 ? Map.of() : Map.of(PaperKind.MINUTE, minutes),
        List.of(missing));
  }

  private static HeldFile file(String name, int papers, Optional<String> refusal) {
    return new HeldFile(
        name,
        name,
        1,
        Instant.EPOCH,
        papers,
        refusal,
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static final CoverageReport REPORT =
      CoverageReport.of(
          new IndexState(20, Optional.empty(), Optional.empty(), Instant.EPOCH),
          new IndexContents(
              List.of(
                  meeting("Panel", "2014-03-03", 4, 0, MISSING),
                  meeting("Cabinet", "2014-01-06", 5, 2),
                  meeting("Cabinet", "2012-01-09", 6, 3)),
              List.of(
                  file("a.pdf", 14, Optional.empty()),
                  file("b.pdf", 0, Optional.of("is encrypted")),
                  file("c.pdf", 0, Optional.empty())),
              2,
              List.of()));

  @Test
  void committeesStandByNameWithEveryYearBetweenTheirFirstAndLast() {
    assertThat(REPORT.committees().stream().map(c -> c.committee().name()))
        .containsExactly("Cabinet", "Panel");
    assertThat(REPORT.committees().getFirst().years())
        .containsExactly(new Year(2014, 1, 5), new Year(2013, 0, 0), new Year(2012, 1, 6));
  }

  @Test
  void aMeetingWithoutMinutesAndOneWithoutAnAnnouncedPaperAreNamed() {
    CommitteeCoverage panel = REPORT.committees().getLast();

    assertThat(panel.withoutMinutes().stream().map(Meeting::id))
        .containsExactly("Panel-2014-03-03");
    assertThat(panel.withoutPaper().getFirst().withoutPaper()).containsExactly(MISSING);
    assertThat(REPORT.committees().getFirst().withoutMinutes()).isEmpty();
  }

  @Test
  void papersThatBelongToNoMeetingAreCounted() {
    assertThat(REPORT.undated()).isEqualTo(5);
  }

  @Test
  void refusedFilesAndFilesWithoutPapersAreToldApart() {
    assertThat(REPORT.refused().stream().map(HeldFile::name)).containsExactly("b.pdf");
    assertThat(REPORT.withheld()).isEqualTo(2);
    assertThat(REPORT.withoutPapers().stream().map(HeldFile::name)).containsExactly("c.pdf");
  }
}
