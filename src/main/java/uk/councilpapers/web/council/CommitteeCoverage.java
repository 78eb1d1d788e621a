package uk.councilpapers.web.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.councilpapers.model.Committee;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.search.Meeting;
import uk.councilpapers.search.MeetingDetails;

/**
 * What is held of one committee, and what is not.
 *
 * @param years the latest first; years without a meeting between others are there as well
 * @param rhythm empty where there are too few meetings to tell
 * @param gaps times without a meeting that are long for this committee
 * @param withoutMinutes meetings of which no minutes are held, the latest first
 * @param withoutPaper meetings with items that announce a paper which is not held
 */
public record CommitteeCoverage(
    Committee committee,
    List<Year> years,
    Optional<Rhythm> rhythm,
    List<Rhythm.Gap> gaps,
    List<Meeting> withoutMinutes,
    List<MeetingDetails> withoutPaper) {

  /** One year: how many meetings are known and how many papers are held of them. */
  public record Year(int year, int meetings, long papers) {}

  /** The coverage of a committee by its meetings, the latest first, at least one. */
  static CommitteeCoverage of(Committee committee, List<MeetingDetails> meetings) {
    List<LocalDate> days =
        meetings.stream().map(m -> m.meeting().date()).distinct().sorted().toList();
    Optional<Rhythm> rhythm = Rhythm.of(days);
    return new CommitteeCoverage(
        committee,
        years(meetings),
        rhythm,
        rhythm.map(r -> r.gaps(days)).orElse(List.of()),
        meetings.stream()
            .filter(m -> m.papers(PaperKind.MINUTE) == 0)
            .map(MeetingDetails::meeting)
            .toList(),
        meetings.stream().filter(m -> !m.withoutPaper().isEmpty()).toList());
  }

  private static List<Year> years(List<MeetingDetails> meetings) {
    Map<Integer, Year> years = new TreeMap<>();
    for (MeetingDetails m : meetings) {
      int year = m.meeting().date().getYear();
      years.merge(
          year,
          new Year(year, 1, m.meeting().papers()),
          (a, b) -> new Year(year, a.meetings + 1, a.papers + b.papers));
    }
    int last = meetings.getFirst().meeting().date().getYear();
    int first = meetings.getLast().meeting().date().getYear();
    List<Year> all = new ArrayList<>();
    for (int year = last; year >= first; year--) {
      all.add(years.getOrDefault(year, new Year(year, 0, 0)));
    }
    return List.copyOf(all);
  }

  /** How many meetings are known. */
  public int meetings() {
    return years.stream().mapToInt(Year::meetings).sum();
  }

  /** How many papers are held. */
  public long papers() {
    return years.stream().mapToLong(Year::papers).sum();
  }
}
