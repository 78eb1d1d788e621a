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
 * <p>A phrase begins and ends with a word that says something. For one thread.
 */
final class TitlePhrases {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 3;

  /** Of a title with more words only the first are read. */
  private static final int MOST_WORDS = 30;

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
    List<String> words =
        BETWEEN.splitAsStream(title).filter(w -> !w.isEmpty()).limit(MOST_WORDS).toList();
    Set<String> seen = new HashSet<>();
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

  /** The phrases that at least so many different titles have. */
  List<Suggestion> in(int titles) {
    List<Suggestion> phrases = new ArrayList<>();
    for (Count count : counts.values()) {
      if (count.titles < titles) continue;
      phrases.add(new Suggestion(count.printed, SuggestionKind.PHRASE, count.papers));
    }
    return phrases;
  }
}
