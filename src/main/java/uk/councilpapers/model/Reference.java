package uk.councilpapers.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A place in a paper that points at another one.
 *
 * @param line counted from 1
 * @param text the words that point
 */
public record Reference(int line, String text, ReferenceType type, Target target) {

  /** What is known of the paper pointed at. */
  public record Target(
      Optional<String> committee,
      Optional<LocalDate> date,
      Optional<String> ref,
      Optional<String> title) {}
}
