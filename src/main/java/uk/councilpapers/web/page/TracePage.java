package uk.councilpapers.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilpapers.model.Paper;
import uk.councilpapers.trace.Arrow;
import uk.councilpapers.trace.Confidence;
import uk.councilpapers.trace.Entry;
import uk.councilpapers.trace.IssueThread;
import uk.councilpapers.trace.MeetingEntries;
import uk.councilpapers.trace.WordYears;
import uk.councilpapers.web.request.Addresses;
import uk.councilpapers.web.request.SearchAddress;
import uk.councilpapers.web.request.TraceParameters;

/**
 * An issue across meetings.
 *
 * @param q the words that are followed; empty where a paper is
 * @param start the paper that is followed
 * @param summary how much belongs to it, from when to when; empty where nothing was asked
 * @param search the papers that have the words
 * @param unfiltered the thread without filters, where there are any
 * @param opened what was left open and where it came next
 * @param dossier the dossier to read, and the feed
 * @param takeAway the thread in other forms
 */
public record TracePage(
    String title,
    String q,
    Optional<Link> start,
    Optional<String> summary,
    Optional<String> notice,
    Optional<Link> search,
    Optional<Link> unfiltered,
    List<Opened> opened,
    Optional<TimeLine> timeLine,
    List<TraceMeeting> meetings,
    List<TraceSeries> series,
    List<LeftOut> leftOut,
    List<Link> dossier,
    List<Link> takeAway) {

  /** A paper that left the matter open. */
  public record Opened(Link paper, TraceEntry.Open open) {}

  /** What is drawn beside the papers: how they lead to each other, how often the words occur. */
  public record Picture(List<Arrow> arrows, WordYears words) {}

  /** A paper that a person left out, with the address of the thread that has it again. */
  public record LeftOut(PaperRow paper, String putBack) {}

  /** The page that asks what to follow. */
  public static TracePage form() {
    Optional<Link> none = Optional.empty();
    return new TracePage(
        "Follow an issue across meetings",
        "",
        none,
        Optional.empty(),
        Optional.empty(),
        none,
        none,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /**
   * The page of a thread.
   *
   * @param start the paper asked about
   * @param picture what is drawn beside the papers
   * @param leftOut the papers that the address leaves out
   */
  public static TracePage of(
      TraceParameters asked,
      Optional<Paper> start,
      IssueThread thread,
      Picture picture,
      List<Paper> leftOut) {
    String q = asked.search().q();
    Map<String, List<Entry>> series = TraceSeries.folded(thread, asked.paper());
    return new TracePage(
        "Follow: " + start.map(Paper::title).orElse(q),
        q,
        start.map(p -> new Link(described(p), Addresses.paper(p.id()))),
        Optional.of(summary(thread)),
        thread.notice(),
        q.isEmpty()
            ? Optional.empty()
            : Optional.of(new Link("Papers with these words", searchAddress(asked))),
        asked.search().isFiltered()
            ? Optional.of(new Link("Show all papers", asked.unfiltered().address("/trace")))
            : Optional.empty(),
        opened(thread),
        TimeLine.of(thread, picture),
        meetings(thread, asked, series),
        series.entrySet().stream()
            .map(e -> TraceSeries.of(e.getKey(), e.getValue(), thread.entries().count()))
            .toList(),
        leftOut.stream()
            .map(p -> new LeftOut(PaperRow.of(p), asked.puttingBack(p.id()).address("/trace")))
            .toList(),
        dossier(asked),
        takeAway(asked));
  }

  private static List<Link> dossier(TraceParameters asked) {
    if (asked.asksNothing()) return List.of();
    return List.of(
        new Link("Dossier to read and print", asked.address("/dossier")),
        new Link("Feed that tells when it comes back (Atom)", asked.address("/trace.atom")));
  }

  private static List<Link> takeAway(TraceParameters asked) {
    if (asked.asksNothing()) return List.of();
    return List.of(
        new Link("Dossier (Word)", asked.address("/dossier.docx")),
        new Link("Dossier as a table (CSV)", asked.address("/dossier.csv")),
        new Link("The thread as data (JSON)", asked.address("/api/trace")));
  }

  private static String searchAddress(TraceParameters asked) {
    return SearchAddress.of("/", asked.search());
  }

  private static String described(Paper paper) {
    List<String> parts = new ArrayList<>(List.of(Wording.kind(paper), paper.committee().name()));
    paper.date().map(Wording::date).ifPresent(parts::add);
    return String.join(", ", parts);
  }

  private static String summary(IssueThread thread) {
    long sure = thread.entries().filter(TracePage::isSure).count();
    long weak = thread.entries().count() - sure;
    long meetings =
        thread.meetings().stream()
            .filter(m -> m.entries().stream().anyMatch(TracePage::isSure))
            .count();
    List<LocalDate> days =
        thread.entries().filter(TracePage::isSure).flatMap(e -> e.paper().date().stream()).toList();
    if (sure + weak == 0) return "Nothing was found that belongs to this issue";
    if (sure == 0) {
      return "Nothing surely belongs to this issue; "
          + Wording.counted(weak, "paper")
          + " may belong to it";
    }
    String period = days.isEmpty() ? "" : ", " + Wording.period(days.getFirst(), days.getLast());
    String more = weak == 0 ? "" : "; " + Wording.number(weak) + " more may belong to it";
    return Wording.counted(sure, "paper")
        + " of "
        + Wording.counted(meetings, "meeting")
        + period
        + more;
  }

  private static boolean isSure(Entry entry) {
    return entry.confidence() != Confidence.POSSIBLE;
  }

  private static List<Opened> opened(IssueThread thread) {
    return thread
        .entries()
        .filter(e -> isSure(e) && e.chain().isPresent())
        .map(
            e ->
                new Opened(
                    new Link(
                        Wording.kind(e.paper()) + ", " + e.paper().title(),
                        Addresses.paper(e.paper().id())),
                    TraceEntry.Open.of(e.chain().orElseThrow())))
        .toList();
  }

  private static List<TraceMeeting> meetings(
      IssueThread thread, TraceParameters asked, Map<String, List<Entry>> series) {
    Map<String, Paper> held = new LinkedHashMap<>();
    thread.entries().forEach(e -> held.put(e.paper().id(), e.paper()));
    Set<Entry> folded = new HashSet<>();
    series.values().forEach(folded::addAll);
    return thread.meetings().stream()
        .map(m -> meeting(m, asked, held, folded))
        .filter(m -> !m.entries().isEmpty() || !m.weak().isEmpty())
        .toList();
  }

  private static TraceMeeting meeting(
      MeetingEntries meeting, TraceParameters asked, Map<String, Paper> held, Set<Entry> folded) {
    Map<Boolean, List<TraceEntry>> sure =
        meeting.entries().stream()
            .filter(e -> !folded.contains(e))
            .collect(
                Collectors.partitioningBy(
                    TracePage::isSure,
                    Collectors.mapping(
                        e -> TraceEntry.of(e, asked, held), Collectors.toUnmodifiableList())));
    return new TraceMeeting(
        meeting.date().map(Wording::date).orElse("Without a date"),
        meeting.committee().name(),
        meeting.id().map(Addresses::meeting),
        sure.getOrDefault(true, List.of()),
        sure.getOrDefault(false, List.of()));
  }
}
