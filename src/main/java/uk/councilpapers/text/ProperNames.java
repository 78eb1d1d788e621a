package uk.councilpapers.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the names that a text gives to things, {@code Vision Tracker}, {@code Rothercare}: words
 * with capitals where the sentence alone asks for none. Stateless.
 *
 * <p>What is a person's name and what a place's is not told apart; whoever compares names looks at
 * how many papers share one.
 */
public final class ProperNames {

  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}])\\p{Lu}[\\p{L}\\p{Nd}'’-]+(?: \\p{Lu}[\\p{L}\\p{Nd}'’-]+){0,3}");
  private static final Pattern PERSON =
      Pattern.compile(
          "^(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Professor|Prof|Mayor|Chair)\\b.*");
  private static final int SHORTEST = 4;

  /** Longer than any name that is printed; an index cannot hold terms of any length. */
  private static final int LONGEST = 100;

  private ProperNames() {}

  /** Every name with the number of times that the lines hold it, folded to words. */
  public static Map<String, Integer> in(List<String> lines) {
    Map<String, Integer> names = new HashMap<>();
    for (String line : lines) {
      for (String name : in(line)) names.merge(name, 1, Integer::sum);
    }
    return names;
  }

  /** The names of one line, as folded words joined by blanks, in order. */
  public static List<String> in(String line) {
    List<String> names = new ArrayList<>();
    if (isCapitals(line)) return names;
    Matcher matcher = NAME.matcher(line);
    while (matcher.find()) {
      if (PERSON.matcher(matcher.group()).matches()) continue;
      String name = folded(matcher.group(), opensSentence(line, matcher.start()));
      if (name.length() >= SHORTEST && name.length() <= LONGEST) names.add(name);
    }
    return names;
  }

  /** The first word of a sentence has its capital for that alone. */
  private static String folded(String name, boolean opening) {
    int blank = name.indexOf(' ');
    if (!opening) return String.join(" ", Words.folded(name));
    return blank < 0 ? "" : String.join(" ", Words.folded(name.substring(blank + 1)));
  }

  private static boolean opensSentence(String line, int at) {
    int before = at - 1;
    while (before >= 0 && !Character.isLetterOrDigit(line.charAt(before))) {
      char c = line.charAt(before);
      if (c == '.' || c == ':' || c == '?' || c == '!' || c == '\t' || c == '•') return true;
      before--;
    }
    return before < 0;
  }

  private static boolean isCapitals(String line) {
    return line.chars().noneMatch(Character::isLowerCase);
  }
}
