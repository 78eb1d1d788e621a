package uk.councilpapers.trace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import uk.councilpapers.model.Paper;

/**
 * One issue over time.
 *
 * @param meetings the earliest first, before them papers without a date
 * @param notice what the person should know of how the question was read
 */
public record IssueThread(List<MeetingEntries> meetings, Optional<String> notice) {

  /** Nothing was asked about. */
  public static final IssueThread NONE =
      new IssueThread(List.of(), Optional.of("A thread starts from words or from a paper."));

  /** Copies the meetings. */
  public IssueThread {
    meetings = List.copyOf(meetings);
  }

  /** Puts the entries of each meeting together. */
  static IssueThread of(List<Entry> entries, Optional<String> notice) {
    Map<String, List<Entry>> byMeeting = new LinkedHashMap<>();
    entries.stream()
        .sorted(IN_TIME)
        .forEach(e -> byMeeting.computeIfAbsent(meeting(e), m -> new ArrayList<>()).add(e));
    return new IssueThread(byMeeting.values().stream().map(IssueThread::together).toList(), notice);
  }

  private static final Comparator<Entry> IN_TIME =
      Comparator.comparing((Entry e) -> e.paper().date().orElse(LocalDate.MIN))
          .thenComparing(e -> e.paper().committee().id())
          .thenComparing(e -> e.paper().kind())
          .thenComparing(e -> e.paper().source().file())
          .thenComparingInt(e -> e.paper().source().lines().first());

  private static String meeting(Entry entry) {
    return entry.paper().meetingId().orElse(entry.paper().committee().id());
  }

  private static MeetingEntries together(List<Entry> entries) {
    Paper first = entries.getFirst().paper();
    return new MeetingEntries(first.meetingId(), first.committee(), first.date(), entries);
  }

  /** The same with one more thing that the person should know. */
  IssueThread noting(Optional<String> more) {
    if (more.isEmpty()) return this;
    return new IssueThread(meetings, Optional.of(notice.map(n -> n + " ").orElse("") + more.get()));
  }

  /** All entries, the earliest first. */
  public Stream<Entry> entries() {
    return meetings.stream().flatMap(m -> m.entries().stream());
  }

  /** The day of the first meeting. */
  public Optional<LocalDate> from() {
    return meetings.stream().flatMap(m -> m.date().stream()).findFirst();
  }

  /** The day of the last meeting. */
  public Optional<LocalDate> to() {
    return meetings.reversed().stream().flatMap(m -> m.date().stream()).findFirst();
  }

  /** Whether the paper is in it. */
  public boolean has(String paperId) {
    return entries().anyMatch(e -> Objects.equals(e.paper().id(), paperId));
  }
}
