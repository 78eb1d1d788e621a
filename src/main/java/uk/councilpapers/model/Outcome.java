package uk.councilpapers.model;

import java.util.Locale;

/** What came of an item of business. */
public enum Outcome {
  AGREED,
  NOTED,
  APPROVED,
  DEFERRED,
  REFERRED,
  REJECTED,
  WITHDRAWN;

  /** The word for JSON, lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
