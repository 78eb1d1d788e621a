package uk.councilpapers.trace;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.model.Promise;
import uk.councilpapers.search.Mention;
import uk.councilpapers.search.PaperLookup;

/**
 * Looks for the later paper that keeps a promise: one that refers to the paper, that has its title
 * or the words of the promise in its own, or that says of these words that it was asked for. For
 * one question and one thread.
 */
final class Keeping {

  /** A paper that comes so long after its day keeps no promise any more. */
  private static final int YEARS_LATE = 2;

  private static final int YEARS_WITHOUT_DAY = 5;

  /** A paper may come so long before its day. */
  private static final int MONTHS_EARLY = 2;

  /** Of one answer so many promises are looked for by their words. */
  private static final int MOST_LOOKED_FOR = 80;

  private static final int MOST_MENTIONS = 12;

  /** Of what the promise says so much must stand together in the paper. */
  private static final double LEAST_SHARE = 0.6;

  /** What the promise must say to be found by its words. */
  private static final double TELLING = 1.2;

  private static final Pattern AS_ASKED =
      Pattern.compile(
          "(?i)\\b(?:as (?:was )?(?:requested|asked|agreed|promised|resolved)|at the request of"
              + "|(?:was|were|had been|had|has|have) (?:been )?(?:requested|asked|promised)"
              + "|requested (?:by|at|that)|asked for|(?:in )?response to (?:the|a) request"
              + "|updates?|progress (?:report|made|on|with)|further report|further to)\\b");

  private final PaperLookup lookup;
  private final LaterPapers laterPapers;
  private final TitleWeights weights;
  private int lookedFor;

  Keeping(PaperLookup lookup, LaterPapers laterPapers, TitleWeights weights) {
    this.lookup = lookup;
    this.laterPapers = laterPapers;
    this.weights = weights;
  }

  /** A later paper and the words in it that show that it keeps the promise. */
  record Kept(Paper paper, Evidence evidence) {}

  /**
   * The paper that keeps the promise.
   *
   * @param bodies ids of the body that is to hear of it; none where it is not known
   */
  Optional<Kept> of(Paper paper, Promise promise, DueDate due, List<String> bodies) {
    if (paper.date().isEmpty() || !laterPapers.isAnyAfter(paper)) return Optional.empty();
    LocalDate last =
        due.day()
            .map(d -> d.plusYears(YEARS_LATE))
            .orElse(paper.date().get().plusYears(YEARS_WITHOUT_DAY));
    return laterPapers
        .report(paper, bodies, last)
        .or(() -> laterPapers.report(paper, List.of(), last))
        .map(p -> new Kept(p, laterPapers.evidence(p, paper)))
        .or(() -> titled(paper, promise, last))
        .or(() -> saying(paper, promise, due, bodies));
  }

  private Optional<Kept> titled(Paper paper, Promise promise, LocalDate last) {
    return laterPapers.titledLike(paper, promise.text()).stream()
        .filter(p -> !p.date().orElseThrow().isAfter(last))
        .findFirst()
        .map(p -> new Kept(p, Sentences.titled(p)));
  }

  /** About its day, a paper of the body that speaks of it and says that it was asked for. */
  private Optional<Kept> saying(Paper paper, Promise promise, DueDate due, List<String> bodies) {
    if (due.day().isEmpty() || lookedFor >= MOST_LOOKED_FOR) return Optional.empty();
    lookedFor++;
    Map<String, Double> words = weights.of(promise.text());
    double total = TitleWeights.total(words);
    if (total < TELLING) return Optional.empty();
    List<String> heard =
        bodies.isEmpty() ? lookup.continuity().ids(paper.committee().id()) : bodies;
    LocalDate day = due.day().get();
    LocalDate next = paper.date().orElseThrow().plusDays(1);
    LocalDate early = day.minusMonths(MONTHS_EARLY);
    LocalDate from = next.isAfter(early) ? next : early;
    return lookup.mentions(words, heard, from, day.plusYears(YEARS_LATE), MOST_MENTIONS).stream()
        .filter(m -> m.weight() >= LEAST_SHARE * total)
        .filter(m -> m.paper().kind() != PaperKind.AGENDA)
        .flatMap(m -> kept(m).stream())
        .findFirst();
  }

  /** The sentence of the paragraph that says so. */
  private Optional<Kept> kept(Mention mention) {
    Paper whole = lookup.paper(mention.paper().id()).orElse(mention.paper());
    OptionalInt line = Sentences.at(whole, mention.offset()).line();
    if (line.isEmpty()) return Optional.empty();
    String paragraph = whole.text().lines().get(line.getAsInt() - whole.text().firstLine());
    Matcher asked = AS_ASKED.matcher(paragraph);
    if (!asked.find()) return Optional.empty();
    return Optional.of(
        new Kept(mention.paper(), Sentences.at(whole, line.getAsInt(), asked.group())));
  }
}
