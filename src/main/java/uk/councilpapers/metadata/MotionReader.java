package uk.councilpapers.metadata;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
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

  /** {@code R2024-015 S. Cedar, D. Elm:}. */
  private static final Pattern HEADING =
      Pattern.compile(
          "^\\S{1,12} (\\p{Lu}\\. ?\\p{Lu}[\\p{L}'’-]+)(?:,| and| /) (\\p{Lu}\\. ?\\p{Lu}[\\p{L}'’-]+)\\s*(?:[:.]|$)");

  private static final Wordings PROPOSERS =
      patterns(
          "(?i:proposed|moved|proposal) (?i:by|of)" + LINE + NAME,
          "(?i:motion|proposition) (?:by|of)" + LINE + NAME + ",? (?:and )?(?:duly )?seconded\\b",
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

  /** How many were for the amendment and for the motion, which one vote decides between. */
  private static final String EACH =
      COUNT
          + "(?: (?:members?|councillors?|votes?))?(?: (?:voted|were cast|voting|were))?(?: for| in favour of) the ";

  private static final Pattern BETWEEN_TWO =
      Pattern.compile(
          "(?i)\\b"
              + EACH
              + "(motion|amendment)\\b.{0,20}? (?:and )?"
              + EACH
              + "(?:motion|amendment)\\b");

  /** A motion that was put and lost. */
  private static final Wording LOST =
      Wording.of(
          "(?i)(?:motion|proposal|proposition|recommendation)\\b.{0,90}\\b(?:lost|fell|defeated|not carried)\\b");

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

  /** The motion of an item, whose mover and seconder may stand between its reference and title. */
  static Motion read(String heading, List<String> paragraphs) {
    Motion motion = read(paragraphs);
    Matcher pair = HEADING.matcher(heading);
    if (motion.proposer().isPresent() || !pair.find()) return motion;
    return new Motion(Optional.of(pair.group(1)), Optional.of(pair.group(2)), motion.vote());
  }

  /** The motion that the paragraphs of one item print. */
  static Motion read(List<String> paragraphs) {
    List<String> sentences = behindLost(sentences(paragraphs));
    return new Motion(
        first(sentences, PROPOSERS::earliest).map(MotionReader::name),
        first(sentences, SECONDERS::earliest).map(MotionReader::name),
        first(sentences, VOTES::first)
            .map(m -> new Vote(count(m, 1), count(m, 2), count(m, 3)))
            .or(() -> betweenTwo(paragraphs))
            .or(() -> RecordedVote.of(paragraphs)));
  }

  /** The sentences behind a motion that was lost, where another motion follows. */
  private static List<String> behindLost(List<String> sentences) {
    for (int i = sentences.size() - 2; i >= 0; i--) {
      if (!LOST.isIn(sentences.get(i))) continue;
      List<String> behind = sentences.subList(i + 1, sentences.size());
      if (first(behind, PROPOSERS::earliest).isPresent()) return behind;
    }
    return sentences;
  }

  /** The vote that decided between a motion and an amendment. */
  private static Optional<Vote> betweenTwo(List<String> paragraphs) {
    return paragraphs.stream()
        .map(BETWEEN_TWO::matcher)
        .filter(Matcher::find)
        .map(
            m -> {
              boolean motion = m.group(2).equalsIgnoreCase("motion");
              return new Vote(count(m, motion ? 1 : 3), count(m, motion ? 3 : 1), 0);
            })
        .findFirst();
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
