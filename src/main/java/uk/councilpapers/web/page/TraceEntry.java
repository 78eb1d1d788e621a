package uk.councilpapers.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilpapers.model.Paper;
import uk.councilpapers.trace.Chain;
import uk.councilpapers.trace.Entry;
import uk.councilpapers.trace.Evidence;
import uk.councilpapers.trace.Reason;
import uk.councilpapers.web.request.Addresses;
import uk.councilpapers.web.request.TraceParameters;

/**
 * A paper of a thread as the page shows it.
 *
 * @param kind with the reference, {@code Minute 34}
 * @param by who reported; may be empty
 * @param place where it is printed
 * @param resolution the first thing resolved, in one line
 * @param series the title of the series that it is one of
 * @param why the surest reason
 * @param more the other reasons
 * @param leaveOut the address of the thread without it
 * @param startAgain the address of the thread from it
 */
public record TraceEntry(
    String kind,
    String title,
    String address,
    Optional<OutcomeTag> outcome,
    String by,
    PaperPage.Entry place,
    Optional<String> resolution,
    Optional<Open> open,
    Optional<String> series,
    Why why,
    List<Why> more,
    String leaveOut,
    String startAgain) {

  private static final int LONGEST_SENTENCE = 300;

  /**
   * Why it is there.
   *
   * @param sentence the words that show it; empty where the title above is what shows it
   * @param place where they stand
   */
  public record Why(
      String says, String confidence, Optional<String> sentence, Optional<Link> place) {}

  /**
   * What it left open.
   *
   * @param words {@code deferred 20 January 2014, came back 17 February 2014}
   * @param next the paper in which it came back
   */
  public record Open(String words, Optional<Link> next) {

    static Open of(Chain chain) {
      return new Open(
          chain.words(),
          chain
              .next()
              .map(p -> new Link(Wording.kind(p) + ", " + p.title(), Addresses.paper(p.id()))));
    }
  }

  /**
   * The view of an entry.
   *
   * @param held all papers of the thread by id
   */
  static TraceEntry of(Entry entry, TraceParameters asked, Map<String, Paper> held) {
    Paper paper = entry.paper();
    List<Why> why = entry.why().stream().map(r -> why(r, paper, held)).toList();
    return new TraceEntry(
        Wording.kind(paper),
        paper.title(),
        Addresses.paper(paper.id()),
        paper.outcome().map(OutcomeTag::of),
        HitView.officers(paper),
        SourcePlace.of(paper.source()),
        paper.resolutions().stream().findFirst().map(HitView::shortened),
        entry.chain().map(Open::of),
        entry.series(),
        why.getFirst(),
        why.subList(1, why.size()),
        asked.leavingOut(paper.id()).address("/trace"),
        Addresses.trace(paper.id()));
  }

  private static Why why(Reason reason, Paper paper, Map<String, Paper> held) {
    Evidence evidence = reason.evidence();
    boolean isTitle =
        evidence.paperId().equals(paper.id()) && evidence.sentence().equals(paper.title());
    return new Why(
        said(reason),
        reason.confidence().id(),
        isTitle ? Optional.empty() : Optional.of(shortened(evidence.sentence())),
        place(evidence, paper, held));
  }

  /** What the reason says, and of which paper, where the words that show it do not tell. */
  private static String said(Reason reason) {
    Optional<String> through =
        reason
            .through()
            .filter(p -> !p.id().equals(reason.evidence().paperId()))
            .map(TraceEntry::named);
    String says = through.map(p -> saidOf(reason.says(), p)).orElse(reason.says());
    return Wording.capitalised(says);
  }

  private static String saidOf(String says, String paper) {
    return switch (says) {
      case "refers to it" -> "refers to " + paper;
      case "an interest in it is declared" -> "an interest in " + paper + " is declared";
      case "attached to it" -> "attached to " + paper;
      case "same title", "similar title" -> says + " as " + paper;
      case "minute of its consideration" -> "minute of the consideration of " + paper;
      case "considered under this minute" -> "considered under " + paper;
      default -> says + ", by way of " + paper;
    };
  }

  private static Optional<Link> place(Evidence evidence, Paper paper, Map<String, Paper> held) {
    boolean own = evidence.paperId().equals(paper.id());
    if (own && evidence.line().isEmpty()) return Optional.empty();
    String line = evidence.line().isPresent() ? "line " + evidence.line().getAsInt() : "";
    String other =
        own
            ? ""
            : Optional.ofNullable(held.get(evidence.paperId()))
                .map(TraceEntry::named)
                .orElse("another paper");
    String fragment = evidence.line().isPresent() ? "#l" + evidence.line().getAsInt() : "";
    return Optional.of(
        new Link(
            other + (other.isEmpty() || line.isEmpty() ? "" : ", ") + line,
            Addresses.paper(evidence.paperId()) + fragment));
  }

  private static String named(Paper paper) {
    return Wording.kind(paper) + paper.date().map(d -> " of " + Wording.date(d)).orElse("");
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST_SENTENCE) return text;
    int space = text.lastIndexOf(' ', LONGEST_SENTENCE);
    return text.substring(0, space > 0 ? space : LONGEST_SENTENCE) + " …";
  }
}
