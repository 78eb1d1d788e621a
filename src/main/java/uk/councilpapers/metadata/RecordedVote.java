package uk.councilpapers.metadata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.model.Vote;

/**
 * Counts a recorded vote: the names of those for, against and abstaining, each in a paragraph of
 * its own.
 *
 * <p>Stateless. A number in brackets goes before the count of the names. Who voted which way is not
 * kept.
 */
final class RecordedVote {

  private static final String OF =
      "(?: (?:of )?the (?:\\p{L}+ )?(?:motion|amendment|proposal|recommendations?))?";
  private static final Pattern FOR = side("for|in favour|yeas?|ayes?");
  private static final Pattern AGAINST = side("against|nays?|noes");
  private static final Pattern ABSTAINED = side("abst\\p{L}{3,12}");
  private static final Pattern NUMBER = Pattern.compile("\\((\\d{1,3})\\)");
  private static final Pattern NOBODY = Pattern.compile("(?i)(?:none|nil|no|0|-)?[.]?");

  private RecordedVote() {}

  private static Pattern side(String words) {
    return Pattern.compile(
        "(?i)(?:(?:members )?(?:votes?|voting|voted) )?(?:"
            + words
            + ")"
            + OF
            + "\\s*(\\(\\d{1,3}\\))?\\s*(?::|[-–—]\\s)\\s*(.*)");
  }

  /** The vote in the paragraphs of one item; the last that is recorded. */
  static Optional<Vote> of(List<String> paragraphs) {
    int inFavour = -1;
    int against = -1;
    int abstained = 0;
    for (String paragraph : paragraphs) {
      Matcher yes = FOR.matcher(paragraph);
      Matcher no = AGAINST.matcher(paragraph);
      Matcher neither = ABSTAINED.matcher(paragraph);
      if (yes.matches()) {
        inFavour = count(yes);
        against = -1;
        abstained = 0;
      } else if (no.matches()) {
        against = count(no);
      } else if (neither.matches()) {
        abstained = count(neither);
      }
    }
    return inFavour >= 0 && against >= 0
        ? Optional.of(new Vote(inFavour, against, abstained))
        : Optional.empty();
  }

  private static int count(Matcher side) {
    String all = (side.group(1) == null ? "" : side.group(1)) + side.group(2);
    Matcher printed = NUMBER.matcher(all);
    if (printed.find()) return Integer.parseInt(printed.group(1));
    String names = side.group(2).strip();
    if (names.matches("\\d{1,3}[.]?")) return Integer.parseInt(names.replace(".", ""));
    if (NOBODY.matcher(names).matches()) return 0;
    return names.split(",|;|\\band\\b|&").length;
  }
}
