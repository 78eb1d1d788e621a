package uk.councilpapers.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.councilpapers.model.Paper;
import uk.councilpapers.search.PaperLookup;
import uk.councilpapers.search.PaperSearcher;

/**
 * Follows matters through the papers of an index: the door of this package.
 *
 * <p>Safe for use by many threads. Every answer sees one point in time of the index and is
 * remembered until the index changes.
 */
public final class Tracer {

  private static final int MOST_CITING = 200;

  private final PaperSearcher searcher;

  /** Follows matters through the papers that the searcher finds. */
  public Tracer(PaperSearcher searcher) {
    this.searcher = searcher;
  }

  /** The thread of an issue; empty when the paper to start from is not held. */
  public Optional<IssueThread> thread(TraceQuestion question) {
    boolean asked = question.paperId().isPresent() || !question.search().q().isEmpty();
    if (!asked) return Optional.of(IssueThread.NONE);
    return searcher.workedOut(
        question, lookup -> thread(question, lookup).map(t -> t.noting(unknown(question, lookup))));
  }

  /** That what is to be left out is not held, so that nobody takes it for left out. */
  private static Optional<String> unknown(TraceQuestion question, PaperLookup lookup) {
    List<String> unknown =
        question.without().stream().filter(id -> lookup.paper(id).isEmpty()).sorted().toList();
    if (unknown.isEmpty()) return Optional.empty();
    return Optional.of(
        "Nothing is left out for " + String.join(", ", unknown) + ": no paper held has this id.");
  }

  private static Optional<IssueThread> thread(TraceQuestion question, PaperLookup lookup) {
    ThreadFilter filter = new ThreadFilter(question.search(), lookup.continuity());
    if (question.paperId().isEmpty()) {
      SearchThread.Found found = new SearchThread(lookup, question.without()).of(question.search());
      return Optional.of(IssueThread.of(kept(found.entries(), filter), found.notice()));
    }
    return lookup
        .paper(question.paperId().get())
        .map(paper -> new PaperThread(lookup, question.without()).of(paper))
        .map(entries -> IssueThread.of(kept(entries, filter), Optional.empty()));
  }

  /** How the papers of a thread lead to each other, of those that surely belong to it. */
  public List<Arrow> arrows(TraceQuestion question) {
    IssueThread thread = thread(question).orElse(IssueThread.NONE);
    return searcher.workedOut(
        new Drawn(question), lookup -> List.copyOf(new Arrows(lookup).of(thread)));
  }

  /** How often the words that the issue goes by occur over the years. */
  public WordYears wordYears(TraceQuestion question) {
    return searcher.workedOut(new Counted(question), lookup -> wordYears(question, lookup));
  }

  private static WordYears wordYears(TraceQuestion question, PaperLookup lookup) {
    if (question.paperId().isEmpty()) return WordYears.of(question.search().q(), lookup);
    return lookup
        .paper(question.paperId().get())
        .flatMap(paper -> new MatterNames(lookup).of(paper).stream().findFirst())
        .map(title -> WordYears.of(title, lookup))
        .orElse(WordYears.NONE);
  }

  private record Counted(TraceQuestion question) {}

  private record Drawn(TraceQuestion question) {}

  private static List<Entry> kept(List<Entry> entries, ThreadFilter filter) {
    return entries.stream().filter(e -> filter.test(e.paper())).toList();
  }

  /** Recommendations and promises with what came of them. */
  public Ledger ledger(LedgerQuestion question) {
    return searcher.workedOut(question, lookup -> new LedgerReader(lookup).of(question));
  }

  /** What a minute left open and where the matter came next; empty when it left nothing open. */
  public Optional<Chain> chain(Paper paper) {
    return searcher.workedOut(
        new Asked("chain", paper.id()), lookup -> new Chains(lookup).of(paper));
  }

  /** Two papers side by side; empty when one of them is not held. */
  public Optional<Changes> changes(String from, String to) {
    return searcher.workedOut(
        new Compared(from, to),
        lookup ->
            lookup
                .paper(from)
                .flatMap(before -> lookup.paper(to).map(after -> Comparison.of(before, after))));
  }

  /** The earlier paper on the same matter that a paper is best compared with. */
  public Optional<Paper> earlier(Paper paper) {
    return searcher.workedOut(
        new Asked("earlier", paper.id()), lookup -> new EarlierPapers(lookup).before(paper));
  }

  private record Compared(String from, String to) {}

  private record Asked(String what, String paperId) {}

  /** What a paper cites, in the order of its text; the paper must have its text. */
  public List<Citation> citations(Paper paper) {
    return searcher.workedOut(
        new Asked("citations", paper.id()),
        lookup -> List.copyOf(new ReferenceResolver(lookup).citations(paper)));
  }

  /** The papers that cite a paper, the earliest first. */
  public List<Paper> citedBy(Paper paper) {
    return searcher.workedOut(
        new Asked("citedBy", paper.id()), lookup -> List.copyOf(citedBy(paper, lookup)));
  }

  private static List<Paper> citedBy(Paper paper, PaperLookup lookup) {
    ReferenceResolver resolver = new ReferenceResolver(lookup);
    List<Paper> citing = new ArrayList<>();
    for (Paper other : lookup.citing(paper, MOST_CITING)) {
      boolean points =
          other.content().references().stream()
              .flatMap(r -> resolver.paper(other, r).stream())
              .anyMatch(p -> p.id().equals(paper.id()));
      if (points && !other.id().equals(paper.id())) citing.add(other);
    }
    return citing;
  }
}
