package uk.councilpapers.search;

import java.util.List;
import java.util.Optional;

/**
 * What one point in time of the index holds beside the papers themselves.
 *
 * @param meetings the latest first
 * @param files by name, those that were refused as well
 * @param withheld how many files more are kept from the public; nothing else is said of them
 * @param bodies the committees that the configuration describes, whether or not they have papers
 */
public record IndexContents(
    List<MeetingDetails> meetings, List<HeldFile> files, int withheld, List<Body> bodies) {

  /** Copies the lists. */
  public IndexContents {
    meetings = List.copyOf(meetings);
    files = List.copyOf(files);
    bodies = List.copyOf(bodies);
  }

  /** The body with the id, if the configuration describes it. */
  public Optional<Body> body(String id) {
    return bodies.stream().filter(b -> b.committee().id().equals(id)).findFirst();
  }

  /** The meeting with the id. */
  public Optional<MeetingDetails> meeting(String id) {
    return meetings.stream().filter(m -> m.meeting().id().equals(id)).findFirst();
  }
}
