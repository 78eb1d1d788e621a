package uk.councilpapers.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.councilpapers.model.Paper;
import uk.councilpapers.search.PaperLookup;

/**
 * Puts the thread of one paper together: first what is tied to it and, step by step, what is
 * strongly tied to that; then what speaks of the same matter. For one question and one thread.
 */
final class PaperThread {

  /** Steps from the paper that is asked about. */
  private static final int DEPTH = 4;

  /** Papers whose ties are followed. */
  private static final int MOST_FOLLOWED = 18;

  /** Papers that a thread may have. */
  private static final int MOST = 80;

  private final PaperLookup lookup;
  private final DirectTies ties;
  private final SharedWords words;
  private final Set<String> without;

  PaperThread(PaperLookup lookup, Set<String> without) {
    this.lookup = lookup;
    this.without = without;
    MatterNames names = new MatterNames(lookup);
    TitleWeights weights = new TitleWeights(lookup);
    this.ties = new DirectTies(lookup, names, weights);
    this.words = new SharedWords(lookup, names, weights);
  }

  private record Step(Paper paper, int depth) {}

  /** The papers of the matter, the one asked about first. */
  List<Entry> of(Paper start) {
    Gathering found = new Gathering();
    found.add(start, new Reason("asked about", Confidence.STRONG, Sentences.titled(start)));
    follow(start, found);
    List<Tie> soft = new ArrayList<>(words.of(start));
    if (ties.carries(start)) {
      soft.addAll(words.ofMatter(found.strong().stream().filter(ties::carries).toList()));
    }
    for (Tie tie : soft) {
      boolean wanted = !without.contains(tie.paper().id()) && found.size() < MOST;
      if (wanted || found.has(tie.paper().id())) found.add(tie.paper(), tie.reason());
    }
    return found.entries(lookup);
  }

  private void follow(Paper start, Gathering found) {
    Deque<Step> next = new ArrayDeque<>(List.of(new Step(start, 0)));
    Set<String> followed = new HashSet<>();
    while (!next.isEmpty() && followed.size() < MOST_FOLLOWED) {
      Step step = next.removeFirst();
      if (!followed.add(step.paper.id())) continue;
      Paper whole = lookup.paper(step.paper.id()).orElse(step.paper);
      for (Tie tie : ties.of(whole)) {
        if (without.contains(tie.paper().id())) continue;
        boolean near = step.depth == 0 || tie.reason().confidence() == Confidence.STRONG;
        if (!near || (found.size() >= MOST && !found.has(tie.paper().id()))) continue;
        found.add(tie.paper(), tie.reason());
        boolean leads = tie.reason().confidence() == Confidence.STRONG && tie.carries();
        boolean carried = step.depth == 0 && !ties.carries(start);
        if (leads && !carried && step.depth + 1 < DEPTH) {
          next.add(new Step(tie.paper(), step.depth + 1));
        }
      }
    }
  }
}
