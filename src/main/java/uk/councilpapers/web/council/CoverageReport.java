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
 * @param files all source files that are known, by name, refused ones included
 * @param withheld how many files more are kept from the public
 */
public record CoverageReport(
    IndexState state,
    List<CommitteeCoverage> committees,
    long undated,
    List<HeldFile> files,
    int withheld) {

  /** Copies the lists. */
  public CoverageReport {
    committees = List.copyOf(committees);
    files = List.copyOf(files);
  }

  /** The coverage of an index. */
  public static CoverageReport of(IndexState state, IndexContents contents) {
    long dated = contents.meetings().stream().mapToLong(m -> m.meeting().papers()).sum();
    return new CoverageReport(
        state,
        committees(contents.meetings()),
        Math.max(0, state.papers() - dated),
        contents.files(),
        contents.withheld());
  }

  /** The files that could not be read. */
  public List<HeldFile> refused() {
    return files.stream().filter(f -> f.refusal().isPresent()).toList();
  }

  /** The files that were read and hold no paper. */
  public List<HeldFile> withoutPapers() {
    return files.stream()
        .filter(f -> f.refusal().isEmpty() && f.papers() == 0 && f.takenDown().isEmpty())
        .toList();
  }

  /** The files that were taken down, and those that a paper taken down stands in. */
  public List<HeldFile> takenDown() {
    return files.stream().filter(f -> f.takenDown().isPresent()).toList();
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
