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

  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]+)\\]\\([^()]*\\)");
  private static final Pattern HEADING = Pattern.compile("^\\s*#{1,6}\\s+");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?=[.()\\[\\]{}+!|>~_#*-])");

  /** Spaces at which a line does not break. */
  private static final String HARD_SPACES = "\u00A0\u2007\u202F";

  private Markup() {}

  /** The line without markup, runs of spaces folded into one, without spaces at either end. */
  public static String plain(String line) {
    String s = line.indexOf('<') < 0 ? line : Tags.removed(line);
    if (s.indexOf('[') >= 0) s = LINK.matcher(s).replaceAll("$1");
    if (s.indexOf('\\') >= 0) s = ESCAPE.matcher(s).replaceAll("");
    if (s.indexOf('#') >= 0) s = HEADING.matcher(s).replaceAll("");
    if (s.indexOf('*') >= 0) s = s.replace("*", "");
    if (s.indexOf('&') >= 0) s = unescaped(s);
    return withSingleSpaces(s).strip();
  }

  private static String unescaped(String s) {
    return s.replace("&amp;", "&").replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">");
  }

  private static String withSingleSpaces(String s) {
    if (!hasSpacesTooMany(s)) return s;
    StringBuilder single = new StringBuilder(s.length());
    boolean space = false;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      boolean behindSpace = space;
      space = c == ' ' || HARD_SPACES.indexOf(c) >= 0;
      if (!space) single.append(c);
      else if (!behindSpace) single.append(' ');
    }
    return single.toString();
  }

  /** Whether two spaces stand side by side, or one that does not break. */
  private static boolean hasSpacesTooMany(String s) {
    if (s.contains("  ")) return true;
    for (int i = 0; i < HARD_SPACES.length(); i++) {
      if (s.indexOf(HARD_SPACES.charAt(i)) >= 0) return true;
    }
    return false;
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
