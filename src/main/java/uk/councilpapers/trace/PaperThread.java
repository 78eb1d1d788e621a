package uk.councilpapers.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    List<Tie> soft = words.of(start);
    addSoft(soft, found);
    if (ties.carries(start)) {
      List<Paper> matter = new ArrayList<>(strong(found));
      if (matter.size() < 2) matter.addAll(addThrough(words.wayIn(soft), found));
      addSoft(words.ofMatter(matter), found);
      addSoft(names.of(matter, found.sure()), found);
    }
    addSoft(attached(found), found);
    return found.entries(lookup);
  }

  /** Papers on the matter that what is printed on purpose leads to, and the first one. */
  private List<Paper> strong(Gathering found) {
    return found.strong().stream().filter(ties::carries).toList();
  }

  /** The matter of the paper that most speaks for; no surer than that is. */
  private List<Paper> addThrough(Optional<Tie> wayIn, Gathering found) {
    if (wayIn.isEmpty() || without.contains(wayIn.get().paper().id())) return List.of();
    Gathering matter = new Gathering();
    new Following(lookup, ties, without).from(List.of(wayIn.get().paper()), matter);
    for (Paper paper : matter.strong()) {
      Reason reason = matter.surest(paper.id()).orElseThrow();
      if (found.size() < Following.MOST || found.has(paper.id())) {
        found.add(paper, new Reason(reason.says(), Confidence.LIKELY, reason.evidence()));
      }
    }
    return strong(matter);
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
