package uk.councilpapers.trace;

import static uk.councilpapers.trace.Confidence.LIKELY;
import static uk.councilpapers.trace.Confidence.POSSIBLE;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.search.Mention;
import uk.councilpapers.search.PaperLookup;
import uk.councilpapers.search.TitledPaper;

/**
 * The papers that speak of the same matter: where the words of a title come together, and where the
 * same rare name stands. What speaks for a paper is added up. For one question and one thread.
 */
final class SharedWords {

  private static final int MOST_MENTIONS = 25;
  private static final int MOST_TITLES = 40;
  private static final int MOST_WORDS = 60;

  /** Of what a title says so much must stand together in the other paper. */
  private static final double LEAST_SHARE = 0.45;

  /** The same of the titles of others in the paper itself. */
  private static final double LEAST_SPOKEN = 0.6;

  /** What the words must say together at least. */
  private static final double LEAST_WEIGHT = 0.5;

  /** A long title with many rare words does not prove more than this. */
  private static final double MOST_OF_A_PLACE = 1.5;

  /** The same body within about a year goes on with its matters. */
  private static final double SAME_BODY_SOON = 1.7;

  private static final long SOON_DAYS = 400;

  private static final double LIKELY_SUM = 0.75;
  private static final double POSSIBLE_SUM = 0.45;

  /** A matter that came to so many has words that it goes by. */
  private static final int LEAST_MEETINGS = 3;

  private static final int MOST_LIKELY = 6;
  private static final int MOST_POSSIBLE = 12;

  private final PaperLookup lookup;
  private final MatterNames names;
  private final TitleWeights weights;

  SharedWords(PaperLookup lookup, MatterNames names, TitleWeights weights) {
    this.lookup = lookup;
    this.names = names;
    this.weights = weights;
  }

  /** What speaks for one paper. */
  private record Case(Paper paper, double sum, List<Hint> hints) {}

  /** The papers with reasons, those first for which most speaks; of equals the likest title. */
  List<Tie> of(Paper paper) {
    List<Hint> hints = new ArrayList<>();
    for (String title : names.of(paper)) addMentions(hints, title);
    addTitlesSpokenOf(hints, paper);
    new SharedNames(lookup, names, weights).addTo(hints, paper);
    hints.removeIf(hint -> hint.paper().id().equals(paper.id()));
    List<Case> cases = new ArrayList<>();
    Map<String, List<Hint>> byPaper = new LinkedHashMap<>();
    hints.forEach(h -> byPaper.computeIfAbsent(h.paper().id(), i -> new ArrayList<>()).add(h));
    byPaper.values().forEach(of -> cases.add(added(paper, of)));
    Map<String, Double> title = weights.of(paper.title());
    cases.sort(
        Comparator.comparingDouble(Case::sum)
            .thenComparingDouble(c -> TitleWeights.shared(title, weights.of(c.paper.title())))
            .reversed());
    return ties(cases);
  }

  /**
   * The papers that speak of what the titles of a matter say again and again; none for a matter
   * that has not come to several meetings.
   */
  List<Tie> ofMatter(List<Paper> papers) {
    long meetings = papers.stream().flatMap(p -> p.meetingId().stream()).distinct().count();
    if (meetings < LEAST_MEETINGS) return List.of();
    Map<String, Double> words = repeated(papers);
    double total = TitleWeights.total(words);
    List<Tie> ties = new ArrayList<>();
    for (Mention mention : lookup.mentions(words, MOST_MENTIONS)) {
      double share = total == 0 ? 0 : mention.weight() / total;
      if (share < LEAST_SHARE) continue;
      boolean again = mention.times() > 1 || isTitled(mention.paper(), words);
      Confidence confidence = again && carries(mention.paper()) ? LIKELY : POSSIBLE;
      ties.add(
          new Tie(
              mention.paper(),
              new Reason("speaks of what the matter is called", confidence, place(mention)),
              false));
    }
    return ties;
  }

  private boolean carries(Paper paper) {
    return paper.kind() != PaperKind.AGENDA && !names.isStanding(paper);
  }

  private boolean isTitled(Paper paper, Map<String, Double> words) {
    return TitleWeights.shared(words, weights.of(paper.title()))
        >= LEAST_SHARE * TitleWeights.total(words);
  }

  /** The words that the titles of several papers have, with what they say. */
  private Map<String, Double> repeated(List<Paper> papers) {
    Map<String, Set<String>> meetings = new LinkedHashMap<>();
    Map<String, Double> words = new LinkedHashMap<>();
    for (Paper paper : papers) {
      if (paper.partOf().isPresent()) continue;
      weights
          .of(paper.title())
          .forEach(
              (stem, weight) -> {
                words.put(stem, weight);
                meetings
                    .computeIfAbsent(stem, s -> new HashSet<>())
                    .add(paper.meetingId().orElse(""));
              });
    }
    words.keySet().removeIf(s -> meetings.getOrDefault(s, Set.of()).size() < LEAST_MEETINGS);
    double most = meetings.values().stream().mapToInt(Set::size).max().orElse(1);
    words.replaceAll((s, weight) -> weight * meetings.getOrDefault(s, Set.of()).size() / most);
    return words;
  }

  /** Several mentions of titles do not add up, nor do names: the heaviest of a kind counts. */
  private Case added(Paper paper, List<Hint> hints) {
    Map<String, Hint> heaviest = new LinkedHashMap<>();
    for (Hint hint : hints) {
      heaviest.merge(
          hint.says().split(" ", 2)[0], hint, (a, b) -> a.weight() >= b.weight() ? a : b);
    }
    double sum = heaviest.values().stream().mapToDouble(Hint::weight).sum();
    Paper other = hints.getFirst().paper();
    return new Case(other, sum * near(paper, other), List.copyOf(heaviest.values()));
  }

  private double near(Paper paper, Paper other) {
    boolean same = lookup.continuity().continues(paper.committee().id(), other.committee().id());
    if (!same || paper.date().isEmpty() || other.date().isEmpty()) return 1;
    long days = Math.abs(ChronoUnit.DAYS.between(paper.date().get(), other.date().get()));
    return days <= SOON_DAYS ? SAME_BODY_SOON : 1;
  }

  private List<Tie> ties(List<Case> cases) {
    List<Tie> ties = new ArrayList<>();
    int likely = 0;
    int possible = 0;
    for (Case of : cases) {
      if (of.sum < POSSIBLE_SUM) break;
      boolean sure = of.sum >= LIKELY_SUM && likely < MOST_LIKELY && isTelling(of);
      if (!sure && possible >= MOST_POSSIBLE) continue;
      if (sure) likely++;
      if (!sure) possible++;
      for (Hint hint : of.hints) {
        Reason reason = new Reason(hint.says(), sure ? LIKELY : POSSIBLE, hint.evidence().get());
        ties.add(new Tie(of.paper, reason, false));
      }
    }
    return ties;
  }

  /** A standing item has to say more than one thing of the matter. */
  private boolean isTelling(Case of) {
    return of.hints.size() > 1 || !names.isStanding(of.paper);
  }

  /**
   * The paper that most speaks for, in more than one way: the way into a matter from a paper that
   * no reference and no title ties to it.
   */
  Optional<Tie> wayIn(List<Tie> soft) {
    return soft.stream()
        .filter(t -> t.reason().confidence() == LIKELY && carries(t.paper()))
        .filter(t -> soft.stream().filter(o -> o.paper().id().equals(t.paper().id())).count() > 1)
        .findFirst();
  }

  private void addMentions(List<Hint> hints, String title) {
    Map<String, Double> stems = weights.of(title);
    double total = TitleWeights.total(stems);
    for (Mention mention : lookup.mentions(stems, MOST_MENTIONS)) {
      double share = total == 0 ? 0 : mention.weight() / total;
      if (share < LEAST_SHARE || mention.weight() < LEAST_WEIGHT) continue;
      hints.add(
          new Hint(
              mention.paper(),
              "speaks of it",
              share * Math.min(MOST_OF_A_PLACE, mention.weight()),
              () -> place(mention)));
    }
  }

  private Evidence place(Mention mention) {
    return lookup
        .paper(mention.paper().id())
        .map(whole -> Sentences.at(whole, mention.offset()))
        .orElseGet(() -> Sentences.titled(mention.paper()));
  }

  /** Papers whose titles the paper speaks of. */
  private void addTitlesSpokenOf(List<Hint> hints, Paper paper) {
    SpokenWords spoken = SpokenWords.in(paper, lookup);
    for (TitledPaper other : lookup.titledLike(spoken.rarest(MOST_WORDS), MOST_TITLES)) {
      if (lookup.isStanding(other.title())) continue;
      Map<String, Double> title = weights.of(other.title());
      double total = TitleWeights.total(title);
      SpokenWords.Window window = spoken.best(title);
      double share = total == 0 ? 0 : window.weight() / total;
      if (share < LEAST_SPOKEN || window.weight() < LEAST_WEIGHT) continue;
      hints.add(
          new Hint(
              other.paper(),
              "spoken of there",
              share * Math.min(MOST_OF_A_PLACE, window.weight()),
              () -> Sentences.at(paper, window.line(), window.word())));
    }
  }
}
