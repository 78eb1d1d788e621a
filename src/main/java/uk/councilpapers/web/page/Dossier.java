package uk.councilpapers.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.councilpapers.model.Committee;
import uk.councilpapers.model.Paper;
import uk.councilpapers.trace.Chain;
import uk.councilpapers.trace.Confidence;
import uk.councilpapers.trace.Entry;
import uk.councilpapers.trace.IssueThread;
import uk.councilpapers.trace.MeetingEntries;
import uk.councilpapers.trace.Reason;
import uk.councilpapers.web.request.Addresses;

/**
 * The strong and likely papers of a matter in order of date, each with what it decided word for
 * word, its citation and why it is there. Where none is likely, those that are possible.
 *
 * @param title {@code Dossier: flooding at Tanner Bridge}
 * @param period {@code 14 September 2009 to 12 March 2024, 31 papers of 14 meetings}
 * @param left how many merely possible papers are left out
 */
public record Dossier(
    String title, String period, Optional<String> notice, long left, List<Part> parts) {

  /** What one meeting has to do with the matter. */
  public record Part(String heading, List<Item> items) {}

  /**
   * A paper.
   *
   * @param kind {@code Minute 34}
   * @param outcome what came of it in a line; may be empty
   * @param label what the quotations are, {@code Resolved}
   * @param quotations as printed
   * @param citation committee, date, minute, page
   * @param address of its page, from the root
   * @param why the surest reason with the sentence that holds it
   */
  public record Item(
      Paper paper,
      String kind,
      String outcome,
      String label,
      List<String> quotations,
      String citation,
      String address,
      String why) {}

  /**
   * The dossier of a thread.
   *
   * @param subject the words, or the title of the paper, that the thread starts from
   */
  public static Dossier of(String subject, IssueThread thread) {
    boolean doubtful = thread.entries().noneMatch(Dossier::isSure);
    List<Part> parts = new ArrayList<>();
    for (MeetingEntries meeting : thread.meetings()) {
      List<Item> items =
          meeting.entries().stream().filter(e -> doubtful || isSure(e)).map(Dossier::item).toList();
      if (!items.isEmpty())
        parts.add(new Part(heading(meeting.committee(), meeting.date()), items));
    }
    return new Dossier(
        subject.isEmpty() ? "Dossier" : "Dossier: " + subject,
        period(parts),
        doubtful && !parts.isEmpty() ? Optional.of(doubtful(thread)) : thread.notice(),
        doubtful ? 0 : thread.entries().filter(e -> !isSure(e)).count(),
        List.copyOf(parts));
  }

  /**
   * The dossier of papers that a person chose.
   *
   * @param thread the one that they were chosen from
   * @param missing how many of those chosen are not held
   */
  public static Dossier ofChosen(
      String subject, Optional<IssueThread> thread, List<Paper> chosen, int missing) {
    Map<String, Item> told =
        thread.stream()
            .flatMap(IssueThread::entries)
            .collect(Collectors.toMap(e -> e.paper().id(), Dossier::item, (a, b) -> a));
    Map<String, List<Item>> meetings = new LinkedHashMap<>();
    chosen.stream()
        .sorted(Comparator.comparing(p -> p.date().orElse(LocalDate.MAX)))
        .forEach(
            p ->
                meetings
                    .computeIfAbsent(heading(p.committee(), p.date()), h -> new ArrayList<>())
                    .add(told.getOrDefault(p.id(), item(p, outcome(p), "Chosen"))));
    List<Part> parts =
        meetings.entrySet().stream().map(m -> new Part(m.getKey(), m.getValue())).toList();
    return new Dossier(
        "Dossier: " + (subject.isEmpty() ? "chosen papers" : subject),
        period(parts),
        missing == 0
            ? Optional.empty()
            : Optional.of(Wording.counted(missing, "paper") + " of those chosen not held."),
        0,
        parts);
  }

  /** Whether an entry is more than possible. */
  public static boolean isSure(Entry entry) {
    return entry.confidence() != Confidence.POSSIBLE;
  }

  /** All papers, the earliest first. */
  public List<Item> items() {
    return parts.stream().flatMap(p -> p.items().stream()).toList();
  }

  private static String heading(Committee committee, Optional<LocalDate> day) {
    return committee.name() + day.map(d -> ", " + Wording.date(d)).orElse(", without a date");
  }

  private static String doubtful(IssueThread thread) {
    String said = "No paper surely belongs to this matter. These may belong to it.";
    return thread.notice().map(n -> n + " " + said).orElse(said);
  }

  private static String period(List<Part> parts) {
    List<Item> items = parts.stream().flatMap(p -> p.items().stream()).toList();
    List<LocalDate> days = items.stream().flatMap(i -> i.paper().date().stream()).toList();
    String counted =
        Wording.counted(items.size(), "paper") + " of " + Wording.counted(parts.size(), "meeting");
    if (days.isEmpty()) return counted;
    return Wording.period(days.getFirst(), days.getLast()) + ", " + counted;
  }

  private static Item item(Entry entry) {
    Paper paper = entry.paper();
    String outcome =
        entry.chain().map(Chain::words).map(Wording::capitalised).orElse(outcome(paper));
    return item(paper, outcome, why(entry.why().getFirst()));
  }

  private static String outcome(Paper paper) {
    return paper.outcome().map(o -> Wording.capitalised(o.id())).orElse("");
  }

  private static Item item(Paper paper, String outcome, String why) {
    boolean resolved = !paper.resolutions().isEmpty();
    return new Item(
        paper,
        Wording.kind(paper),
        outcome,
        resolved ? "Resolved" : "Recommended",
        resolved ? paper.resolutions() : paper.recommendations(),
        PaperCitation.of(paper),
        Addresses.paper(paper.id()),
        why);
  }

  /** {@code Cites Minute 34: “Further to Minute No. 34 ...”}. */
  private static String why(Reason reason) {
    String sentence = reason.evidence().sentence().strip();
    String says = Wording.capitalised(reason.says());
    return sentence.isEmpty() ? says : says + ": “" + sentence + "”";
  }
}
