package uk.councilpapers.trace;

import static uk.councilpapers.trace.Confidence.LIKELY;
import static uk.councilpapers.trace.Confidence.POSSIBLE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.councilpapers.model.Paper;
import uk.councilpapers.search.Mention;
import uk.councilpapers.search.PaperLookup;
import uk.councilpapers.text.ProperNames;

/**
 * The papers that speak of the same matter: where the words of a title come together, and where the
 * same rare name stands. For one question and one thread.
 */
final class SharedWords {

  private static final int MOST_MENTIONS = 25;
  private static final int MOST_TITLES = 40;
  private static final int MOST_WORDS = 60;

  /** Of what a title says so much must stand together in the other paper. */
  private static final double LIKELY_SHARE = 0.66;

  private static final double POSSIBLE_SHARE = 0.5;

  /** Less than a word that every tenth paper has. */
  private static final double LEAST_WEIGHT = 2.3;

  private final PaperLookup lookup;
  private final MatterNames names;
  private final TitleWeights weights;

  SharedWords(PaperLookup lookup, MatterNames names, TitleWeights weights) {
    this.lookup = lookup;
    this.names = names;
    this.weights = weights;
  }

  /** The papers with reasons, the surest kind of reason first. */
  List<Tie> of(Paper paper) {
    List<Tie> ties = new ArrayList<>();
    for (String title : names.of(paper)) addMentions(ties, title);
    addTitlesSpokenOf(ties, paper);
    new SharedNames(lookup).addTo(ties, paper);
    ties.removeIf(tie -> tie.paper().id().equals(paper.id()));
    return ties;
  }

  private void addMentions(List<Tie> ties, String title) {
    Map<String, Double> stems = weights.of(title);
    double total = TitleWeights.total(stems);
    for (Mention mention : lookup.mentions(stems, MOST_MENTIONS)) {
      double share = total == 0 ? 0 : mention.weight() / total;
      if (share < POSSIBLE_SHARE || mention.weight() < LEAST_WEIGHT) continue;
      Confidence confidence = share >= LIKELY_SHARE ? LIKELY : POSSIBLE;
      Evidence evidence =
          lookup
              .paper(mention.paper().id())
              .map(whole -> Sentences.at(whole, mention.offset()))
              .orElseGet(() -> Sentences.titled(mention.paper()));
      ties.add(new Tie(mention.paper(), new Reason("speaks of it", confidence, evidence), false));
    }
  }

  /** Papers whose titles the paper speaks of. */
  private void addTitlesSpokenOf(List<Tie> ties, Paper paper) {
    SpokenWords spoken = SpokenWords.in(paper, lookup);
    for (Paper other : lookup.titledLike(spoken.rarest(MOST_WORDS), MOST_TITLES)) {
      if (names.isStanding(other) || other.id().equals(paper.id())) continue;
      Map<String, Double> title = weights.of(other.title());
      double total = TitleWeights.total(title);
      SpokenWords.Window window = spoken.best(title);
      double share = total == 0 ? 0 : window.weight() / total;
      if (share < POSSIBLE_SHARE || window.weight() < LEAST_WEIGHT) continue;
      Confidence confidence = share >= LIKELY_SHARE ? LIKELY : POSSIBLE;
      Evidence evidence = Sentences.at(paper, window.line(), window.word());
      ties.add(new Tie(other, new Reason("spoken of there", confidence, evidence), false));
    }
  }
}
