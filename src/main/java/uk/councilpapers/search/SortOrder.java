package uk.councilpapers.search;

import java.util.Locale;

/** The order of results. */
public enum SortOrder {
  /** The best match first. */
  RELEVANCE,
  /** The latest meeting first; papers without a date last. */
  NEWEST,
  /** The earliest meeting first; papers without a date last. */
  OLDEST;

  /** The word for addresses and JSON, lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
