package uk.councilpapers.trace;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads which recommendations a text speaks of by their letters or numbers: {@code recommendations
 * (a), (b) and (d)}, {@code Recommendations 2 to 4}. Stateless.
 */
final class NamedPoints {

  private static final String NAME = "(?:\\([a-z]\\)|\\(\\d{1,2}\\)|\\d{1,2}(?![\\d%/.]\\d|\\w))";
  private static final Pattern NAMES =
      Pattern.compile(
          "\\brecommendations?(?: nos?\\.?)? (" + NAME + "(?:(?:[\\s,&–-]|and|to)+" + NAME + ")*)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ONE =
      Pattern.compile("(\\bto\\b|–|-)?\\s*(?:\\(([a-z])\\)|\\(?(\\d{1,2})\\)?)");

  private NamedPoints() {}

  /** The letters and numbers, without brackets; none where a text names no recommendation so. */
  static Set<String> in(String text) {
    Set<String> names = new LinkedHashSet<>();
    Matcher found = NAMES.matcher(text);
    while (found.find()) add(found.group(1).toLowerCase(Locale.ROOT), names);
    return names;
  }

  private static void add(String list, Set<String> names) {
    Matcher one = ONE.matcher(list);
    String last = "";
    while (one.find()) {
      String name = one.group(2) == null ? one.group(3) : one.group(2);
      boolean upTo = one.group(1) != null && !last.isEmpty();
      if (upTo) addBetween(last, name, names);
      names.add(name);
      last = name;
    }
  }

  private static void addBetween(String first, String last, Set<String> names) {
    boolean numbers = Character.isDigit(first.charAt(0)) && Character.isDigit(last.charAt(0));
    if (numbers) {
      for (int i = Integer.parseInt(first); i < Integer.parseInt(last); i++) {
        names.add(String.valueOf(i));
      }
      return;
    }
    for (char c = first.charAt(0); c < last.charAt(0); c++) names.add(String.valueOf(c));
  }
}
