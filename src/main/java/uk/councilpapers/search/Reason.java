package uk.councilpapers.search;

import java.util.List;

/**
 * One reason why a paper was found and stands where it stands.
 *
 * @param words what was sought, as the person typed it, or what it is that counts
 * @param places where in the paper it stands, by the names of {@code ranking.json}
 * @param adds what it adds to the score
 */
public record Reason(String words, List<String> places, double adds) {

  /** Copies the places. */
  public Reason {
    places = List.copyOf(places);
  }
}
