package uk.councilpapers.trace;

import java.util.List;
import java.util.Optional;
import uk.councilpapers.model.Paper;

/**
 * Two papers side by side.
 *
 * @param from the earlier one, with its text
 * @param to the later one, with its text
 * @param changes paragraph by paragraph, in the order of the later one
 * @param notice that one is longer than what is compared
 */
public record Changes(Paper from, Paper to, List<Change> changes, Optional<String> notice) {

  /** Copies the changes. */
  public Changes {
    changes = List.copyOf(changes);
  }

  /** How many paragraphs became of that kind. */
  public long count(Change.Kind kind) {
    return changes.stream().filter(c -> c.kind() == kind).count();
  }
}
