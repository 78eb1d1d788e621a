package uk.councilpapers.text;

import java.util.regex.Pattern;

/**
 * Removes the marks of markdown and HTML from a line and leaves its words.
 *
 * <p>Stateless. Works line by line, so a tag or a bold run that is opened on one line and closed on
 * another is removed as well. Tabs between cells stay. A kind of mark is looked for only in lines
 * that hold its character.
 */
public final class Markup {

  private static final Pattern SUPERSCRIPT = Pattern.compile("\\s?<sup>([^<]*)</sup>");
  private static final Pattern BREAK = Pattern.compile("(?i)<(?:br|/p|/li|hr)\\s*/?>");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,200}>");
  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]+)\\]\\([^()]*\\)");
  private static final Pattern AUTOLINK =
      Pattern.compile("<((?:https?://|mailto:|www\\.)[^<>\\s]+)>");
  private static final Pattern HEADING = Pattern.compile("^\\s*#{1,6}\\s+");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?=[.()\\[\\]{}+!|>~_#*-])");

  private static final Pattern SPACES = Pattern.compile("[ \\u00A0\\u2007\\u202F]+");

  private static final boolean[] MARK = new boolean[128];

  static {
    for (char mark : "<[\\#*&".toCharArray()) MARK[mark] = true;
  }

  private Markup() {}

  /** The line without markup, runs of spaces folded into one, without spaces at either end. */
  public static String plain(String line) {
    if (!hasMarks(line)) return line.strip();
    String s = line.indexOf('<') < 0 ? line : untagged(line);
    if (s.indexOf('[') >= 0) s = LINK.matcher(s).replaceAll("$1");
    if (s.indexOf('<') >= 0) s = TAG.matcher(BREAK.matcher(s).replaceAll(" ")).replaceAll("");
    if (s.indexOf('\\') >= 0) s = ESCAPE.matcher(s).replaceAll("");
    if (s.indexOf('#') >= 0) s = HEADING.matcher(s).replaceAll("");
    if (s.indexOf('*') >= 0) s = s.replace("*", "");
    if (s.indexOf('&') >= 0) s = unescaped(s);
    return (hasRunOfSpaces(s) ? SPACES.matcher(s).replaceAll(" ") : s).strip();
  }

  /** The line without the tags that have a meaning of their own. */
  private static String untagged(String line) {
    String s = SUPERSCRIPT.matcher(line).replaceAll("$1");
    return AUTOLINK.matcher(s).replaceAll("$1");
  }

  private static String unescaped(String s) {
    return s.replace("&amp;", "&").replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">");
  }

  /** Whether any character of the line may be markup, or a space too many. */
  private static boolean hasMarks(String line) {
    boolean space = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c < MARK.length ? MARK[c] || (c == ' ' && space) : isHardSpace(c)) return true;
      space = c == ' ';
    }
    return false;
  }

  /** Whether two spaces stand side by side, or one that does not break. */
  private static boolean hasRunOfSpaces(String s) {
    boolean space = false;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (isHardSpace(c) || (c == ' ' && space)) return true;
      space = c == ' ';
    }
    return false;
  }

  private static boolean isHardSpace(char c) {
    return c == '\u00A0' || c == '\u2007' || c == '\u202F';
  }

  /** Whether nothing is left of the line but white space and marks. */
  public static boolean isBlank(String line) {
    return line.isBlank() || plain(line).isEmpty();
  }

  /** The number of {@code #} that the line starts with, 0 for a line that is no heading. */
  public static int headingLevel(String line) {
    String s = line.stripLeading();
    int level = 0;
    while (level < s.length() && s.charAt(level) == '#') level++;
    return level <= 6 && level < s.length() && s.charAt(level) == ' ' ? level : 0;
  }
}
