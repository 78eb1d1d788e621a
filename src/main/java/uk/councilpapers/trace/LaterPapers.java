package uk.councilpapers.trace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.model.Reference;
import uk.councilpapers.search.Meeting;
import uk.councilpapers.search.PaperLookup;
import uk.councilpapers.search.TitledPaper;

/**
 * Finds the paper of a later meeting that takes a matter up again. For one question and one thread.
 *
 * <p>A paper takes it up when it refers to the earlier one or has its title. Reports go before
 * minutes: a minute may only ask where the report is.
 */
final class LaterPapers {

  private static final int MOST_TITLED = 40;
  private static final int MOST_CITING = 60;
  private static final double LIKE_TITLE = 0.6;
  private static final double LEAST_SHARED = 0.5;

  private final PaperLookup lookup;
  private final ReferenceResolver resolver;
  private final MatterNames names;
  private final TitleWeights weights;
  private final Optional<LocalDate> newest;
  private final Map<String, List<Paper>> known = new HashMap<>();

  LaterPapers(PaperLookup lookup) {
    this.lookup = lookup;
    this.resolver = new ReferenceResolver(lookup);
    this.names = new MatterNames(lookup);
    this.weights = new TitleWeights(lookup);
    this.newest = lookup.meetings().stream().findFirst().map(Meeting::date);
  }

  /** Whether there is any later meeting, on whatever matter. */
  boolean isAnyAfter(Paper paper) {
    return paper.date().stream().anyMatch(day -> newest.stream().anyMatch(day::isBefore));
  }

  /** Later papers on the matter, the earliest first, agendas and standing items left out. */
  List<Paper> after(Paper paper) {
    return known.computeIfAbsent(paper.id(), id -> find(paper));
  }

  /**
   * The earliest later report on the matter that one of these bodies has by a day, else a minute.
   *
   * @param bodies their ids; none means any body
   */
  Optional<Paper> report(Paper paper, List<String> bodies, LocalDate by) {
    return after(paper).stream()
        .filter(p -> bodies.isEmpty() || bodies.contains(p.committee().id()))
        .filter(p -> !p.date().orElseThrow().isAfter(by))
        .min(
            Comparator.comparing((Paper p) -> p.kind() == PaperKind.MINUTE)
                .thenComparing(p -> p.date().orElseThrow()));
  }

  /**
   * What shows that a later paper takes the matter up: the sentence that refers to it, or its
   * title.
   */
  Evidence evidence(Paper later, Paper paper) {
    return lookup
        .paper(later.id())
        .flatMap(
            whole ->
                whole.content().references().stream()
                    .filter(r -> pointsAt(whole, r, paper))
                    .findFirst()
                    .map(r -> Sentences.at(whole, r.line(), r.text())))
        .orElseGet(() -> Sentences.titled(later));
  }

  private List<Paper> find(Paper paper) {
    if (!isAnyAfter(paper)) return List.of();
    boolean many = isOfManyMatters(paper);
    if (many && paper.kind() != PaperKind.MINUTE) return List.of();
    List<Paper> later = new ArrayList<>();
    for (Paper other : lookup.citing(paper, MOST_CITING)) {
      if (isLater(other, paper) && pointsAt(other, paper)) later.add(whole(other));
    }
    for (String title : many ? List.<String>of() : names.of(paper)) {
      if (TitleWeights.total(weights.of(title)) < LEAST_SHARED) continue;
      Map<String, Double> own = weights.amongTitles(title);
      for (Paper other : lookup.titled(title, MOST_TITLED)) {
        if (weights.isOfOneMatter(own, other.title()) && isLater(other, paper)) later.add(other);
      }
      for (TitledPaper other : lookup.titledLike(own, TitleWeights.leastOfLike(own), MOST_TITLED)) {
        if (weights.isOfOneMatter(own, other.title()) && isLater(other.paper(), paper))
          later.add(other.paper());
      }
    }
    return later.stream()
        .distinct()
        .filter(p -> p.partOf().isEmpty())
        .sorted(Comparator.comparing(p -> p.date().orElseThrow()))
        .toList();
  }

  /** A work programme, whose title says nothing of what a promise in it is about. */
  boolean isOfManyMatters(Paper paper) {
    Set<String> body = weights.of(paper.committee().name()).keySet();
    for (String title : names.of(paper)) {
      Map<String, Double> says = new HashMap<>(weights.of(title));
      says.keySet().removeAll(body);
      if (TitleWeights.total(says) >= LEAST_SHARED) return false;
    }
    return true;
  }

  /** The report that an appendix is attached to, else the paper itself. */
  private Paper whole(Paper paper) {
    return paper.partOf().flatMap(lookup::paper).orElse(paper);
  }

  /** Later papers whose titles have the words of what was promised, the earliest first. */
  List<Paper> titledLike(Paper paper, String promise) {
    Map<String, Double> words = weights.of(promise);
    return lookup.titledLike(words, LIKE_TITLE, MOST_TITLED).stream()
        .filter(other -> isOf(words, other.title()))
        .map(TitledPaper::paper)
        .filter(other -> isLater(other, paper))
        .sorted(Comparator.comparing(p -> p.date().orElseThrow()))
        .toList();
  }

  private boolean isOf(Map<String, Double> words, String title) {
    TitleWeights.Likeness like = TitleWeights.likeness(words, weights.of(title));
    return like.shared() >= LIKE_TITLE && like.contained() >= LIKE_TITLE;
  }

  private boolean isLater(Paper other, Paper paper) {
    return other.kind() != PaperKind.AGENDA
        && !names.isStanding(other)
        && other.date().isPresent()
        && other.date().get().isAfter(paper.date().orElseThrow());
  }

  private boolean pointsAt(Paper other, Paper paper) {
    return other.content().references().stream().anyMatch(r -> pointsAt(other, r, paper));
  }

  private boolean pointsAt(Paper other, Reference reference, Paper paper) {
    return resolver.paper(other, reference).stream().anyMatch(p -> p.id().equals(paper.id()));
  }
}
