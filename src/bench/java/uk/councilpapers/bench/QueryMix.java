package uk.councilpapers.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import uk.councilpapers.model.Paper;

/**
 * Queries as people type them, no two alike: half of them two words of a title, the others one
 * word, three words of a sentence, or a phrase in quotes. The same seed makes the same queries.
 */
final class QueryMix {

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  private static final Set<String> COMMON =
      Set.of("that", "this", "with", "from", "have", "been", "were", "will", "their", "which");

  private final Random random;
  private final List<Paper> papers;

  QueryMix(List<Paper> papers, long seed) {
    this.papers = List.copyOf(papers);
    this.random = new Random(seed);
  }

  /** So many different queries. */
  List<String> queries(int count) {
    Set<String> queries = new LinkedHashSet<>();
    while (queries.size() < count) {
      String query = query(papers.get(random.nextInt(papers.size())));
      if (!query.isBlank()) queries.add(query);
    }
    return List.copyOf(queries);
  }

  private String query(Paper paper) {
    List<String> lines = paper.text().lines();
    String line = lines.get(random.nextInt(lines.size()));
    return switch (random.nextInt(10)) {
      case 0, 1, 2, 3, 4 -> some(words(paper.title()), 2);
      case 5 -> some(words(paper.title()), 1);
      case 6, 7 -> some(words(line), 3);
      default -> neighbours(line);
    };
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : NO_LETTERS.splitAsStream(text).toList()) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (lower.length() > 3 && !COMMON.contains(lower)) words.add(lower);
    }
    return words;
  }

  private String some(List<String> words, int count) {
    if (words.size() < count) return "";
    List<String> chosen = new ArrayList<>(words);
    Collections.shuffle(chosen, random);
    return String.join(" ", chosen.subList(0, count));
  }

  private String neighbours(String line) {
    List<String> words = NO_LETTERS.splitAsStream(line).toList();
    if (words.size() < 4) return "";
    int from = 1 + random.nextInt(words.size() - 2);
    return '"' + words.get(from) + " " + words.get(from + 1) + '"';
  }
}
