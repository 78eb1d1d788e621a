package uk.councilpapers.trace;

import java.util.List;
import uk.councilpapers.model.Paper;

/**
 * A paper of a thread.
 *
 * @param paper without its text
 * @param why at least one reason, the surest first
 */
public record Entry(Paper paper, List<Reason> why) {

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
