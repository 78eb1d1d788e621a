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
    if (line.indexOf('(') >= 0) addInBrackets(line, found);
    String stripped = line.strip();
    if (!found.isEmpty() || stripped.length() > LONGEST_ROW) return found;
    if (opensWithShortForm(stripped)) addRow(stripped, found);
    if (found.isEmpty() && endsWithShortForm(stripped)) addRowEnded(stripped, found);
    return found;
  }

  private static void addInBrackets(String line, List<Abbreviation> found) {
    Matcher brackets = IN_BRACKETS.matcher(line);
    while (brackets.find()) {
      String inside = brackets.group(1).strip();
      String before = line.substring(0, brackets.start()).strip();
      explained(inside, before).ifPresent(found::add);
    }
  }

  private static void addRow(String line, List<Abbreviation> found) {
    Matcher row = ROW.matcher(line);
    if (!row.matches() || !isShortForm(row.group(1))) return;
    whole(row.group(1), row.group(2)).ifPresent(found::add);
  }

  private static void addRowEnded(String line, List<Abbreviation> found) {
    Matcher row = ROW_ENDED.matcher(line);
    if (!row.matches() || !isShortForm(row.group(2))) return;
    whole(row.group(2), row.group(1)).ifPresent(found::add);
  }

  /** Whether the first word may be a short form; few lines are, and only those are looked into. */
  private static boolean opensWithShortForm(String line) {
    int end = 0;
    while (end < line.length() && isOfShortForm(line.charAt(end))) end++;
    return hasCapitals(line, 0, end);
  }

  private static boolean endsWithShortForm(String line) {
    int start = line.length();
    while (start > 0 && isOfShortForm(line.charAt(start - 1))) start--;
    return hasCapitals(line, start, line.length());
  }

  private static boolean isOfShortForm(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '&';
  }

  /** Whether two characters and more begin with a capital and have another one. */
  private static boolean hasCapitals(String line, int start, int end) {
    int capitals = 0;
    for (int i = start; i < end; i++) if (Character.isUpperCase(line.charAt(i))) capitals++;
    return capitals > 1 && Character.isUpperCase(line.charAt(start));
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
