package uk.councilpapers.model;

/** Lines of a source text, numbered from 1, both ends included. */
public record LineRange(int first, int last) {

  /** Refuses a range that starts before line 1 or ends before it starts. */
  public LineRange {
    if (first < 1) throw new IllegalArgumentException("first line must be >= 1, got " + first);
    if (last < first) {
      throw new IllegalArgumentException("last line must be >= " + first + ", got " + last);
    }
  }

  /** How many lines the range holds, at least 1. */
  public int size() {
    return last - first + 1;
  }

  /** Whether the line lies in the range. */
  public boolean contains(int line) {
    return first <= line && line <= last;
  }

  /** Whether every line of the other range lies in this one. */
  public boolean contains(LineRange other) {
    return first <= other.first && other.last <= last;
  }

  /** Whether the two ranges share a line. */
  public boolean overlaps(LineRange other) {
    return first <= other.last && other.first <= last;
  }
}
