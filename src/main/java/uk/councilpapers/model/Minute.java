package uk.councilpapers.model;

import java.util.List;
import java.util.Optional;

/**
 * One numbered item of the minutes of a meeting.
 *
 * @param resolutions the points under a printed marker, numbers removed
 * @param topics ids of topics
 */
public record Minute(
    String ref,
    String title,
    LineRange lines,
    List<String> resolutions,
    Optional<Outcome> outcome,
    Motion motion,
    List<Officer> officers,
    List<String> topics) {

  /** Copies the lists. */
  public Minute {
    resolutions = List.copyOf(resolutions);
    officers = List.copyOf(officers);
    topics = List.copyOf(topics);
  }
}
