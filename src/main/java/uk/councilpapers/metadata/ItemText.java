package uk.councilpapers.metadata;

import java.util.List;

/**
 * The text of one minute, taken apart.
 *
 * @param points what was resolved, numbers removed
 * @param prose the paragraphs that are no points and name nobody who is to act
 * @param results how motions went, in printed order
 */
record ItemText(List<String> points, List<String> prose, List<Result> results) {

  /** The text of an item in which no motion was put. */
  ItemText(List<String> points, List<String> prose) {
    this(points, prose, List.of());
  }

  /** How a motion went. */
  enum Result {
    CARRIED,
    LOST,
    WITHDRAWN
  }

  /** Copies the lists. */
  ItemText {
    points = List.copyOf(points);
    prose = List.copyOf(prose);
    results = List.copyOf(results);
  }
}
