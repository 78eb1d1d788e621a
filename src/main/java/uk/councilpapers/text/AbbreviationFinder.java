package uk.councilpapers.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what short forms stand for where a text explains them: {@code child sexual exploitation
 * (CSE)}, {@code CSE (child sexual exploitation)}, and rows of a glossary.
 *
 * <p>The method of A. Schwartz and M. Hearst, "A simple algorithm for identifying abbreviation
 * definitions in biomedical text" (2003): every character of the short form must stand, in order,
 * in the long form, and the first one at the start of a word. Stateless.
 */
public final class AbbreviationFinder {

  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]{2,80})\\)");
  private static final Pattern SHORT_FORM = Pattern.compile("[A-Z][A-Za-z0-9&/.-]{1,9}");
  private static final Pattern ROW =
      Pattern.compile("^([A-Z][A-Za-z&]{1,8})(?:\\t+| *[:–—-] +| )([A-Z][\\p{L} '’&/-]{5,80})$");

  private static final Pattern ROW_ENDED =
      Pattern.compile("^([A-Z][\\p{L} '’&/-]{5,80}?)(?:\\t+| *[:–—-] +)([A-Z][A-Za-z&]{1,8})$");

  /** In characters: both forms, and what stands between them. */
  private static final int LONGEST_ROW = 120;

  private AbbreviationFinder() {}

  /** The short forms that the line explains. */
  public static List<Abbreviation> in(String line) {
    List<Abbreviation> found = new ArrayList<>();
    Matcher brackets = IN_BRACKETS.matcher(line);
    while (line.indexOf('(') >= 0 && brackets.find()) {
      String inside = brackets.group(1).strip();
      String before = line.substring(0, brackets.start()).strip();
      explained(inside, before).ifPresent(found::add);
    }
    String stripped = line.strip();
    if (stripped.length() > LONGEST_ROW) return found;
    Matcher row = ROW.matcher(stripped);
    if (found.isEmpty() && row.matches() && isShortForm(row.group(1))) {
      whole(row.group(1), row.group(2)).ifPresent(found::add);
    }
    Matcher ended = ROW_ENDED.matcher(stripped);
    if (found.isEmpty() && ended.matches() && isShortForm(ended.group(2))) {
      whole(ended.group(2), ended.group(1)).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Abbreviation> explained(String inside, String before) {
    if (isShortForm(inside)) return longFormBefore(inside, before);
    String last = before.substring(before.lastIndexOf(' ') + 1);
    return isShortForm(last) ? whole(last, inside) : Optional.empty();
  }

  /** Two to ten characters, most of them capitals, so that a word in brackets is none. */
  private static boolean isShortForm(String text) {
    if (!SHORT_FORM.matcher(text).matches()) return false;
    long capitals = text.chars().filter(Character::isUpperCase).count();
    return capitals >= 2 && 2 * capitals >= text.length();
  }

  /** The words before the bracket, at most twice as many as the short form has characters. */
  private static Optional<Abbreviation> longFormBefore(String shortForm, String before) {
    String[] words = before.split("[ \\t]+", -1);
    int most = Math.min(shortForm.length() + 5, 2 * shortForm.length());
    int from = Math.max(0, words.length - most);
    String candidate = String.join(" ", Arrays.asList(words).subList(from, words.length));
    int start = startOfLongForm(shortForm, candidate);
    return start < 0 ? Optional.empty() : abbreviation(shortForm, candidate.substring(start));
  }

  /** The text, when all of it is the long form. */
  private static Optional<Abbreviation> whole(String shortForm, String text) {
    return startOfLongForm(shortForm, text) == 0 ? abbreviation(shortForm, text) : Optional.empty();
  }

  private static Optional<Abbreviation> abbreviation(String shortForm, String longForm) {
    String words = longForm.strip().toLowerCase(Locale.ROOT).replaceAll("[\"“”‘*]", "");
    boolean several = words.indexOf(' ') > 0;
    if (!several || words.length() <= shortForm.length()) return Optional.empty();
    boolean holdsItself =
        Arrays.asList(words.split(" ", -1)).contains(shortForm.toLowerCase(Locale.ROOT));
    if (holdsItself) return Optional.empty();
    return Optional.of(new Abbreviation(shortForm.replace(".", ""), words));
  }

  /** Where the long form begins when the text ends with it; -1 when it does not hold one. */
  private static int startOfLongForm(String shortForm, String text) {
    int at = text.length() - 1;
    for (int i = shortForm.length() - 1; i >= 0; i--) {
      char wanted = Character.toLowerCase(shortForm.charAt(i));
      if (!Character.isLetterOrDigit(wanted)) continue;
      while (at >= 0 && !fits(text, at, wanted, i == 0)) at--;
      if (at < 0) return -1;
      at--;
    }
    return at + 1;
  }

  private static boolean fits(String text, int at, char wanted, boolean atWordStart) {
    if (Character.toLowerCase(text.charAt(at)) != wanted) return false;
    return !atWordStart || at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }
}
