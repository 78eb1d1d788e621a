package uk.councilpapers.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What stands over a text and is no part of it, where it alone says whose text this is: some
 * councils print their name in the header of the page, or of the web site, and nowhere else.
 * Stateless.
 */
final class Letterhead {

  /** So many lines from the top, the text has named its body or does not. */
  private static final int TOP = 30;

  private static final int LONGEST = 120;

  private static final Pattern BODY =
      Pattern.compile(
          "(?i)\\b(?:council|committee|board|panel|cabinet|commission|assembly|authority|forum)\\b");

  private static final Pattern PAGE = Pattern.compile("(?i)\\bpage\\b");

  private Letterhead() {}

  /**
   * The lines of the header that name a body, where the text begins without any, or with the end of
   * the name only: {@code the Parish Council}.
   */
  static List<String> missing(List<String> header, List<String> text) {
    List<String> top =
        text.subList(0, Math.min(TOP, text.size())).stream()
            .filter(line -> BODY.matcher(line).find())
            .map(Letterhead::folded)
            .toList();
    return header.stream()
        .map(String::strip)
        .filter(line -> line.length() <= LONGEST && BODY.matcher(line).find())
        .filter(line -> !PAGE.matcher(line).find())
        .filter(line -> top.isEmpty() || isShortened(folded(line), top))
        .distinct()
        .toList();
  }

  private static boolean isShortened(String name, List<String> top) {
    int last = name.lastIndexOf(' ');
    int kind = last < 0 ? -1 : name.lastIndexOf(' ', last - 1);
    if (kind < 0 || top.stream().anyMatch(line -> line.contains(name))) return false;
    return top.stream().anyMatch(line -> line.contains(name.substring(kind + 1)));
  }

  private static String folded(String line) {
    return line.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
