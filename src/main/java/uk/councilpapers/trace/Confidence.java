package uk.councilpapers.trace;

import java.util.Locale;

/** How sure it is that a paper belongs to a matter; the surest first. */
public enum Confidence {
  STRONG,
  LIKELY,
  POSSIBLE;

  /** The word for JSON, lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
