package uk.councilpapers.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.councilpapers.model.Warning;

class DateContradictionsTest {

  @Test
  void aNextMeetingBeforeThisOneIsTakenAsPrintedAndSaid() {
    PackText pack =
        new PackText()
            .minute(
                "12",
                "DATE OF NEXT MEETING",
                "Resolved:- That the next meeting be held on Monday, 8th March, 2010.");
    assertThat(contradictions(pack))
        .containsExactly(
            new Warning(
                3,
                "the next meeting is dated 2010-03-08, before this one of 2011-01-10; taken as"
                    + " printed"));
  }

  @Test
  void aWeekdayThatDoesNotFitIsSaid() {
    PackText pack = new PackText().minute("12", "BOATS", "They met on Monday, 9th March, 2010.");
    assertThat(contradictions(pack))
        .containsExactly(
            new Warning(
                3,
                "date Monday, 9th March, 2010 was a Tuesday; the date is taken, not the weekday"));
  }

  @Test
  void aDayThatDoesNotExistIsSaid() {
    PackText pack = new PackText().minute("12", "BOATS", "They met on 30 February 2010.");
    assertThat(contradictions(pack))
        .containsExactly(new Warning(3, "date 30 February 2010 does not exist; ignored"));
  }

  /** The warnings but the one that the invented body is in no register. */
  private static List<Warning> contradictions(PackText pack) {
    return pack.describe().warnings().stream()
        .filter(w -> !w.message().endsWith("is not in committees.json"))
        .toList();
  }
}
