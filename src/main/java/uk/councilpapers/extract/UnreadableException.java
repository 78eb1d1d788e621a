package uk.councilpapers.extract;

import java.io.IOException;

/** A file that cannot be read; the message is the reason that people get. Never leaves here. */
final class UnreadableException extends IOException {

  private static final long serialVersionUID = 1L;

  UnreadableException(String reason) {
    super(reason);
  }
}
