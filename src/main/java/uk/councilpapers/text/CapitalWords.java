package uk.councilpapers.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that a text writes in capitals amid running prose, {@code CSE}, {@code NHS}: they keep
 * their capitals in a title. Immutable.
 */
public final class CapitalWords {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{Nd}]*");

  private final Set<String> words;

  private CapitalWords(Set<String> words) {
    this.words = words;
  }

  /** Reads lines without markup; a word that also stands in small letters is an ordinary word. */
  public static CapitalWords in(List<String> lines) {
    Set<String> capitals = new HashSet<>();
    Set<String> small = new HashSet<>();
    for (String line : lines) {
      if (!isProse(line)) continue;
      Matcher word = WORD.matcher(line);
      while (word.find()) {
        String text = word.group();
        if (text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT))) capitals.add(text);
        if (text.equals(text.toLowerCase(Locale.ROOT))) small.add(text.toUpperCase(Locale.ROOT));
      }
    }
    capitals.removeAll(small);
    return new CapitalWords(Set.copyOf(capitals));
  }

  /** Whether most letters of the line are small, so that its capitals mean something. */
  private static boolean isProse(String line) {
    long large = line.chars().filter(Character::isUpperCase).count();
    long little = line.chars().filter(Character::isLowerCase).count();
    return little > 2 * large;
  }

  /** Whether the word, given in capitals, keeps them. */
  boolean keeps(String word) {
    return words.contains(word);
  }
}
