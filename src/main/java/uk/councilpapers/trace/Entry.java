package uk.councilpapers.trace;

import java.util.List;
import java.util.Optional;
import uk.councilpapers.model.Paper;

/**
 * A paper of a thread.
 *
 * @param paper without its text
 * @param why at least one reason, the surest first
 * @param chain what it left open and where that came next
 * @param series the title of the series that it is one of, such as monthly monitoring
 */
public record Entry(Paper paper, List<Reason> why, Optional<Chain> chain, Optional<String> series) {

  /** Copies the reasons. */
  public Entry {
    why = List.copyOf(why);
    if (why.isEmpty()) throw new IllegalArgumentException("no reason for " + paper.id());
  }

  /** That of the surest reason. */
  public Confidence confidence() {
    return why.getFirst().confidence();
  }
}
