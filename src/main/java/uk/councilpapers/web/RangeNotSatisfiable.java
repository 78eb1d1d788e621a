package uk.councilpapers.web;

/** A part was asked for that the file does not have. */
final class RangeNotSatisfiable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String detail;

  /** The size of the file in bytes. */
  RangeNotSatisfiable(long size) {
    this.detail = "The file has " + size + " bytes; a range must begin before its end.";
  }

  /** A sentence for the reader. */
  String detail() {
    return detail;
  }
}
