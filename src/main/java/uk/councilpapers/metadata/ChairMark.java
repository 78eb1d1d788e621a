package uk.councilpapers.metadata;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.text.Wording;

/**
 * The words beside a name that say who was in the chair: {@code (in the Chair)}, {@code –
 * Convener}.
 *
 * <p>Stateless. The marks of a vice-chair or a deputy are none.
 */
final class ChairMark {

  private static final String OFFICE =
      "(?:chair(?:man|person|woman)?|conven[eo]r|cathaoirleach|cadeirydd|presiding)";
  private static final Wording MARK =
      Wording.of(
          "(?i)\\s*[(\\[](?![^()\\[\\]]*\\b(?:vice|deputy|depute)\\b)[^()\\[\\]]*\\b"
              + OFFICE
              + "\\b[^()\\[\\]]*[)\\]]"
              + "|,? in the chair\\b"
              + "|(?:,| [-–—]) ?(?:the |an )?"
              + OFFICE
              + "(?=\\s*(?:[,;.]|$))");
  private static final Pattern BEFORE =
      Pattern.compile("(?i)^(?:the |an )?" + OFFICE + "(?:,|:| [-–—])?\\s+(?=\\p{Lu})");
  private static final Wording PRESIDED =
      Wording.of(
          "(?i)^(?:(?:the |an )?"
              + OFFICE
              + ",? )?(.{4,60}?),? (?:presided|(?:was|being) in the chair|took the chair)\\b.*"
              + "|(?i)^(.{4,60}?),? (?:presiding|in the chair)[.]?$"
              + "|(?i)^(?:the )?meeting was chaired by (.{4,60}?)[.]?$");

  private ChairMark() {}

  /** The first mark in a list of people. */
  static Optional<MatchResult> first(String text) {
    return MARK.first(text);
  }

  /** Whether there is a mark in a list of people. */
  static boolean isIn(String text) {
    return MARK.isIn(text);
  }

  static String without(String text) {
    return isIn(text) ? MARK.matcher(text).replaceAll("").strip() : text.strip();
  }

  /** Finds the office at the start of a list, of whose people the first then holds it. */
  static Matcher before(String text) {
    return BEFORE.matcher(text);
  }

  /** Who a sentence says presided; empty for any other text. */
  static String presided(String text) {
    return PRESIDED.whole(text).map(ChairMark::person).orElse("");
  }

  private static String person(MatchResult presided) {
    for (int i = 1; i <= presided.groupCount(); i++) {
      if (presided.group(i) != null) return presided.group(i);
    }
    return "";
  }
}
