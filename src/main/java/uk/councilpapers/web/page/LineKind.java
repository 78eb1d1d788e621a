package uk.councilpapers.web.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line of a paper looks like, taken by itself. Stateless. */
final class LineKind {

  private static final int LONGEST_HEADING = 90;
  private static final int MOST_HEADING_WORDS = 14;
  private static final int WRAPPED = 60;
  private static final int SHORTEST_CUT = 40;

  private static final Pattern BULLET = Pattern.compile("^\\s*[-•·▪◦*–●]\\s+(?=\\S)");
  private static final Pattern NUMBERED =
      Pattern.compile("^\\s*(?:\\(?\\w{1,4}\\)|\\d+(?:\\.\\d+)*\\.?)\\s+.*");
  private static final Pattern HEADING =
      Pattern.compile("^(?:[A-Z]{0,3}\\d+(?:\\.\\d+)*\\.?\\s+)?\\p{Lu}.*[\\p{L}\\p{N})\"'’”?:]$");
  private static final Pattern LEADER = Pattern.compile("\\.{3}|…{2}");
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
    return bulletEnd(line) > 0 && !isNumbered(line.substring(bulletEnd(line)));
  }

  /** Whether the line starts a point of a numbered list. */
  static boolean isNumbered(String line) {
    return NUMBERED.matcher(line).matches();
  }

  /** Whether the line is made of cells. */
  static boolean isRow(String line) {
    return line.strip().indexOf('\t') >= 0 || (line.startsWith("\t") && !line.isBlank());
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
