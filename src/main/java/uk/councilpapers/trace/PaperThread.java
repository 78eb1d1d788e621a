package uk.councilpapers.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.search.PaperLookup;

/**
 * Puts the thread of one paper together: first what is tied to it and, step by step, what is
 * strongly tied to that; then what speaks of the same matter. For one question and one thread.
 */
final class PaperThread {

  private final PaperLookup lookup;
  private final DirectTies ties;
  private final SharedWords words;
  private final NamesOfMatter names;
  private final Set<String> without;

  PaperThread(PaperLookup lookup, Set<String> without) {
    this.lookup = lookup;
    this.without = without;
    MatterNames titles = new MatterNames(lookup);
    TitleWeights weights = new TitleWeights(lookup);
    this.ties = new DirectTies(lookup, titles, weights);
    this.words = new SharedWords(lookup, titles, weights);
    this.names = new NamesOfMatter(lookup);
  }

  /** The papers of the matter, the one asked about first. */
  List<Entry> of(Paper start) {
    Gathering found = new Gathering();
    found.add(start, new Reason("asked about", Confidence.STRONG, Sentences.titled(start)));
    Following following = new Following(lookup, ties, without);
    following.from(List.of(start), found);
    addSoft(words.of(start), found);
    if (ties.carries(start)) {
      List<Paper> matter = found.strong().stream().filter(ties::carries).toList();
      addSoft(words.ofMatter(matter), found);
      addSoft(names.of(matter, found.sure()), found);
    }
    addSoft(attached(found), found);
    return found.entries(lookup);
  }

  /** What is attached to the reports of the thread, as sure as they are. */
  private List<Tie> attached(Gathering found) {
    List<Tie> attached = new ArrayList<>();
    for (Paper report : found.papers()) {
      Confidence confidence = found.confidence(report.id()).orElseThrow();
      if (report.kind() != PaperKind.REPORT || confidence != Confidence.STRONG) continue;
      for (Paper appendix : lookup.appendicesOf(report.id())) {
        Reason reason = new Reason("attached to it", confidence, Sentences.titled(report));
        attached.add(new Tie(appendix, reason, false));
      }
    }
    return attached;
  }

  private void addSoft(List<Tie> soft, Gathering found) {
    for (Tie tie : soft) {
      boolean wanted = !without.contains(tie.paper().id()) && found.size() < Following.MOST;
      if (wanted || found.has(tie.paper().id())) found.add(tie.paper(), tie.reason());
    }
  }
}
