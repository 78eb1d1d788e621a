package uk.councilpapers.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.councilpapers.search.PaperLookup;
import uk.councilpapers.text.MatterTitle;

/**
 * How often the words that a matter goes by occur over the years, in all papers held that have all
 * of them.
 *
 * @param words those that say most of what was asked; may be empty
 * @param times by year; years without any are left out
 */
public record WordYears(List<String> words, SortedMap<Integer, Integer> times) {

  /** Nothing to count. */
  public static final WordYears NONE = new WordYears(List.of(), new TreeMap<>());

  private static final int MOST_WORDS = 3;

  /** Copies both. */
  public WordYears {
    words = List.copyOf(words);
    times = Collections.unmodifiableSortedMap(new TreeMap<>(times));
  }

  /** Of the words of a title or of what a person typed. */
  static WordYears of(String text, PaperLookup lookup) {
    List<String> words = telling(text, lookup);
    List<String> stems = words.stream().flatMap(w -> lookup.stems(w).stream()).distinct().toList();
    return stems.isEmpty() ? NONE : new WordYears(words, lookup.timesAYear(stems));
  }

  /** The rarest words that papers have, in the order of the text. */
  private static List<String> telling(String text, PaperLookup lookup) {
    Map<String, Integer> papers = new LinkedHashMap<>();
    for (String word : MatterTitle.words(plain(text))) {
      int having = lookup.stems(word).stream().mapToInt(lookup::papersWith).min().orElse(0);
      if (having > 0) papers.put(word, having);
    }
    List<String> words = new ArrayList<>(papers.keySet());
    List<String> own = words.stream().filter(w -> !lookup.isCommonInTitles(w)).toList();
    if (!own.isEmpty()) words.retainAll(own);
    List<String> rarest =
        words.stream().sorted(Comparator.comparing(papers::get)).limit(MOST_WORDS).toList();
    words.retainAll(rarest);
    return words;
  }

  /** Without what is asked of fields, left out, or joins words. */
  private static String plain(String text) {
    return String.join(
        " ",
        Arrays.stream(text.split("\\s+", -1))
            .filter(w -> !w.startsWith("-") && w.indexOf(':') < 0)
            .filter(w -> !w.equals("OR") && !w.equals("AND"))
            .toList());
  }
}
