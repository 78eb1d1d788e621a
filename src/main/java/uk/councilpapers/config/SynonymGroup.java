package uk.councilpapers.config;

import java.util.List;

/**
 * Terms that are searched for each other: one line of {@code synonyms.txt}.
 *
 * @param left who searches for one of these ...
 * @param right ... also finds these; the same terms as {@code left} in a two-way group
 * @param twoWay whether the terms are searched in both directions
 */
public record SynonymGroup(List<String> left, List<String> right, boolean twoWay) {

  /** Copies the lists. */
  public SynonymGroup {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }
}
