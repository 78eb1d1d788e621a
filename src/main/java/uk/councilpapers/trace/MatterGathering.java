package uk.councilpapers.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.search.PaperLookup;

/**
 * Completes a matter of which some papers are known: what they are strongly tied to, what speaks of
 * what they are called, what has their names, what is attached to them. For one question and one
 * thread.
 */
final class MatterGathering {

  private final PaperLookup lookup;
  private final Set<String> without;
  private final DirectTies ties;
  private final SharedWords words;
  private final NamesOfMatter names;

  MatterGathering(PaperLookup lookup, Set<String> without) {
    this.lookup = lookup;
    this.without = without;
    MatterNames titles = new MatterNames(lookup);
    TitleWeights weights = new TitleWeights(lookup);
    this.ties = new DirectTies(lookup, titles, weights);
    this.words = new SharedWords(lookup, titles, weights);
    this.names = new NamesOfMatter(lookup);
  }

  /** Whether the paper is about one matter. */
  boolean carries(Paper paper) {
    return ties.carries(paper);
  }

  SharedWords words() {
    return words;
  }

  /**
   * Adds what the paper leads to, step by step.
   *
   * @param asked whether it is the paper that is asked about
   */
  void follow(Paper start, boolean asked, Gathering found) {
    new Following(lookup, ties, paper -> true, without).from(List.of(start), asked, found);
  }

  /** The same, going on only from papers whose titles say what they are about. */
  void followTitled(List<Paper> starts, Gathering found) {
    new Following(lookup, ties, ties::isTitledForOne, without).from(starts, false, found);
  }

  /** Adds what the paper is tied to, and nothing beyond. */
  void followOneStep(Paper start, Gathering found) {
    new Following(lookup, ties, paper -> false, without).from(List.of(start), false, found);
  }

  /** The papers on the matter that surely belong to it. */
  List<Paper> strong(Gathering found) {
    return found.strong().stream().filter(ties::carries).toList();
  }

  /** Adds what has the words and the names that these papers of the matter share. */
  void addAlike(List<Paper> matter, Gathering found) {
    add(words.ofMatter(matter), found);
    add(names.of(matter, found.sure()), found);
  }

  /** Adds what is attached to the reports that surely belong to the matter. */
  void addAttached(Gathering found) {
    List<Tie> attached = new ArrayList<>();
    for (Paper report : found.strong()) {
      if (report.kind() != PaperKind.REPORT) continue;
      Evidence evidence = Sentences.titled(report);
      Reason reason = new Reason("attached to it", Confidence.STRONG, evidence).saidOf(report);
      lookup
          .appendicesOf(report.id())
          .forEach(appendix -> attached.add(new Tie(appendix, reason, false)));
    }
    add(attached, found);
  }

  /** Adds the ties as long as there is room, and reasons of what is there. */
  void add(List<Tie> ties, Gathering found) {
    for (Tie tie : ties) {
      boolean wanted = !without.contains(tie.paper().id()) && found.size() < Following.MOST;
      if (wanted || found.has(tie.paper().id())) found.add(tie.paper(), tie.reason());
    }
  }
}
