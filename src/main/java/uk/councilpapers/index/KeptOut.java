package uk.councilpapers.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.councilpapers.index.IndexSummary.Copy;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.Paper;
import uk.councilpapers.schema.Removal;
import uk.councilpapers.schema.Removal.RemovedFile;
import uk.councilpapers.schema.Removals;
import uk.councilpapers.schema.RemovedPaper;

/**
 * Leaves what was taken down out of what a run reads, and remembers where it stands now. Safe for
 * several threads.
 */
final class KeptOut {

  private final RunFindings found;
  private Removals removals;

  /** What a run keeps out, and tells when it meets it. */
  KeptOut(Removals removals, RunFindings found) {
    this.removals = removals;
    this.found = found;
  }

  /** What the run came to know of its files. */
  RunFindings found() {
    return found;
  }

  /** What a run has to say of it. */
  synchronized IndexSummary.KeptOut summary() {
    return new IndexSummary.KeptOut(removals.all().size(), found.keptOut(), found.lostSight());
  }

  /** What the commit has to remember. */
  synchronized Removals removals() {
    return removals;
  }

  /** Whether the file was taken down, or another one with this content. */
  synchronized boolean keeps(SourceFile file, String digest) {
    Optional<Removal> removal = removals.ofContent(file.id(), digest);
    if (removal.isEmpty()) return false;
    RemovedFile copy = new RemovedFile(file.id(), file.path().toString(), digest);
    removals = removals.with(removal.get(), copy);
    return true;
  }

  /**
   * What is left of a file.
   *
   * @param cut the lines of what was left out
   */
  record Left(List<Paper> papers, List<LineRange> cut) {}

  /** The papers of a file without those that were taken down. */
  synchronized Left leftOf(SourceFile file, List<Paper> papers) {
    if (removals.all().isEmpty()) return new Left(papers, List.of());
    List<Paper> left = new ArrayList<>();
    List<LineRange> cut = new ArrayList<>();
    Set<String> out = new HashSet<>();
    Set<RemovedPaper> expected = expectedIn(file.id());
    for (Paper paper : papers) {
      Optional<Removal> removal = removalOf(paper, papers, out);
      if (removal.isEmpty()) {
        left.add(paper);
        continue;
      }
      out.add(paper.id());
      cut.add(paper.source().lines());
      expected.removeIf(e -> e.is(paper));
      removals = removals.with(removal.get(), paper);
      found.keptOut(new Copy(file.name(), paper.id()));
    }
    for (RemovedPaper lost : expected) lose(file, lost);
    return new Left(renamed(left), cut);
  }

  private Set<RemovedPaper> expectedIn(String fileId) {
    Set<RemovedPaper> expected = new HashSet<>();
    for (Removal removal : removals.all()) {
      removal.papers().stream().filter(p -> p.standsIn(fileId)).forEach(expected::add);
    }
    return expected;
  }

  /** An appendix goes with its report. */
  private Optional<Removal> removalOf(Paper paper, List<Paper> papers, Set<String> out) {
    Optional<Removal> own = removals.of(paper);
    if (own.isPresent()) return own;
    return paper
        .partOf()
        .filter(out::contains)
        .flatMap(report -> papers.stream().filter(p -> p.id().equals(report)).findFirst())
        .flatMap(removals::of);
  }

  /** A paper that is not found again may stand anywhere in the file, in the text of another. */
  private void lose(SourceFile file, RemovedPaper lost) {
    for (Removal removal : removals.all()) {
      if (removal.papers().contains(lost)) removals = removals.lost(removal, lost, file.id());
    }
    found.lostSight(new Copy(file.name(), lost.ids().getFirst()));
  }

  /** What stays under a name that was taken down gets one of its own. */
  private List<Paper> renamed(List<Paper> papers) {
    Map<String, String> names = new HashMap<>();
    for (Paper paper : papers) {
      if (removals.ofPaper(paper.id()).isPresent()) {
        names.put(paper.id(), Copies.idOf(paper.id(), paper));
      }
    }
    if (names.isEmpty()) return papers;
    return papers.stream().map(paper -> renamed(paper, names)).toList();
  }

  private static Paper renamed(Paper paper, Map<String, String> names) {
    Paper named = paper.withId(names.getOrDefault(paper.id(), paper.id()));
    return named.partOf().map(names::get).map(named::withPartOf).orElse(named);
  }
}
