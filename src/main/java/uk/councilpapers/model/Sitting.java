package uk.councilpapers.model;

import java.time.LocalTime;
import java.util.Optional;

/**
 * When on its day a meeting sits, and where, as its front sheet prints it.
 *
 * @param time by the clock where the council is
 */
public record Sitting(Optional<LocalTime> time, Optional<String> venue) {

  /** Nothing is printed. */
  public static final Sitting NONE = new Sitting(Optional.empty(), Optional.empty());
}
