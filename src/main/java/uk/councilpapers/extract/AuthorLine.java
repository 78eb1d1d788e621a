package uk.councilpapers.extract;

import java.util.regex.Pattern;

/**
 * A paragraph as its author typed it in a word processor, as a line: spaces single, tabs kept
 * between columns, bullets and numbers followed by a space. Stateless.
 */
final class AuthorLine {

  private static final Pattern SPACES = Pattern.compile("[ \\u00A0\\n\\r\\f\\u2007\\u202F]+");
  private static final Pattern TABS = Pattern.compile(" ?\\t[ \\t]*");

  private AuthorLine() {}

  static String of(String typed) {
    String spaced = SPACES.matcher(typed).replaceAll(" ").strip();
    String line = TABS.matcher(spaced).replaceAll("\t");
    int tab = line.indexOf('\t');
    boolean marked = tab > 0 && Marks.isMark(line.substring(0, tab));
    return Marks.plainBullet(marked ? line.replaceFirst("\t", " ") : line);
  }
}
