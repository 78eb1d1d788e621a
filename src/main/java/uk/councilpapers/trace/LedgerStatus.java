package uk.councilpapers.trace;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How things stand with a recommendation or a promise. */
public enum LedgerStatus {
  /** Not answered and not kept, and not past its day. */
  OPEN("Open"),
  /** Not kept, and past its day on the day of the newest meeting held. */
  OVERDUE("Overdue"),
  /** Answered; what was agreed to is not past its day. */
  ANSWERED("Answered"),
  /** A later paper keeps it, or says that it is complete. */
  KEPT("Kept");

  private final String label;

  LedgerStatus(String label) {
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

  /** The status with that id, in any case. */
  public static Optional<LedgerStatus> of(String id) {
    return Arrays.stream(values()).filter(s -> s.id().equalsIgnoreCase(id)).findFirst();
  }
}
