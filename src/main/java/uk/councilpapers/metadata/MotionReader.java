package uk.councilpapers.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.councilpapers.model.Motion;
import uk.councilpapers.model.Vote;
import uk.councilpapers.text.NumberWords;

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

  private static final List<Pattern> PROPOSERS =
      patterns(
          "(?i:proposed|moved|proposal) (?i:by|of)" + LINE + NAME,
          NAME + ",? seconded by [^.]{2,60}?,? (?:moved|proposed)\\b",
          NAME + " (?:then )?(?:moved|proposed)\\b(?! by)",
          "(?:Proposed|Proposer|Moved)" + LINE + NAME,
          PAIR + NAME + "\\s*/");
  private static final List<Pattern> SECONDERS =
      patterns(
          "(?i:seconded) (?i:by)" + LINE + NAME,
          NAME + " seconded\\b(?! by)",
          "(?:[Ss]econded|Seconder)" + LINE + NAME,
          PAIR + "[^()/]{3,40}/\\s*" + NAME + "\\)");

  private static final String COUNT =
      "(\\d{1,3}|no|none|nil|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
  private static final String BETWEEN = "[\\s,;.:()–-]{1,6}(?:and |with |by )?";
  private static final List<Pattern> VOTES =
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

  private MotionReader() {}

  private static List<Pattern> patterns(String... expressions) {
    return List.of(expressions).stream().map(Pattern::compile).toList();
  }

  private static List<Pattern> votes(String... expressions) {
    return List.of(expressions).stream()
        .map(e -> Pattern.compile(e, Pattern.CASE_INSENSITIVE))
        .toList();
  }

  /** The motion that the paragraphs of one item print. */
  static Motion read(List<String> paragraphs) {
    List<String> sentences = sentences(paragraphs);
    return new Motion(
        first(PROPOSERS, with(sentences, "propos", "moved", " (")),
        first(SECONDERS, with(sentences, "second", " (")),
        vote(with(sentences, "against", "nay", "noes", "vote"))
            .or(() -> RecordedVote.of(paragraphs)));
  }

  /** The sentences of the paragraphs that speak of no amendment. */
  private static List<String> sentences(List<String> paragraphs) {
    return paragraphs.stream()
        .flatMap(p -> Stream.of(SENTENCE.split(p)))
        .filter(s -> !s.toLowerCase(Locale.ROOT).contains("amendment"))
        .toList();
  }

  /** The sentences with one of the words, without which no pattern finds anything. */
  private static List<String> with(List<String> sentences, String... words) {
    return sentences.stream()
        .filter(s -> Stream.of(words).anyMatch(s.toLowerCase(Locale.ROOT)::contains))
        .toList();
  }

  private static Optional<String> first(List<Pattern> patterns, List<String> sentences) {
    for (String sentence : sentences) {
      Optional<String> earliest = Optional.empty();
      int at = sentence.length();
      for (Pattern pattern : patterns) {
        Matcher m = pattern.matcher(sentence);
        if (!m.find() || m.start() >= at) continue;
        at = m.start();
        earliest = Optional.of(m.group(1).strip());
      }
      if (earliest.isPresent()) return earliest;
    }
    return Optional.empty();
  }

  private static Optional<Vote> vote(List<String> sentences) {
    for (String sentence : sentences) {
      for (Pattern pattern : VOTES) {
        Matcher m = pattern.matcher(sentence);
        if (m.find()) return Optional.of(new Vote(count(m, 1), count(m, 2), count(m, 3)));
      }
    }
    return Optional.empty();
  }

  private static int count(Matcher m, int group) {
    String printed = m.group(group);
    if (printed == null || printed.isEmpty()) return 0;
    return printed.length() == 3 && Character.isDigit(printed.charAt(0))
        ? Integer.parseInt(printed)
        : NumberWords.value(printed).orElse(0);
  }
}
