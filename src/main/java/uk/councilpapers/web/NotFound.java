package uk.councilpapers.web;

/** Nothing stands at an address. */
final class NotFound extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String detail;

  /** A sentence for the reader. */
  NotFound(String message) {
    this.detail = message;
  }

  /** A sentence for the reader. */
  String detail() {
    return detail;
  }
}
