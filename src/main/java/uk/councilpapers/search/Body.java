package uk.councilpapers.search;

import java.util.List;
import java.util.Optional;
import uk.councilpapers.model.Committee;

/**
 * A committee as the configuration describes it.
 *
 * @param otherNames former names and spellings
 * @param firstYear of its first meeting
 * @param lastYear of its last meeting
 * @param successor the body that took over its work
 * @param predecessors the bodies whose work it took over
 */
public record Body(
    Committee committee,
    List<String> otherNames,
    Optional<Integer> firstYear,
    Optional<Integer> lastYear,
    Optional<Committee> successor,
    List<Committee> predecessors) {

  /** Copies the lists. */
  public Body {
    otherNames = List.copyOf(otherNames);
    predecessors = List.copyOf(predecessors);
  }

  /** A body of which nothing but the name is known. */
  public static Body of(Committee committee) {
    return new Body(
        committee, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }
}
