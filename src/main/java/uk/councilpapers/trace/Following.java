package uk.councilpapers.trace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import uk.councilpapers.model.Paper;
import uk.councilpapers.search.PaperLookup;

/**
 * Follows strong ties step by step: what is tied to a paper, and what is tied to that. For one
 * question and one thread.
 */
final class Following {

  /** Steps from the papers that it starts from. */
  private static final int DEPTH = 5;

  /** Papers whose ties are followed. */
  private static final int MOST_FOLLOWED = 18;

  /** Papers that a thread may have. */
  static final int MOST = 80;

  private final PaperLookup lookup;
  private final DirectTies ties;
  private final Predicate<Paper> leads;
  private final Set<String> without;
  private final Set<String> followed = new HashSet<>();

  /**
   * One way of following.
   *
   * @param leads whether a paper on the way is gone on from
   */
  Following(PaperLookup lookup, DirectTies ties, Predicate<Paper> leads, Set<String> without) {
    this.lookup = lookup;
    this.ties = ties;
    this.leads = leads;
    this.without = without;
  }

  private record Step(Paper paper, int depth) {}

  /**
   * Adds what the papers lead to; of the first step also what is likely. A thread that is full is
   * followed no further.
   *
   * @param asked whether it is the papers that are asked about
   */
  void from(List<Paper> starts, boolean asked, Gathering found) {
    Deque<Step> next = new ArrayDeque<>();
    starts.forEach(start -> next.add(new Step(start, 0)));
    while (!next.isEmpty() && followed.size() < MOST_FOLLOWED && found.size() < MOST) {
      Step step = next.removeFirst();
      if (!followed.add(step.paper.id())) continue;
      boolean first = asked && step.depth == 0;
      boolean carried = step.depth == 0 && !ties.carries(step.paper);
      for (Tie tie : tiesOf(step.paper)) {
        if (!isTaken(tie, step, found)) continue;
        found.add(tie.paper(), first ? tie.reason() : tie.reason().saidOf(step.paper));
        boolean strong = tie.reason().confidence() == Confidence.STRONG && tie.carries();
        if (strong && !carried && step.depth + 1 < DEPTH && leads.test(tie.paper())) {
          next.add(new Step(tie.paper(), step.depth + 1));
        }
      }
    }
  }

  private List<Tie> tiesOf(Paper paper) {
    return ties.of(lookup.paper(paper.id()).orElse(paper));
  }

  private boolean isTaken(Tie tie, Step step, Gathering found) {
    if (without.contains(tie.paper().id())) return false;
    boolean near = step.depth == 0 || tie.reason().confidence() == Confidence.STRONG;
    return near && (found.size() < MOST || found.has(tie.paper().id()));
  }
}
