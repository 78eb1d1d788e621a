package uk.councilpapers.web.page;

import uk.councilpapers.model.Outcome;

/**
 * What came of an item, as a tag; its words say all, the colour only helps the eye.
 *
 * @param colour of the design system's tags
 */
public record OutcomeTag(String text, String colour) {

  static OutcomeTag of(Outcome outcome) {
    return new OutcomeTag(Wording.capitalised(outcome.id()), colour(outcome));
  }

  private static String colour(Outcome outcome) {
    return switch (outcome) {
      case AGREED, APPROVED -> "green";
      case NOTED -> "grey";
      case DEFERRED, REFERRED -> "yellow";
      case REJECTED, WITHDRAWN -> "red";
    };
  }
}
