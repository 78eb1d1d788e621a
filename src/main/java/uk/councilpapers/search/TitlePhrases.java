package uk.councilpapers.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Counts the runs of two and three words that titles share.
 *
 * <p>A phrase begins and ends with a word that says something, and runs over no comma, colon or
 * dash. For one thread.
 */
final class TitlePhrases {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 3;

  /** Of a part of a title with more words only the first are read. */
  private static final int MOST_WORDS = 30;

  private static final Pattern MARK = Pattern.compile("[,;:()]|\\s[-–—]\\s");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}'’&-]+");

  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "held", "in", "into",
          "is", "of", "on", "or", "that", "the", "their", "to", "was", "were", "with", "&", "-");

  private static final class Count {
    private final String printed;
    private long titles;
    private long papers;

    Count(String printed) {
      this.printed = printed;
    }
  }

  private final Map<String, Count> counts = new LinkedHashMap<>();

  /** Counts the phrases of a title that so many papers have. */
  void add(String title, long papers) {
    Set<String> seen = new HashSet<>();
    for (String part : MARK.split(title, -1)) addPart(part, papers, seen);
  }

  private void addPart(String part, long papers, Set<String> seen) {
    List<String> words =
        BETWEEN.splitAsStream(part).filter(w -> !w.isEmpty()).limit(MOST_WORDS).toList();
    for (int from = 0; from < words.size(); from++) {
      for (int size = SHORTEST; size <= LONGEST && from + size < words.size() + 1; size++) {
        add(words.subList(from, from + size), papers, seen);
      }
    }
  }

  private void add(List<String> words, long papers, Set<String> seen) {
    if (saysNothing(words.getFirst()) || saysNothing(words.getLast())) return;
    String printed = String.join(" ", words);
    String key = printed.toLowerCase(Locale.ROOT);
    if (!seen.add(key)) return;
    Count count = counts.computeIfAbsent(key, k -> new Count(printed));
    count.titles++;
    count.papers += papers;
  }

  private static boolean saysNothing(String word) {
    return EMPTY_WORDS.contains(word.toLowerCase(Locale.ROOT))
        || word.chars().noneMatch(Character::isLetter);
  }

  /** The phrases that at least so many different titles have, and not only as part of another. */
  List<Suggestion> in(int titles) {
    Set<String> parts = partsAlone(titles);
    List<Suggestion> phrases = new ArrayList<>();
    counts.forEach(
        (key, count) -> {
          if (count.titles < titles || parts.contains(key)) return;
          phrases.add(new Suggestion(count.printed, SuggestionKind.PHRASE, count.papers));
        });
    return phrases;
  }

  /** The phrases that every paper has within the same longer one. */
  private Set<String> partsAlone(int titles) {
    Set<String> parts = new HashSet<>();
    counts.forEach(
        (key, count) -> {
          if (count.titles < titles) return;
          for (String part : List.of(withoutLast(key), withoutFirst(key))) {
            Count shorter = counts.get(part);
            if (shorter != null && shorter.papers == count.papers) parts.add(part);
          }
        });
    return parts;
  }

  private static String withoutFirst(String phrase) {
    return phrase.substring(phrase.indexOf(' ') + 1);
  }

  private static String withoutLast(String phrase) {
    return phrase.substring(0, phrase.lastIndexOf(' '));
  }
}
