package uk.councilpapers.web.council;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.councilpapers.search.HeldFile;
import uk.councilpapers.search.IndexContents;
import uk.councilpapers.search.IndexState;
import uk.councilpapers.search.MeetingDetails;

/**
 * What is searchable and what is not.
 *
 * @param committees by name
 * @param undated papers of which no meeting date is known
 * @param files how many source files are known, refused ones included
 * @param refused the files that could not be read
 * @param unread the files that were read and hold no paper
 */
public record CoverageReport(
    IndexState state,
    List<CommitteeCoverage> committees,
    long undated,
    int files,
    List<HeldFile> refused,
    List<HeldFile> unread) {

  /** The coverage of an index. */
  public static CoverageReport of(IndexState state, IndexContents contents) {
    long dated = contents.meetings().stream().mapToLong(m -> m.meeting().papers()).sum();
    return new CoverageReport(
        state,
        committees(contents.meetings()),
        Math.max(0, state.papers() - dated),
        contents.files().size(),
        contents.files().stream().filter(f -> f.refusal().isPresent()).toList(),
        contents.files().stream().filter(f -> f.refusal().isEmpty() && f.papers() == 0).toList());
  }

  private static List<CommitteeCoverage> committees(List<MeetingDetails> meetings) {
    Map<String, List<MeetingDetails>> byCommittee = new LinkedHashMap<>();
    for (MeetingDetails m : meetings) {
      byCommittee.computeIfAbsent(m.meeting().committee().id(), id -> new ArrayList<>()).add(m);
    }
    return byCommittee.values().stream()
        .map(own -> CommitteeCoverage.of(own.getFirst().meeting().committee(), own))
        .sorted(Comparator.comparing(c -> c.committee().name()))
        .toList();
  }
}
