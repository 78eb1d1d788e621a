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

  private static final Pattern CALLED_IN = Pattern.compile("(?i)\\bcall(?:ed)?[- ]in\\b");
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
    return opened(paper).map(word -> chain(paper, word));
  }

  private static Optional<String> opened(Paper minute) {
    if (minute.outcome().stream().anyMatch(o -> o == Outcome.DEFERRED)) {
      return Optional.of("deferred");
    }
    String said = String.join(" ", minute.resolutions());
    if (CALLED_IN.matcher(said).find()) return Optional.of("called in");
    boolean referred =
        minute.outcome().stream().anyMatch(o -> o == Outcome.REFERRED)
            || REFERRED.matcher(said).find();
    if (referred) return Optional.of("referred");
    List<ReferredPoints.Point> points = ReferredPoints.in(minute);
    Optional<String> recommended =
        points.stream()
            .filter(ReferredPoints.Point::isRecommended)
            .findFirst()
            .map(p -> "recommended to " + p.to());
    return recommended.or(() -> points.stream().findFirst().map(p -> "asked of " + p.to()));
  }

  private Chain chain(Paper minute, String word) {
    String opened = word + " " + MissingWords.DAY.format(minute.date().orElseThrow());
    Optional<Paper> next =
        laterPapers.after(minute).stream()
            .min(
                Comparator.comparing((Paper p) -> p.date().orElseThrow())
                    .thenComparing(p -> p.kind() == PaperKind.MINUTE));
    if (next.isEmpty()) return new Chain(opened + ", nothing later held" + upTo(minute), next);
    Paper back = next.get();
    boolean same = lookup.continuity().continues(minute.committee().id(), back.committee().id());
    String where = same ? "" : " to " + back.committee().name();
    String day = MissingWords.DAY.format(back.date().orElseThrow());
    return new Chain(opened + ", came " + (same ? "back " : "") + (same ? day : day + where), next);
  }

  private String upTo(Paper minute) {
    Optional<LocalDate> last =
        lookup.meetingsOf(lookup.continuity().ids(minute.committee().id())).stream()
            .map(Meeting::date)
            .max(Comparator.naturalOrder());
    return last.map(d -> " up to " + MissingWords.DAY.format(d)).orElse("");
  }
}
