package uk.councilpapers.schema;

import java.io.IOException;

/** There is no index where one was named, or one that must be made anew; the operator acts. */
public final class IndexUnusableException extends IOException {

  private static final long serialVersionUID = 1L;

  /** What is wrong where, and the command, with its arguments, that mends it. */
  public IndexUnusableException(String where, String what, String command) {
    super("[" + where + "] " + what + "; run council-papers " + command);
  }
}
