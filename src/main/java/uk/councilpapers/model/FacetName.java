package uk.councilpapers.model;

import java.util.Locale;

/** What results can be filtered and counted by. */
public enum FacetName {
  COMMITTEE("Committee"),
  YEAR("Year"),
  OFFICER("Officer"),
  TOPIC("Topic"),
  KIND("Kind of paper");

  private final String label;

  FacetName(String label) {
    this.label = label;
  }

  /** The words for people. */
  public String label() {
    return label;
  }

  /** The parameter of an address, the key in JSON and the prefix in a query. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }
}
