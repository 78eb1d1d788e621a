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
 * Finds the runs of words that titles share.
 *
 * <p>A phrase begins and ends with a word that says something, and runs over no comma, colon or
 * dash. Runs of two and three words are counted; one of three goes on as far as all titles that
 * have it do. For one thread.
 */
final class TitlePhrases {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 3;

  /** Of a part of a title with more words only the first are read. */
  private static final int MOST_WORDS = 30;

  private static final Pattern MARK = Pattern.compile("[,;:()]|\\s[-–—]\\s");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}'’&-]+");

  private static final class Count {
    private final List<String> words;
    private List<String> behind;
    private long titles;
    private long papers;

    Count(List<String> words, List<String> behind) {
      this.words = words;
      this.behind = behind;
    }

    /** Keeps what stands behind the words in every title so far. */
    void goOnAs(List<String> other) {
      int same = 0;
      int most = Math.min(behind.size(), other.size());
      while (same < most && behind.get(same).equalsIgnoreCase(other.get(same))) same++;
      behind = behind.subList(0, same);
    }

    /** The words and what always stands behind them, up to a word that says something. */
    List<String> whole() {
      List<String> whole = new ArrayList<>(words);
      if (words.size() == LONGEST) whole.addAll(behind);
      while (whole.size() > words.size() && saysNothing(whole.getLast())) whole.removeLast();
      return whole;
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
      for (int end = from + SHORTEST; end <= Math.min(from + LONGEST, words.size()); end++) {
        List<String> behind = words.subList(end, words.size());
        add(words.subList(from, end), behind, papers, seen);
      }
    }
  }

  private void add(List<String> words, List<String> behind, long papers, Set<String> seen) {
    if (saysNothing(words.getFirst()) || saysNothing(words.getLast())) return;
    String key = key(words);
    Count count = counts.computeIfAbsent(key, k -> new Count(words, behind));
    count.goOnAs(behind);
    if (!seen.add(key)) return;
    count.titles++;
    count.papers += papers;
  }

  private static boolean saysNothing(String word) {
    return SmallWords.has(word.toLowerCase(Locale.ROOT))
        || word.chars().noneMatch(Character::isLetter);
  }

  /** The phrases that at least so many different titles have, and not only as part of another. */
  List<Suggestion> in(int titles) {
    Map<String, Suggestion> phrases = new LinkedHashMap<>();
    Set<String> parts = new HashSet<>();
    for (Count count : counts.values()) {
      if (count.titles < titles) continue;
      List<String> whole = count.whole();
      String text = String.join(" ", whole);
      phrases.putIfAbsent(key(whole), new Suggestion(text, SuggestionKind.PHRASE, count.papers));
      addParts(whole, count.papers, parts);
    }
    phrases.keySet().removeAll(parts);
    return List.copyOf(phrases.values());
  }

  /** The runs within a phrase that no paper has without it. */
  private void addParts(List<String> whole, long papers, Set<String> parts) {
    for (int from = 0; from < whole.size(); from++) {
      for (int end = from + SHORTEST; end <= whole.size(); end++) {
        if (end - from == whole.size()) continue;
        List<String> part = whole.subList(from, end);
        String shortened = key(part.subList(0, Math.min(LONGEST, part.size())));
        Count shorter = counts.get(shortened);
        if (shorter != null && shorter.papers == papers) parts.add(key(part));
      }
    }
  }

  private static String key(List<String> words) {
    return String.join(" ", words).toLowerCase(Locale.ROOT);
  }
}
