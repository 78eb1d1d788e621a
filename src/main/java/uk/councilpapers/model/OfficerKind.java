package uk.councilpapers.model;

import java.util.Locale;

/** What an officer has to do with a paper. */
public enum OfficerKind {
  CONTACT,
  AUTHOR,
  LEAD,
  APPROVER,
  PRESENTER,
  /** Was at the meeting, as its attendance list says. */
  ATTENDING;

  /** The word for JSON, lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
