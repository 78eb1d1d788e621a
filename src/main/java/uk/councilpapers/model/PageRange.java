package uk.councilpapers.model;

/** Pages of a source file, numbered from 1, both ends included. */
public record PageRange(int first, int last) {

  /** Refuses a range that starts before page 1 or ends before it starts. */
  public PageRange {
    if (first < 1) throw new IllegalArgumentException("first page must be >= 1, got " + first);
    if (last < first) {
      throw new IllegalArgumentException("last page must be >= " + first + ", got " + last);
    }
  }
}
