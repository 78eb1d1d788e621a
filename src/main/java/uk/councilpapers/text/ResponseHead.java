package uk.councilpapers.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the head of a table that answers recommendations one by one: a row of short cells, one for
 * the recommendation and another for the decision or the response; and the label that opens an
 * answer in running text. Stateless.
 */
public final class ResponseHead {

  /** In characters; a longer cell is a sentence that speaks of recommendations. */
  private static final int LONGEST = 60;

  private static final Pattern ASIDE = Pattern.compile("<[^<>]*>|\\([^()]*\\)|[*_]+");
  private static final Pattern ASKED =
      Pattern.compile("(?:no\\.?|nos\\.?|the)? ?(?:\\w+ ){0,2}recommendations?(?: \\w+){0,3}");
  private static final Pattern ANSWERED =
      Pattern.compile(
          "(?!.*\\bdate\\b).*\\b(?:response|decision|accepted|position|progress|cabinet|executive)\\b.*");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:(?:the )?(?:cabinet|executive|council|commissioners?|mayor|directorate|service"
              + "|officers?|management)(?:['’]s?)? )?response"
              + "(?: to (?:the )?recommendation(?: no\\.?)?(?: \\d{1,2})?)? ?[:–-] *(.*)");

  private ResponseHead() {}

  /**
   * What stands behind the label of an answer, {@code Cabinet response: Accepted}; may be empty.
   */
  public static Optional<String> labelled(String line) {
    if (!line.contains("esponse") && !line.contains("ESPONSE")) return Optional.empty();
    Matcher label = LABEL.matcher(line.strip());
    return label.matches() ? Optional.of(label.group(1).strip()) : Optional.empty();
  }

  /** Whether the line, whose cells are parted by tabs, is such a head. */
  public static boolean is(String line) {
    if (line.indexOf('\t') < 0 || !line.toLowerCase(Locale.ROOT).contains("recommendation")) {
      return false;
    }
    List<String> cells = cells(line);
    if (cells.stream().anyMatch(cell -> cell.length() > LONGEST)) return false;
    boolean asked = cells.stream().anyMatch(cell -> ASKED.matcher(cell).matches());
    boolean answered =
        cells.stream()
            .anyMatch(cell -> !ASKED.matcher(cell).matches() && ANSWERED.matcher(cell).matches());
    return asked && answered;
  }

  /** The cells of a head in small letters, without what stands in brackets. */
  public static List<String> cells(String line) {
    return Arrays.stream(line.toLowerCase(Locale.ROOT).split("\t", -1))
        .map(cell -> ASIDE.matcher(cell).replaceAll("").replaceAll("\\s+", " ").strip())
        .toList();
  }
}
