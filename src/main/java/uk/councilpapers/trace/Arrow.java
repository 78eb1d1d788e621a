package uk.councilpapers.trace;

/**
 * One paper of a thread leads to another.
 *
 * @param from id of a paper
 * @param to id of a paper
 */
public record Arrow(String from, String to, Sense sense) {

  /** What leads from one paper to the other. */
  public enum Sense {
    /** The first left the matter open and it came next in the second. */
    CAME_NEXT,
    /** The first cites the second. */
    REFERS_TO
  }
}
