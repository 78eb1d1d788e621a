package uk.councilpapers.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a name printed in capitals into mixed case. Stateless. Leaves mixed-case names alone. */
public final class TitleCase {

  private static final Set<String> SMALL =
      Set.of("and", "for", "of", "the", "in", "on", "to", "at", "with", "a", "an", "by");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}'’]*");
  private static final Pattern ORDINAL = Pattern.compile("\\d+(?:ST|ND|RD|TH)");
  private static final CapitalWords NONE = CapitalWords.in(List.of());

  private TitleCase() {}

  /** {@code CABINET MEMBER FOR HEALTH} becomes {@code Cabinet Member for Health}. */
  public static String of(String name) {
    return of(name, NONE);
  }

  /** The same, but short forms of the text that the name stands in keep their capitals. */
  public static String of(String name, CapitalWords capitals) {
    if (name.chars().anyMatch(Character::isLowerCase)) return name;
    StringBuilder out = new StringBuilder(name.length());
    Matcher word = WORD.matcher(name);
    while (word.find()) {
      word.appendReplacement(
          out, Matcher.quoteReplacement(cased(word.group(), word.start() == 0, capitals)));
    }
    return word.appendTail(out).toString();
  }

  private static String cased(String word, boolean first, CapitalWords capitals) {
    if (capitals.keeps(word)) return word;
    String lower = word.toLowerCase(Locale.ROOT);
    if (ORDINAL.matcher(word).matches() || (!first && SMALL.contains(lower))) return lower;
    return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
  }
}
