package uk.councilpapers.trace;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.councilpapers.model.Outcome;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.search.Meeting;
import uk.councilpapers.search.PaperLookup;

/**
 * Says of minutes that defer, refer, call in or recommend to another body where the matter came
 * next. For one question and one thread.
 */
final class Chains {

  private static final Pattern CALLED_IN =
      Pattern.compile("(?i)\\bcall(?:ed|ing)?[- ]?in\\b(?! centre)");
  private static final Pattern REFERRED = Pattern.compile("(?i)\\bbe (?:referred|forwarded) to\\b");

  private final PaperLookup lookup;
  private final LaterPapers laterPapers;

  Chains(PaperLookup lookup) {
    this.lookup = lookup;
    this.laterPapers = new LaterPapers(lookup);
  }

  /** Empty for a paper that leaves nothing open. */
  Optional<Chain> of(Paper paper) {
    if (paper.kind() != PaperKind.MINUTE || paper.date().isEmpty()) return Optional.empty();
    Optional<Opened> opened = isCalledIn(paper) ? CALLED : opened(paper);
    return opened.map(o -> chain(paper, o));
  }

  /**
   * What is left open.
   *
   * @param to whom it is put, as printed
   */
  private record Opened(String word, Optional<String> to) {

    private Opened(String word) {
      this(word, Optional.empty());
    }

    private static Opened putTo(String word, ReferredPoints.Point point) {
      return new Opened(word + " " + point.to(), Optional.of(point.to()));
    }
  }

  private static final Optional<Opened> CALLED = Optional.of(new Opened("called in"));

  /** Whether a later paper on the matter has the call-in in its title. */
  private boolean isCalledIn(Paper minute) {
    boolean any = lookup.stems("call").stream().anyMatch(stem -> lookup.papersTitledWith(stem) > 0);
    return any
        && laterPapers.after(minute).stream().anyMatch(p -> CALLED_IN.matcher(p.title()).find());
  }

  private static Optional<Opened> opened(Paper minute) {
    if (minute.outcome().stream().anyMatch(o -> o == Outcome.DEFERRED)) {
      return Optional.of(new Opened("deferred"));
    }
    String said = String.join(" ", minute.resolutions());
    if (CALLED_IN.matcher(said).find()) return CALLED;
    boolean referred =
        minute.outcome().stream().anyMatch(o -> o == Outcome.REFERRED)
            || REFERRED.matcher(said).find();
    if (referred) return Optional.of(new Opened("referred"));
    List<ReferredPoints.Point> points = ReferredPoints.in(minute);
    Optional<Opened> recommended =
        points.stream()
            .filter(ReferredPoints.Point::isRecommended)
            .findFirst()
            .map(p -> Opened.putTo("recommended to", p));
    return recommended.or(() -> points.stream().findFirst().map(p -> Opened.putTo("asked of", p)));
  }

  private Chain chain(Paper minute, Opened left) {
    String day = MissingWords.DAY.format(minute.date().orElseThrow());
    boolean calledIn = Optional.of(left).equals(CALLED);
    String opened = calledIn ? "decided " + day + ", called in" : left.word() + " " + day;
    Optional<Paper> next = next(minute, left);
    if (next.isEmpty()) return new Chain(opened + ", nothing later held" + upTo(minute), next);
    Paper back = next.get();
    boolean same = lookup.continuity().continues(minute.committee().id(), back.committee().id());
    String where = same ? "" : " to " + back.committee().name();
    String came = MissingWords.DAY.format(back.date().orElseThrow());
    return new Chain(opened + ", came " + (same ? "back " + came : came + where), next);
  }

  /** The next paper of the body that it is put to, else of any. */
  private Optional<Paper> next(Paper minute, Opened left) {
    List<Paper> later = laterPapers.after(minute);
    List<String> asked =
        left.to()
            .map(to -> lookup.continuity().ids(lookup.continuity().named(to).id()))
            .orElse(List.of());
    return earliest(later.stream().filter(p -> asked.contains(p.committee().id())).toList())
        .or(() -> earliest(later));
  }

  private static Optional<Paper> earliest(List<Paper> papers) {
    return papers.stream()
        .min(
            Comparator.comparing((Paper p) -> p.date().orElseThrow())
                .thenComparing(p -> p.kind() == PaperKind.MINUTE));
  }

  private String upTo(Paper minute) {
    Optional<LocalDate> last =
        lookup.meetingsOf(lookup.continuity().ids(minute.committee().id())).stream()
            .map(Meeting::date)
            .max(Comparator.naturalOrder());
    return last.map(d -> " up to " + MissingWords.DAY.format(d)).orElse("");
  }
}
