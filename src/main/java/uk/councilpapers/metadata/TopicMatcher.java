package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.councilpapers.config.Headings.Part;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.text.Words;

/**
 * Says which topics a paper is about.
 *
 * <p>A topic that the title speaks of is one of them; a topic that only the text speaks of is one
 * when it does so often, for the length of the text and beside the other topics. Titles come first,
 * then the most frequent. The name of the body that meets says nothing: it stands in all its
 * papers. Procedural items and items in which there was nothing to do have none. Safe for use by
 * several threads.
 */
final class TopicMatcher {

  // Measured on 46 annotated papers of three packs with 82 topics, F1 0.92 (precision 0.96, recall
  // 0.88); titles alone give 0.83. With the numbers that are best for two packs the third has 0.89,
  // 0.85 and 0.88, 0.88 together.

  /** Topics a paper has at most: annotators give 1 to 4; with 3 F1 is 0.896, with 5 0.911. */
  private static final int MOST = 4;

  /**
   * Words of the text that are read, as a long report tells its subject early; all of them give the
   * same F1.
   */
  private static final int WORDS_READ = 2000;

  /** Places that a topic of the text alone needs; 2 gives 0.914, 4 gives 0.896. */
  private static final int LEAST_PLACES = 3;

  /** Places a thousand words that it needs; 4 gives 0.890, 8 gives 0.909. */
  private static final double LEAST_DENSITY = 6;

  /** What it needs of the places of the most frequent topic; 0 gives 0.894, 0.35 gives 0.909. */
  private static final double LEAST_SHARE = 0.22;

  /** What a place in the title counts beside one in the text: more than any text can hold. */
  private static final int TITLE = 2 * WORDS_READ;

  private final IndexConfig config;

  TopicMatcher(IndexConfig config) {
    this.config = config;
  }

  /**
   * The ids of the topics of a paper, the plainest first; none for a procedural item.
   *
   * @param lines of its text, without markup
   */
  List<String> topics(Subject subject, List<String> lines) {
    String title = subject.title();
    if (config.isStanding(title) || isIdle(lines)) return List.of();
    Map<String, Integer> inTitle = inTitle(subject);
    if (isBody(title)) return plainest(inTitle, 1);
    Map<String, Integer> weights = often(subject.withoutBodies(words(lines)));
    inTitle.forEach((id, places) -> weights.merge(id, TITLE * places, Integer::sum));
    return plainest(weights, MOST);
  }

  /** Whether the text is no more than a sentence that says that there was nothing to do. */
  private boolean isIdle(List<String> lines) {
    List<String> filled = lines.stream().filter(l -> !l.isBlank()).limit(2).toList();
    return filled.size() == 1 && config.headings().is(Part.BUSINESS, "none", filled.getFirst());
  }

  /** The topics of its title with their places; what only the agenda's title says counts once. */
  private Map<String, Integer> inTitle(Subject subject) {
    Map<String, Integer> places = count(subject.withoutBodies(Words.folded(subject.title())));
    String listed = subject.listedTitle().orElse("");
    for (String id : count(subject.withoutBodies(Words.folded(listed))).keySet()) {
      places.putIfAbsent(id, 1);
    }
    return places;
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
      words.addAll(Words.folded(line));
      if (words.size() >= WORDS_READ) return words.subList(0, WORDS_READ);
    }
    return words;
  }
}
