package uk.councilpapers.web.library;

import java.util.List;
import java.util.Optional;
import uk.councilpapers.model.Paper;
import uk.councilpapers.trace.Arrow;
import uk.councilpapers.trace.Changes;
import uk.councilpapers.trace.IssueThread;
import uk.councilpapers.trace.Ledger;
import uk.councilpapers.trace.LedgerQuestion;
import uk.councilpapers.trace.TraceQuestion;
import uk.councilpapers.trace.WordYears;

/** A library in which no matter can be followed. Stateless. */
record NoMatters() implements MatterLibrary {

  @Override
  public Optional<IssueThread> thread(TraceQuestion question) {
    return Optional.of(IssueThread.NONE);
  }

  @Override
  public List<Arrow> arrows(TraceQuestion question) {
    return List.of();
  }

  @Override
  public WordYears wordYears(TraceQuestion question) {
    return WordYears.NONE;
  }

  @Override
  public Ledger ledger(LedgerQuestion question) {
    return Ledger.NONE;
  }

  @Override
  public Optional<Changes> changes(String from, String to) {
    return Optional.empty();
  }

  @Override
  public Optional<Paper> earlier(Paper paper) {
    return Optional.empty();
  }
}
