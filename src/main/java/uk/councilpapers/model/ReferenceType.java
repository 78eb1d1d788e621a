package uk.councilpapers.model;

import java.util.Locale;
import java.util.stream.Stream;

/** What a reference in a paper points at. */
public enum ReferenceType {
  MINUTE,
  MINUTES_OF_MEETING,
  AGENDA_ITEM,
  REPORT,
  MEETING,
  APPENDIX,
  DECISION;

  /** The type that has the word for JSON; refuses one that none has. */
  public static ReferenceType of(String id) {
    return Stream.of(values())
        .filter(type -> type.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no type of reference is called " + id));
  }

  /** The word for JSON, {@code minutes-of-meeting}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
