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

/**
 * The matters that run through the papers, as the web sees them.
 *
 * <p>Safe for use by many threads. No method throws for anything that a client can send.
 */
public interface MatterLibrary {

  /** A library in which no matter can be followed. */
  MatterLibrary NONE = new NoMatters();

  /** The thread of an issue; empty when the paper to start from is not held. */
  Optional<IssueThread> thread(TraceQuestion question);

  /** How the papers of a thread lead to each other, of those that surely belong to it. */
  List<Arrow> arrows(TraceQuestion question);

  /** How often the words that the issue goes by occur over the years. */
  WordYears wordYears(TraceQuestion question);

  /** Recommendations and promises with what came of them. */
  Ledger ledger(LedgerQuestion question);

  /** Two papers side by side; empty when one of them is not held. */
  Optional<Changes> changes(String from, String to);

  /** The earlier paper on the same matter that a paper is best compared with. */
  Optional<Paper> earlier(Paper paper);
}
