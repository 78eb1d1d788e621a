package uk.councilpapers.extract;

/**
 * A line drawn across or down a page, as around the cells of a table. Lengths are points, y grows
 * downwards.
 *
 * @param at the y of a horizontal rule, the x of a vertical one
 * @param from its smaller end
 * @param to its greater end
 */
record Rule(boolean horizontal, float at, float from, float to) {

  /** How far two rules may miss each other and still meet. */
  static final float SLACK = 3;

  boolean covers(float from, float to) {
    return this.from - SLACK <= from && to <= this.to + SLACK;
  }

  boolean endsAt(float end) {
    return Math.abs(from - end) <= SLACK || Math.abs(to - end) <= SLACK;
  }

  boolean crosses(Rule other) {
    return covers(other.at, other.at) && other.covers(at, at);
  }
}
