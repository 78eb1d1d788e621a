package uk.councilpapers.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the names that a text gives to things, {@code Vision Tracker}, {@code Rothercare}: words
 * with capitals where the sentence alone asks for none. Stateless.
 *
 * <p>What is a person's name and what a place's is not told apart; whoever compares names looks at
 * how many papers share one. Months and acts of law are no names.
 */
public final class ProperNames {

  private static final Pattern PERSON =
      Pattern.compile(
          "(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Professor|Prof|Mayor|Chair)\\b");
  private static final Set<String> LAWS = Set.of("Act", "Regulations");
  private static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Set<String> MONTHS = Set.of(MonthName.ENGLISH.split("\\|", -1));
  private static final int SHORTEST = 4;

  /** Longer than any name that is printed; an index cannot hold terms of any length. */
  private static final int LONGEST = 100;

  private ProperNames() {}

  /**
   * Every name with the number of times that the lines hold it, folded to words. A word that opens
   * a sentence counts no time of its own.
   */
  public static Map<String, Integer> in(List<String> lines) {
    Map<String, Integer> names = new HashMap<>();
    for (String line : lines) {
      for (Found found : found(line)) {
        names.merge(found.name, found.opening ? 0 : 1, Integer::sum);
      }
    }
    return names;
  }

  /** The names of one line, as folded words joined by blanks, in order. */
  public static List<String> in(String line) {
    return found(line).stream().map(Found::name).toList();
  }

  /** A name, and whether only the start of a sentence may have given it its capital. */
  private record Found(String name, boolean opening) {}

  private static List<Found> found(String line) {
    List<Found> names = new ArrayList<>();
    if (isCapitals(line)) return names;
    for (NameRuns.Run run : NameRuns.in(line)) {
      String name = line.substring(run.start(), run.end());
      if (mayBePerson(name) && PERSON.matcher(name).lookingAt()) continue;
      if (isLaw(name)) continue;
      add(names, Words.folded(name), opensSentence(line, run.start()));
    }
    return names;
  }

  /** The name itself, and of one of three words and more its first and each pair of neighbours. */
  private static void add(List<Found> names, List<String> words, boolean opening) {
    add(names, String.join(" ", words), opening);
    if (words.size() < 3) return;
    add(names, words.getFirst(), opening);
    for (int i = 0; i + 2 <= words.size(); i++) {
      add(names, String.join(" ", words.subList(i, i + 2)), opening && i == 0);
    }
  }

  private static void add(List<Found> names, String name, boolean opening) {
    boolean fits = name.length() >= SHORTEST && name.length() <= LONGEST;
    if (!fits || MONTHS.contains(name) || WEEKDAYS.contains(name)) return;
    names.add(new Found(name, opening));
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

  /** Whether the name begins with a letter that a title before a person's name begins with. */
  private static boolean mayBePerson(String name) {
    return "CMDSP".indexOf(name.charAt(0)) >= 0;
  }

  private static boolean isLaw(String name) {
    return LAWS.contains(name.substring(name.lastIndexOf(' ') + 1));
  }

  private static boolean isCapitals(String line) {
    for (int i = 0; i < line.length(); i++) if (Character.isLowerCase(line.charAt(i))) return false;
    return true;
  }
}
