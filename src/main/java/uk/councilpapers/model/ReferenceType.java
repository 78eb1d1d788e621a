package uk.councilpapers.model;

import java.util.Locale;

/** What a reference in a paper points at. */
public enum ReferenceType {
  MINUTE,
  MINUTES_OF_MEETING,
  AGENDA_ITEM,
  REPORT,
  MEETING,
  APPENDIX,
  DECISION;

  /** The word for JSON, {@code minutes-of-meeting}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
