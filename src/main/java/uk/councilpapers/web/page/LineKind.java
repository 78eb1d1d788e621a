package uk.councilpapers.web.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line of a paper looks like, taken by itself. Stateless. */
final class LineKind {

  private static final int LONGEST_HEADING = 90;
  private static final int MOST_HEADING_WORDS = 14;
  private static final int WRAPPED = 60;
  private static final int SHORTEST_CUT = 40;

  private static final Pattern BULLET = Pattern.compile("^\\s*[-•·▪◦*–●]\\s+(?=\\S)");

  /**
   * {@code (1)}, {@code b)}, {@code iv.}, {@code 7.}, {@code 7.5.1}, {@code 7} before a capital.
   */
  private static final Pattern NUMBER =
      Pattern.compile(
          "^\\s*(\\((?:\\d{1,3}|[A-Za-z]{1,2}|[ivx]{1,5})\\)|(?:\\d{1,3}|[A-Za-z]|[ivx]{1,5})\\)"
              + "|[a-z]\\.|[ivx]{2,5}\\.|\\d{1,3}(?:\\.\\d{1,3})+\\.?|\\d{1,3}\\."
              + "|\\d{1,3}(?=\\s+\\p{Lu}))\\s+(?=\\S)");

  private static final Pattern HEADING =
      Pattern.compile("^(?:[A-Z]{0,3}\\d+(?:\\.\\d+)*\\.?\\s+)?\\p{Lu}.*[\\p{L}\\p{N})\"'’”?:]$");
  private static final Pattern CONTENTS =
      Pattern.compile("^\\s*(.*?\\S)\\s*(?:\\.{3,}|…+|(?:\\. ){3,})[\\s.…]*(\\d{1,4})\\s*$");
  private static final Pattern LEADER = Pattern.compile("\\.{3}|…{2}");
  private static final Pattern CAPTION =
      Pattern.compile("(?i)^(?:table|figure|chart) \\w{1,4}\\b.*");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.:;?!-]\\W*$");
  private static final Pattern RULE = Pattern.compile("^[\\s_=-]+$");

  private LineKind() {}

  /** Where the words begin behind a bullet; 0 when there is none. */
  static int bulletEnd(String line) {
    Matcher m = BULLET.matcher(line);
    return m.find() ? m.end() : 0;
  }

  /** Whether the line is a point with a bullet; one with a number behind the bullet is numbered. */
  static boolean isBullet(String line) {
    return bulletEnd(line) > 0 && !isNumbered(line);
  }

  /** Whether the line starts a point of a numbered list. */
  static boolean isNumbered(String line) {
    return number(line).isPresent();
  }

  /** The number at the start of the line, behind a bullet if there is one. */
  static Optional<String> number(String line) {
    Matcher m = NUMBER.matcher(line.substring(bulletEnd(line)));
    return m.find() ? Optional.of(m.group(1)) : Optional.empty();
  }

  /** Where the words begin behind the number at the start of the line. */
  static int numberEnd(String line) {
    int bullet = bulletEnd(line);
    Matcher m = NUMBER.matcher(line.substring(bullet));
    return m.find() ? bullet + m.end() : bullet;
  }

  /** How deep a number like {@code 7.5.1} goes; 0 for one of another kind, or none. */
  static int depth(String line) {
    Optional<String> number = number(line).filter(n -> Character.isDigit(n.charAt(0)));
    return number.map(n -> n.replaceAll("\\.$", "").split("\\.").length).orElse(0);
  }

  /** Whether the line is made of cells. */
  static boolean isRow(String line) {
    return line.strip().indexOf('\t') >= 0 || (line.startsWith("\t") && !line.isBlank());
  }

  /** A line of a list of contents, cut after its words and before its page. */
  static Optional<Matcher> contents(String line) {
    Matcher m = CONTENTS.matcher(line);
    return m.matches() ? Optional.of(m) : Optional.empty();
  }

  /** Whether the line names the table that follows. */
  static boolean isCaption(String line) {
    return line.length() <= 2 * LONGEST_HEADING && CAPTION.matcher(line.strip()).matches();
  }

  /** Whether the line holds nothing to read. */
  static boolean isBlank(String line) {
    return line.isBlank() || RULE.matcher(line).matches();
  }

  /** Whether a line that stands alone may be a heading: short, no sentence, no label. */
  static boolean mayBeHeading(String line) {
    String text = line.strip();
    return text.length() <= LONGEST_HEADING
        && text.split("\\s+").length <= MOST_HEADING_WORDS
        && text.chars().filter(Character::isLetter).count() >= 3
        && !LEADER.matcher(text).find()
        && HEADING.matcher(text).matches();
  }

  /** Whether all letters of the line are capitals. */
  static boolean isCapitals(String line) {
    return line.chars().noneMatch(Character::isLowerCase);
  }

  /** Whether a line was broken by the width of the page and goes on in the next one. */
  static boolean runsInto(String line, String next) {
    return line.length() >= WRAPPED || (!next.isEmpty() && Character.isLowerCase(next.charAt(0)));
  }

  /** Whether a page's end cut a sentence between the two lines. */
  static boolean isCut(String line, String next) {
    return line.length() >= SHORTEST_CUT
        && !SENTENCE_END.matcher(line).matches()
        && !next.isEmpty()
        && Character.isLowerCase(next.charAt(0));
  }
}
