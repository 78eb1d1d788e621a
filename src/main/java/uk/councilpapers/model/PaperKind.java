package uk.councilpapers.model;

import java.util.Locale;
import java.util.Optional;

/** What one search result is. */
public enum PaperKind {
  /** The front sheet of a meeting, with the items of its agenda. */
  AGENDA("Agenda"),
  /** One numbered item of the minutes of a meeting. */
  MINUTE("Minute"),
  /** An officers' report. */
  REPORT("Report"),
  /** A document attached to a report. */
  APPENDIX("Appendix"),
  /** A letter, a presentation, a partner body's minutes, a placeholder for a restricted paper. */
  OTHER("Other paper");

  private final String label;

  PaperKind(String label) {
    this.label = label;
  }

  /** The word for people. */
  public String label() {
    return label;
  }

  /** The word for addresses and JSON, lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind with that id or label, in any case. */
  public static Optional<PaperKind> of(String text) {
    for (PaperKind kind : values()) {
      if (kind.id().equalsIgnoreCase(text) || kind.label.equalsIgnoreCase(text)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
