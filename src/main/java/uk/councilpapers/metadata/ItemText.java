package uk.councilpapers.metadata;

import java.util.List;

/**
 * The text of one minute, taken apart.
 *
 * @param points what was resolved, numbers removed
 * @param prose the paragraphs that are no points and name nobody who is to act
 */
record ItemText(List<String> points, List<String> prose) {

  /** Copies the lists. */
  ItemText {
    points = List.copyOf(points);
    prose = List.copyOf(prose);
  }
}
