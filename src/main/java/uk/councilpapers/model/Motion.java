package uk.councilpapers.model;

import java.util.Optional;

/**
 * How a decision was put and voted on, as far as the minute prints it.
 *
 * @param proposer the member as printed
 * @param seconder the member as printed
 */
public record Motion(Optional<String> proposer, Optional<String> seconder, Optional<Vote> vote) {

  /** Nothing is printed of it. */
  public static final Motion NONE =
      new Motion(Optional.empty(), Optional.empty(), Optional.empty());
}
