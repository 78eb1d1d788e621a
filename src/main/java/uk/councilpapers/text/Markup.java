package uk.councilpapers.text;

import java.util.regex.Pattern;

/**
 * Removes the marks of markdown and HTML from a line and leaves its words.
 *
 * <p>Stateless. Works line by line, so a tag or a bold run that is opened on one line and closed on
 * another is removed as well. Tabs between cells stay.
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
  private static final Pattern STARS = Pattern.compile("\\*+");

  private static final Pattern SPACES = Pattern.compile("[ \\u00A0\\u2007\\u202F]+");

  private Markup() {}

  /** The line without markup, runs of spaces folded into one, without spaces at either end. */
  public static String plain(String line) {
    if (!isMarked(line)) return line.strip();
    String s = SUPERSCRIPT.matcher(line).replaceAll("$1");
    s = AUTOLINK.matcher(s).replaceAll("$1");
    s = LINK.matcher(s).replaceAll("$1");
    s = TAG.matcher(BREAK.matcher(s).replaceAll(" ")).replaceAll("");
    s = ESCAPE.matcher(s).replaceAll("");
    s = STARS.matcher(HEADING.matcher(s).replaceAll("")).replaceAll("");
    s = s.replace("&amp;", "&").replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">");
    return SPACES.matcher(s).replaceAll(" ").strip();
  }

  /** Whether the line holds anything that needs work. */
  private static boolean isMarked(String line) {
    char before = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      switch (c) {
        case '<', '*', '#', '&', '[', '\\', '\u00A0', '\u2007', '\u202F' -> {
          return true;
        }
        default -> {
          if (c == ' ' && before == ' ') return true;
        }
      }
      before = c;
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
