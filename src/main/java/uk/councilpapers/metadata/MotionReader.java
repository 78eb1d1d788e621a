package uk.councilpapers.metadata;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.councilpapers.model.Motion;
import uk.councilpapers.model.Vote;
import uk.councilpapers.text.NumberWords;
import uk.councilpapers.text.Wording;
import uk.councilpapers.text.Wordings;

/**
 * Reads who moved and seconded a decision and how it was voted on.
 *
 * <p>Stateless. Takes the first mover, seconder and count that the item prints; the names stay as
 * printed, titles included. A list of who voted which way is only counted: see {@link
 * RecordedVote}.
 */
final class MotionReader {

  private static final String TITLE =
      "(?:(?:Councillor|Cllr|Clr|Cr|Alderman|Ald|Deputy Mayor|Lord Mayor|Mayor|Deputy|Reeve|Mr|Mrs|Ms|Miss|Dr"
          + "|Comhairleoir|Cmhlr)\\.?\\s+){0,2}";
  private static final String NAME =
      "((?:[Tt]he (?:Vice-)?Chair(?:man|person)?|[Tt]he Mayor)\\b|"
          + TITLE
          + "(?!(?:The|It|This|That|These|There|An?|Motion|Resolution|He|She|They|Members?|All|As|In|On|By)\\b)"
          + "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]*+)"
          + "(?: (?!Seconded|Proposed|Moved|That|And)(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]*+)){0,3})";
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?=\\s)(?<=\\p{Ll}{3}[.;])(?<!Cllr\\.)(?<!Cmhlr\\.)\\s+(?=\\p{Lu})(?!Against|Abst|Nays|And )");
  private static final String LINE = "\\s*:?\\s*";

  /** Mover and seconder with nothing but a stroke between them. */
  private static final String PAIR = "(?i:resolved|moved|motion|carried) \\(";

  private static final Wordings PROPOSERS =
      patterns(
          "(?i:proposed|moved|proposal) (?i:by|of)" + LINE + NAME,
          NAME + ",? seconded by [^.]{2,60}?,? (?:moved|proposed)\\b",
          NAME + " (?:then )?(?:moved|proposed)\\b(?! by)",
          "(?:Proposed|Proposer|Moved)" + LINE + NAME,
          PAIR + NAME + "\\s*/");
  private static final Wordings SECONDERS =
      patterns(
          "(?i:seconded) (?i:by)" + LINE + NAME,
          NAME + " seconded\\b(?! by)",
          "(?:[Ss]econded|Seconder)" + LINE + NAME,
          PAIR + "[^()/]{3,40}/\\s*" + NAME + "\\)");

  private static final String COUNT =
      "(\\d{1,3}|no|none|nil|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
  private static final String BETWEEN = "[\\s,;.:()–-]{1,6}(?:and |with |by )?";
  private static final Wordings VOTES =
      votes(
          "\\b(?:for|in favour|yeas?|ayes?)\\s*[:–-]?\\s*"
              + COUNT
              + BETWEEN
              + "(?:against|nays?|noes)\\s*[:–-]?\\s*"
              + COUNT
              + "(?:"
              + BETWEEN
              + "abst\\w{0,12}\\s*[:–-]?\\s*"
              + COUNT
              + ")?",
          "\\b"
              + COUNT
              + " (?:(?:members?|councillors?|votes?) )?(?:vot(?:ed|ing) )?(?:in favour|for)\\b"
              + BETWEEN
              + COUNT
              + " (?:(?:members?|councillors?|votes?) )?(?:vot(?:ed|ing) )?against\\b(?:"
              + BETWEEN
              + COUNT
              + " (?:(?:members?|councillors?) )?abst)?",
          "\\bby "
              + COUNT
              + " votes? to "
              + COUNT
              + "\\b(?:"
              + BETWEEN
              + COUNT
              + " (?:(?:members?|councillors?) )?abst)?",
          "\\b" + COUNT + " votes? to " + COUNT + "\\b()");

  private static final Wordings ANY = PROPOSERS.and(SECONDERS).and(VOTES);
  private static final Wording AMENDMENT = Wording.of("(?i)amendment");

  private MotionReader() {}

  private static Wordings patterns(String... expressions) {
    return Wordings.of(Stream.of(expressions).map(Pattern::compile).toList());
  }

  private static Wordings votes(String... expressions) {
    return Wordings.of(
        Stream.of(expressions).map(e -> Pattern.compile(e, Pattern.CASE_INSENSITIVE)).toList());
  }

  /** The motion that the paragraphs of one item print. */
  static Motion read(List<String> paragraphs) {
    List<String> sentences = sentences(paragraphs);
    return new Motion(
        first(sentences, PROPOSERS::earliest).map(MotionReader::name),
        first(sentences, SECONDERS::earliest).map(MotionReader::name),
        first(sentences, VOTES::first)
            .map(m -> new Vote(count(m, 1), count(m, 2), count(m, 3)))
            .or(() -> RecordedVote.of(paragraphs)));
  }

  /** The sentences that may speak of a motion and speak of no amendment. */
  private static List<String> sentences(List<String> paragraphs) {
    return paragraphs.stream()
        .filter(ANY::mayBeIn)
        .flatMap(p -> Stream.of(SENTENCE.split(p)))
        .filter(s -> ANY.mayBeIn(s) && !AMENDMENT.isIn(s))
        .toList();
  }

  private static Optional<MatchResult> first(
      List<String> sentences, Function<String, Optional<MatchResult>> wording) {
    return sentences.stream().map(wording).flatMap(Optional::stream).findFirst();
  }

  private static String name(MatchResult found) {
    return found.group(1).strip();
  }

  private static int count(MatchResult m, int group) {
    String printed = m.group(group);
    if (printed == null || printed.isEmpty()) return 0;
    return printed.length() == 3 && Character.isDigit(printed.charAt(0))
        ? Integer.parseInt(printed)
        : NumberWords.value(printed).orElse(0);
  }
}
