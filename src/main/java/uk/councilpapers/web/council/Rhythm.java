package uk.councilpapers.web.council;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How often a committee usually meets.
 *
 * @param days from one meeting to the next, half of the times more and half of them less
 */
public record Rhythm(long days) {

  /** Fewer steps between meetings show no habit. */
  private static final int LEAST_STEPS = 3;

  /** A pause of more than twice the usual leaves out a meeting at least. */
  private static final int LONG_PAUSE = 2;

  /** Summer and Christmas leave out no meeting: shorter pauses are none. */
  private static final int LEAST_PAUSE_DAYS = 60;

  /**
   * A time in which meetings would be expected and none is held.
   *
   * @param after the day of the last meeting before it
   * @param before the day of the first meeting after it
   * @param expected how many meetings the usual rhythm would have had between the two
   */
  public record Gap(LocalDate after, LocalDate before, long expected) {}

  /** The rhythm of meetings on these days, in rising order; empty where they are too few. */
  public static Optional<Rhythm> of(List<LocalDate> days) {
    List<Long> steps = new ArrayList<>();
    for (int i = 1; i < days.size(); i++) steps.add(step(days, i));
    if (steps.size() < LEAST_STEPS) return Optional.empty();
    steps.sort(null);
    return Optional.of(new Rhythm(steps.get(steps.size() / 2)));
  }

  private static long step(List<LocalDate> days, int i) {
    return ChronoUnit.DAYS.between(days.get(i - 1), days.get(i));
  }

  /** The gaps between meetings on these days, in rising order. */
  public List<Gap> gaps(List<LocalDate> dates) {
    List<Gap> gaps = new ArrayList<>();
    for (int i = 1; i < dates.size(); i++) {
      long pause = step(dates, i);
      if (pause <= LONG_PAUSE * days || pause <= LEAST_PAUSE_DAYS) continue;
      long expected = Math.max(1, Math.round((double) pause / days) - 1);
      gaps.add(new Gap(dates.get(i - 1), dates.get(i), expected));
    }
    return List.copyOf(gaps);
  }
}
