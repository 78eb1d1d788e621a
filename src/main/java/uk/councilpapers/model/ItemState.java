package uk.councilpapers.model;

import java.util.Locale;

/** What a pack holds for one item of its agenda. */
public enum ItemState {
  /** A report. */
  REPORT,
  /** The minutes of one or several meetings. */
  MINUTES,
  /** No report, but a letter, a presentation or another paper. */
  OTHER,
  /** The sheet that stands in place of a paper that is not public. */
  RESTRICTED,
  /** Nothing, and the agenda does not announce anything. */
  NOT_EXPECTED,
  /** Nothing, although the agenda announces a paper. */
  MISSING;

  /** The word for JSON, {@code not-expected}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
