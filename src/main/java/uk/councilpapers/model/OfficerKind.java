package uk.councilpapers.model;

import java.util.Locale;

/** What an officer has to do with a paper. */
public enum OfficerKind {
  CONTACT,
  AUTHOR,
  LEAD,
  APPROVER,
  PRESENTER;

  /** The word for JSON, lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
