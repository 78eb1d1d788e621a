package uk.councilpapers.web.library;

import java.util.List;
import java.util.Optional;
import uk.councilpapers.model.Paper;
import uk.councilpapers.search.Meeting;
import uk.councilpapers.search.PaperSearcher;
import uk.councilpapers.trace.Arrow;
import uk.councilpapers.trace.Changes;
import uk.councilpapers.trace.Citation;
import uk.councilpapers.trace.IssueThread;
import uk.councilpapers.trace.Ledger;
import uk.councilpapers.trace.LedgerQuestion;
import uk.councilpapers.trace.TraceQuestion;
import uk.councilpapers.trace.Tracer;
import uk.councilpapers.trace.WordYears;

/** The matters of an index. Safe for use by many threads. */
final class IndexedMatters implements MatterLibrary {

  private final Tracer tracer;

  IndexedMatters(PaperSearcher searcher) {
    this.tracer = new Tracer(searcher);
  }

  @Override
  public Optional<IssueThread> thread(TraceQuestion question) {
    return tracer.thread(question);
  }

  @Override
  public List<Arrow> arrows(TraceQuestion question) {
    return tracer.arrows(question);
  }

  @Override
  public WordYears wordYears(TraceQuestion question) {
    return tracer.wordYears(question);
  }

  @Override
  public Ledger ledger(LedgerQuestion question) {
    return tracer.ledger(question);
  }

  @Override
  public Optional<Changes> changes(String from, String to) {
    return tracer.changes(from, to);
  }

  @Override
  public Optional<Paper> earlier(Paper paper) {
    return tracer.earlier(paper);
  }

  List<PaperLinks.Citation> citations(Paper paper) {
    return tracer.citations(paper).stream().map(IndexedMatters::citation).toList();
  }

  List<Paper> citedBy(Paper paper) {
    return tracer.citedBy(paper);
  }

  private static PaperLinks.Citation citation(Citation citation) {
    return new PaperLinks.Citation(
        citation.reference().text(),
        citation.reference().type().id(),
        citation.reference().line(),
        citation.sentence(),
        citation.paper().map(Paper::id),
        citation.meeting().map(Meeting::id),
        citation.missing());
  }
}
