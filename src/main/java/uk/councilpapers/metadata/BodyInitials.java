package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.text.PlainLines;

/**
 * Tells which name a short form stands for: one that the pack explains, {@code Safer Midvale
 * Partnership (SMP)}, or the initials of a body that is known.
 *
 * <p>Immutable, one for each pack. Only the initials of capitalised words count; a long word may
 * give two letters ({@code HWBB}, Health and Wellbeing Board), and the place's name in front may be
 * left out.
 */
final class BodyInitials {

  private static final Pattern SHORT_FORM = Pattern.compile("\\p{Lu}{2,7}");
  private static final Pattern BRACKETED = Pattern.compile("\\([\"“']?\\p{Lu}{2,7}[\"”']?\\)");
  private static final Pattern EXPLAINED =
      Pattern.compile(
          "((?:\\p{Lu}[\\p{L}'’&-]*,? (?:(?:and|of|for|the|in|on|&) ){0,2}){2,9})"
              + "\\([\"“']?(\\p{Lu}{2,7})[\"”']?\\)");
  private static final Set<String> SMALL = Set.of("and", "of", "for", "the", "in", "on", "&");

  private final Map<String, String> explained = new HashMap<>();
  private final Collection<String> known;

  private BodyInitials(Collection<String> known) {
    this.known = known;
  }

  /** The short forms of a pack, beside those of the names given. */
  static BodyInitials of(PlainLines lines, Collection<String> known) {
    BodyInitials initials = new BodyInitials(List.copyOf(known));
    for (int line = 1; line <= lines.size(); line++) initials.learn(lines.plain(line));
    return initials;
  }

  private void learn(String line) {
    if (!hasShortForm(line)) return;
    Matcher m = EXPLAINED.matcher(line);
    while (m.find()) {
      String[] words = m.group(1).strip().split(" ", -1);
      for (int from = 0; from < words.length; from++) {
        String name = String.join(" ", List.of(words).subList(from, words.length));
        if (spells(m.group(2), name)) {
          explained.putIfAbsent(m.group(2), name);
          break;
        }
      }
    }
  }

  /** Whether capitals stand behind a bracket. */
  private static boolean hasShortForm(String line) {
    for (int at = line.indexOf('('); at >= 0; at = line.indexOf('(', at + 1)) {
      if (BRACKETED.matcher(line).region(at, line.length()).lookingAt()) return true;
    }
    return false;
  }

  /** The words with every short form that is known written out. */
  String writtenOut(String words) {
    List<String> out = new ArrayList<>();
    for (String word : words.split(" ", -1)) out.add(name(word).orElse(word));
    return String.join(" ", out).replaceAll("\\b(\\p{L}{4,}) \\1\\b", "$1");
  }

  private Optional<String> name(String word) {
    if (!SHORT_FORM.matcher(word).matches()) return Optional.empty();
    Optional<String> printed = Optional.ofNullable(explained.get(word));
    return printed.or(() -> known.stream().filter(n -> isShortOf(word, n)).findFirst());
  }

  private static boolean isShortOf(String word, String name) {
    if (spells(word, name)) return true;
    int space = name.indexOf(' ');
    return word.length() > 2 && space > 0 && spells(word, name.substring(space + 1));
  }

  /** Whether the letters are the initials of all words, with further letters of long words. */
  static boolean spells(String letters, String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.split("[ ,-]+", -1)) if (!SMALL.contains(word)) words.add(word);
    return words.size() > 1 && spells(letters.toLowerCase(Locale.ROOT), words, 0);
  }

  private static boolean spells(String letters, List<String> words, int at) {
    if (at == words.size()) return letters.isEmpty();
    String word = words.get(at).toLowerCase(Locale.ROOT);
    if (letters.isEmpty() || word.isEmpty() || letters.charAt(0) != word.charAt(0)) return false;
    if (spells(letters.substring(1), words, at + 1)) return true;
    boolean two =
        letters.length() > 1 && word.length() > 7 && word.indexOf(letters.charAt(1), 1) > 2;
    return two && spells(letters.substring(2), words, at + 1);
  }
}
