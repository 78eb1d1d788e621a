package uk.councilpapers.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilpapers.trace.Entry;
import uk.councilpapers.trace.IssueThread;

/**
 * Papers that come again and again with one title, as one line.
 *
 * @param open whether they are most of the thread, so that folding them would hide it
 */
public record TraceSeries(String title, String count, boolean open, List<Link> members) {

  private static final int LEAST = 3;

  /** The series of a thread that are long enough to be folded, by their titles. */
  static Map<String, List<Entry>> folded(IssueThread thread, Optional<String> start) {
    Map<String, List<Entry>> bySeries = new LinkedHashMap<>();
    Optional<String> asked =
        thread
            .entries()
            .filter(e -> Optional.of(e.paper().id()).equals(start))
            .findFirst()
            .flatMap(Entry::series);
    thread
        .entries()
        .filter(e -> e.series().isPresent() && !e.series().equals(asked))
        .forEach(
            e -> bySeries.computeIfAbsent(e.series().orElseThrow(), s -> new ArrayList<>()).add(e));
    bySeries.values().removeIf(list -> list.size() < LEAST);
    return bySeries;
  }

  static TraceSeries of(String title, List<Entry> entries, long all) {
    return new TraceSeries(
        Wording.capitalised(title),
        Wording.counted(entries.size(), "paper"),
        entries.size() * 2L > all,
        entries.stream().map(TraceSeries::member).toList());
  }

  private static Link member(Entry entry) {
    PaperRow row = PaperRow.of(entry.paper());
    return new Link(row.title() + ", " + String.join(", ", row.facts()), row.address());
  }
}
