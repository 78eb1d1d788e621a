package uk.councilpapers.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import uk.councilpapers.model.Paper;
import uk.councilpapers.search.PaperLookup;
import uk.councilpapers.text.Words;

/** The words of one paper's text with their places. For one question and one thread. */
final class SpokenWords {

  /** In words; about a sentence or two. */
  private static final int WINDOW = 40;

  /** Of a longer paper only the beginning is read, in words. */
  private static final int MOST_WORDS = 12_000;

  /** A line that says whom to ask speaks of posts, not of matters. */
  private static final Pattern CONTACT =
      Pattern.compile("\\S@\\S|(?i:\\b(?:telephone|tel|extension|ext)\\b\\W{0,3}\\d)");

  /**
   * Where words stand together.
   *
   * @param word the first of them
   * @param line of the source
   */
  record Window(double weight, int line, String word) {}

  private record At(String stem, String word, int line) {}

  private final List<At> words = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final PaperLookup lookup;

  private SpokenWords(PaperLookup lookup) {
    this.lookup = lookup;
  }

  static SpokenWords in(Paper paper, PaperLookup lookup) {
    SpokenWords spoken = new SpokenWords(lookup);
    Map<String, String> stems = new HashMap<>();
    int line = paper.text().firstLine();
    for (String text : paper.text().lines()) {
      boolean contact = CONTACT.matcher(text).find();
      for (String word : contact ? List.<String>of() : Words.folded(text)) {
        if (spoken.words.size() >= MOST_WORDS) break;
        String stem =
            stems.computeIfAbsent(word, w -> lookup.stems(w).stream().findFirst().orElse(w));
        spoken.words.add(new At(stem, word, line));
        spoken.counts.merge(stem, 1, Integer::sum);
      }
      line++;
    }
    return spoken;
  }

  /** The words that say most of the paper, by how often it and how few others have them. */
  List<String> rarest(int most) {
    Map<String, Double> weight = new HashMap<>();
    double papers = lookup.papers() + 1.0;
    counts.forEach(
        (stem, times) -> {
          int titled = lookup.papersTitledWith(stem);
          if (titled == 0 || stem.length() < 3) return;
          weight.put(stem, Math.log(papers / (1 + lookup.papersWith(stem))));
        });
    return weight.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The place where most of the weight comes together. */
  Window best(Map<String, Double> weights) {
    Map<String, Integer> held = new HashMap<>();
    double weight = 0;
    Window best = new Window(0, 0, "");
    for (int i = 0; i < words.size(); i++) {
      At in = words.get(i);
      if (weights.containsKey(in.stem) && held.merge(in.stem, 1, Integer::sum) == 1) {
        weight += weights.getOrDefault(in.stem, 0.0);
      }
      if (i >= WINDOW) {
        At out = words.get(i - WINDOW);
        if (held.containsKey(out.stem) && held.merge(out.stem, -1, Integer::sum) == 0) {
          weight -= weights.getOrDefault(out.stem, 0.0);
        }
      }
      if (weight > best.weight + 1e-9) best = new Window(weight, in.line, in.word);
    }
    return best;
  }
}
