package uk.councilpapers.trace;

import java.util.Locale;
import java.util.Optional;

/** How a recommendation was answered. */
public enum Decision {
  ACCEPTED,
  PARTLY,
  REJECTED,
  DEFERRED;

  /** The word for JSON, lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the words of an answer say; empty where they say neither. */
  public static Optional<Decision> in(String words) {
    String text = words.toLowerCase(Locale.ROOT);
    if (text.matches("(?s).*\\b(?:in part|partly|partially|part accepted|with amendments?)\\b.*")) {
      return Optional.of(PARTLY);
    }
    if (text.matches(
        "(?s).*\\b(?:reject(?:ed|s)?|not (?:be )?(?:accepted|agreed|approved)|decline[ds]?)\\b.*")) {
      return Optional.of(REJECTED);
    }
    if (text.matches("(?s).*\\bdefer(?:red|s)?\\b.*")) return Optional.of(DEFERRED);
    if (text.matches(
        "(?s).*\\b(?:accept(?:ed|s)?|agree[ds]?|approve[ds]?|endorse[ds]?|supported)\\b.*")) {
      return Optional.of(ACCEPTED);
    }
    return Optional.empty();
  }
}
