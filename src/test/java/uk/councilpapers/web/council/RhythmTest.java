package uk.councilpapers.web.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.councilpapers.web.council.Rhythm.Gap;

class RhythmTest {

  private static List<LocalDate> days(String... days) {
    return Stream.of(days).map(LocalDate::parse).toList();
  }

  @Test
  void threeMeetingsShowNoRhythm() {
    assertThat(Rhythm.of(days("2014-01-06", "2014-02-03", "2014-03-03"))).isEmpty();
  }

  @Test
  void theRhythmIsTheStepInTheMiddle() {
    assertThat(Rhythm.of(days("2014-01-06", "2014-02-03", "2014-03-03", "2014-09-29")))
        .isEqualTo(Optional.of(new Rhythm(28)));
  }

  @Test
  void aPauseOfMoreThanTwoStepsIsAGapWithTheMeetingsThatWouldBeUsual() {
    List<LocalDate> days = days("2014-01-06", "2014-02-03", "2014-03-03", "2014-06-23");

    assertThat(new Rhythm(28).gaps(days))
        .containsExactly(new Gap(LocalDate.of(2014, 3, 3), LocalDate.of(2014, 6, 23), 3));
  }

  @Test
  void aSummerPauseOfAWeeklyCommitteeIsNoGap() {
    assertThat(new Rhythm(7).gaps(days("2014-07-21", "2014-09-08"))).isEmpty();
  }
}
