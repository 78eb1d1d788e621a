package uk.councilpapers.metadata;

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
  private static final Pattern MARK =
      Pattern.compile(
          "\\s*[(\\[](?![^()\\[\\]]*\\b(?:vice|deputy|depute)\\b)[^()\\[\\]]*\\b"
              + OFFICE
              + "\\b[^()\\[\\]]*[)\\]]"
              + "|,? in the chair\\b"
              + "|(?:,| [-–—]) ?(?:the |an )?"
              + OFFICE
              + "(?=\\s*(?:[,;.]|$))",
          Pattern.CASE_INSENSITIVE);
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

  /** Finds the marks in a list of people. */
  static Matcher in(String text) {
    return MARK.matcher(text);
  }

  static String without(String text) {
    return MARK.matcher(text).replaceAll("").strip();
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
