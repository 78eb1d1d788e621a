package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.councilpapers.config.Headings.Part;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.text.Markup;
import uk.councilpapers.text.Words;

/**
 * Says which topics a paper is about.
 *
 * <p>A topic that the title speaks of is one of them; a topic that only the text speaks of is one
 * when it does so often, for the length of the text and beside the other topics. Titles come first,
 * then the most frequent. Procedural items have none. Safe for use by several threads.
 */
final class TopicMatcher {

  // The numbers below were chosen on 38 annotated papers with 82 topics: F1 0.88 on all of them,
  // 0.85 for each of three packs by the numbers that were best for the other two.

  /** Topics a paper has at most; annotators gave 1 to 4. */
  private static final int MOST = 4;

  /** Words of the text that are read; of longer reports the summary tells the subject. */
  private static final int WORDS_READ = 2000;

  /** Places in the text that a topic without the title needs; with 2, chance words count. */
  private static final int LEAST_PLACES = 3;

  /** Places a thousand words that it needs; with 4, boilerplate counts; with 8, 4 topics go. */
  private static final double LEAST_DENSITY = 6;

  /** What it needs of the places of the most frequent topic; 0 and 0.35 do worse. */
  private static final double LEAST_SHARE = 0.2;

  /** What a place in the title counts beside one in the text: more than any text can hold. */
  private static final int TITLE = 2 * WORDS_READ;

  private final IndexConfig config;

  TopicMatcher(IndexConfig config) {
    this.config = config;
  }

  /** The ids of the topics of a paper, the plainest first; none for a procedural item. */
  List<String> topics(String title, List<String> lines) {
    if (config.isStanding(title)) return List.of();
    Map<String, Integer> inTitle = count(Words.folded(title));
    if (isBody(title)) return plainest(inTitle, 1);
    Map<String, Integer> weights = often(words(lines));
    inTitle.forEach((id, places) -> weights.merge(id, TITLE * places, Integer::sum));
    return plainest(weights, MOST);
  }

  /** Whether an item bears the name of another body, whose papers are only noted. */
  private boolean isBody(String title) {
    return config.committees().find(title).isPresent()
        || config.headings().is(Part.TITLE, "body", title);
  }

  /** The topics that a text speaks of often enough, with their places. */
  private Map<String, Integer> often(List<String> text) {
    Map<String, Integer> places = count(text);
    int top = places.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    double least =
        Math.max(LEAST_PLACES, Math.max(LEAST_DENSITY * text.size() / 1000, LEAST_SHARE * top));
    places.values().removeIf(p -> p < least);
    return places;
  }

  private static List<String> plainest(Map<String, Integer> weights, int most) {
    return weights.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Map<String, Integer> count(List<String> words) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String id : config.topics().find(words)) counts.merge(id, 1, Integer::sum);
    return counts;
  }

  private static List<String> words(List<String> lines) {
    List<String> words = new ArrayList<>();
    for (String line : lines) {
      words.addAll(Words.folded(Markup.plain(line)));
      if (words.size() >= WORDS_READ) return words.subList(0, WORDS_READ);
    }
    return words;
  }
}
