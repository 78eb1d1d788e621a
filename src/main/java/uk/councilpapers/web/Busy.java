package uk.councilpapers.web;

/** What was asked for cannot be made at the moment. */
final class Busy extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String detail;

  /** A sentence for the reader. */
  Busy(String message) {
    this.detail = message;
  }

  /** A sentence for the reader. */
  String detail() {
    return detail;
  }
}
