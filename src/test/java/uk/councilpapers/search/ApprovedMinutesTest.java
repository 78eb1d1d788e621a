package uk.councilpapers.search;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.councilpapers.model.ReferenceType.MINUTES_OF_MEETING;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.councilpapers.Papers;
import uk.councilpapers.model.Outcome;
import uk.councilpapers.model.Paper;

/** Minutes are a draft until a later minute of the same body approves them. */
class ApprovedMinutesTest {

  private static final String CORRECT = "That the minutes be approved as a correct record.";

  private static final Paper GRIT =
      Papers.minute("H50", "Grit bins").at("Cabinet", "2014-01-20").paper();

  private static Papers previous(String day, String of, String date) {
    return Papers.minute("H59", "Minutes of the previous meeting")
        .at("Cabinet", day)
        .referring(MINUTES_OF_MEETING, "the minutes", of, date, "", "")
        .resolved(CORRECT)
        .cameOut(Outcome.APPROVED);
  }

  private static Optional<String> approving(Paper... papers) {
    try (TestIndex index = TestIndex.of(papers)) {
      return index
          .searcher()
          .workedOut("asked", l -> l.approving("cabinet", LocalDate.of(2014, 1, 20)))
          .map(
              p ->
                  p.reference().orElse("") + " of " + p.date().map(LocalDate::toString).orElse(""));
    }
  }

  @Test
  void nothingHeldApprovesThem() {
    assertThat(approving(GRIT)).isEmpty();
  }

  @Test
  void theNextMeetingApprovesThemByTheirDate() {
    assertThat(approving(GRIT, previous("2014-02-17", "Cabinet", "2014-01-20").paper()))
        .contains("H59 of 2014-02-17");
  }

  @Test
  void ofTwoThatApproveTheFirstCounts() {
    assertThat(
            approving(
                GRIT,
                previous("2014-03-17", "Cabinet", "2014-01-20").paper(),
                previous("2014-02-17", "Cabinet", "2014-01-20").paper()))
        .contains("H59 of 2014-02-17");
  }

  @Test
  void withoutADateTheyAreThoseOfTheMeetingBefore() {
    assertThat(approving(GRIT, previous("2014-02-17", "", "").paper()))
        .contains("H59 of 2014-02-17");
    Paper between = Papers.report("Salt").at("Cabinet", "2014-02-03").paper();
    assertThat(approving(GRIT, between, previous("2014-02-17", "", "").paper())).isEmpty();
  }

  @Test
  void approvalOfAnotherMeetingIsNone() {
    assertThat(approving(GRIT, previous("2014-02-17", "Cabinet", "2013-12-09").paper())).isEmpty();
  }

  @Test
  void anotherBodyThatReceivesThemDoesNotApproveThem() {
    Paper received =
        previous("2014-02-17", "Cabinet", "2014-01-20").at("Planning Board", "2014-02-17").paper();
    assertThat(approving(GRIT, received)).isEmpty();
  }

  @Test
  void minutesThatWereDeferredOrOnlyNotedStayADraft() {
    Paper deferred =
        previous("2014-02-17", "Cabinet", "2014-01-20").cameOut(Outcome.DEFERRED).paper();
    Paper noted =
        previous("2014-02-17", "Cabinet", "2014-01-20")
            .resolved("That the contents of the minutes be noted.")
            .paper();
    assertThat(approving(GRIT, deferred, noted)).isEmpty();
  }

  @Test
  void minutesWithoutAResolutionApproveInTheirText() {
    Paper said =
        Papers.minute("3", "Minutes")
            .at("Cabinet", "2014-02-17")
            .referring(MINUTES_OF_MEETING, "the minutes", "Cabinet", "2014-01-20", "", "")
            .cameOut(Outcome.APPROVED)
            .text("The minutes of the meeting of 20 January 2014 were\napproved and signed.")
            .paper();
    assertThat(approving(GRIT, said)).contains("3 of 2014-02-17");
  }

  @Test
  void aMinuteDoesNotApproveTheMinutesOfItsOwnMeetingOrALaterOne() {
    assertThat(approving(GRIT, previous("2014-01-20", "Cabinet", "2014-01-20").paper())).isEmpty();
  }
}
