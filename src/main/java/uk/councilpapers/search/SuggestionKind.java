package uk.councilpapers.search;

import java.util.Locale;

/** What a completion is, in the order in which equals are offered. */
public enum SuggestionKind {
  COMMITTEE("Committee"),
  OFFICER("Officer"),
  TOPIC("Topic"),
  /** Words that stand together in several titles, or the long form of a short form. */
  PHRASE("Phrase"),
  TITLE("Title");

  private final String label;

  SuggestionKind(String label) {
    this.label = label;
  }

  /** The word for people. */
  public String label() {
    return label;
  }

  /** The word for JSON, lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
