package uk.councilpapers.model;

/**
 * A counted vote.
 *
 * @param abstained 0 where none are printed
 */
public record Vote(int inFavour, int against, int abstained) {

  /** Refuses counts below 0. */
  public Vote {
    if (inFavour < 0 || against < 0 || abstained < 0) {
      throw new IllegalArgumentException(
          "votes must be >= 0, got " + inFavour + ", " + against + ", " + abstained);
    }
  }
}
