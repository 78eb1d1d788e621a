package uk.councilpapers.text;

import java.util.Locale;
import java.util.Set;

/** Turns a name printed in capitals into mixed case. Stateless. Leaves mixed-case names alone. */
public final class TitleCase {

  private static final Set<String> SMALL =
      Set.of("and", "for", "of", "the", "in", "on", "to", "at", "with", "a", "an", "by");

  private TitleCase() {}

  /** {@code CABINET MEMBER FOR HEALTH} becomes {@code Cabinet Member for Health}. */
  public static String of(String name) {
    if (name.chars().anyMatch(Character::isLowerCase)) return name;
    StringBuilder out = new StringBuilder(name.length());
    for (String word : name.split("(?<=[\\s/(-])", -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      boolean small = !out.isEmpty() && SMALL.contains(lower.strip());
      out.append(small || lower.isEmpty() ? lower : capitalised(lower));
    }
    return out.toString();
  }

  private static String capitalised(String lower) {
    return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
  }
}
