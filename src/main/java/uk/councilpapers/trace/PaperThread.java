package uk.councilpapers.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.councilpapers.model.Paper;
import uk.councilpapers.search.PaperLookup;

/**
 * Puts the thread of one paper together: first what is tied to it and, step by step, what is
 * strongly tied to that; then what speaks of the same matter. For one question and one thread.
 */
final class PaperThread {

  private final PaperLookup lookup;
  private final MatterGathering gathering;
  private final Set<String> without;

  PaperThread(PaperLookup lookup, Set<String> without) {
    this.lookup = lookup;
    this.without = without;
    this.gathering = new MatterGathering(lookup, without);
  }

  /** The papers of the matter, the one asked about first. */
  List<Entry> of(Paper start) {
    Gathering found = new Gathering();
    found.add(start, new Reason("asked about", Confidence.STRONG, Sentences.titled(start)));
    gathering.follow(start, true, found);
    List<Tie> soft = gathering.words().of(start);
    gathering.add(soft, found);
    if (gathering.carries(start)) {
      List<Paper> matter = new ArrayList<>(gathering.strong(found));
      if (matter.size() < 2) matter.addAll(addThrough(gathering.words().wayIn(soft), found));
      gathering.addAlike(matter, found);
    }
    gathering.addAttached(found);
    return found.entries(lookup);
  }

  /** The matter of the paper that most speaks for; no surer than that is. */
  private List<Paper> addThrough(Optional<Tie> wayIn, Gathering found) {
    if (wayIn.isEmpty() || without.contains(wayIn.get().paper().id())) return List.of();
    Gathering matter = new Gathering();
    gathering.follow(wayIn.get().paper(), false, matter);
    gathering.addAttached(matter);
    List<Tie> ties = new ArrayList<>();
    for (Paper paper : matter.strong()) {
      ties.add(new Tie(paper, matter.surest(paper.id()).orElseThrow().likely(), false));
    }
    gathering.add(ties, found);
    return gathering.strong(matter);
  }
}
