package uk.councilpapers.index;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperSource;
import uk.councilpapers.text.Words;

/**
 * Makes one paper of the copies that were printed in several places, and keeps apart what bears the
 * same name and says something else: the agenda of a supplement, a report that was rewritten.
 *
 * <p>Stateless. The copy printed first has the id; what differs from it has one made of its words.
 */
final class Copies {

  private static final Comparator<PaperSource> FIRST_PRINTED =
      Comparator.comparing((PaperSource s) -> s.packDate().orElse(LocalDate.MAX))
          .thenComparing(PaperSource::file)
          .thenComparingInt(s -> s.lines().first());

  /** The share of their words that copies have in common; page ends and corrections differ. */
  private static final double LEAST_SHARED = 0.6;

  private Copies() {}

  /** The papers of one id, with their texts, as the papers that they are. */
  static List<Paper> joined(String id, List<Paper> all) {
    List<Paper> open = new ArrayList<>(all);
    open.sort(Comparator.comparing(Paper::source, FIRST_PRINTED));
    List<Paper> papers = new ArrayList<>();
    while (!open.isEmpty()) {
      Paper first = open.getFirst();
      List<Paper> copies = open.stream().filter(p -> alike(first, p)).toList();
      open.removeAll(copies);
      papers.add(withSourcesOf(papers.isEmpty() ? first : first.withId(idOf(id, first)), copies));
    }
    return papers;
  }

  private static Paper withSourcesOf(Paper paper, List<Paper> copies) {
    return paper.withSources(
        copies.stream()
            .flatMap(p -> p.sources().stream())
            .distinct()
            .sorted(FIRST_PRINTED)
            .toList());
  }

  private static boolean alike(Paper one, Paper other) {
    Map<String, Integer> left = new HashMap<>();
    List<String> words = words(one);
    List<String> others = words(other);
    words.forEach(word -> left.merge(word, 1, Integer::sum));
    int shared = 0;
    for (String word : others) {
      Integer count = left.get(word);
      if (count == null || count == 0) continue;
      left.put(word, count - 1);
      shared++;
    }
    return 2.0 * shared >= LEAST_SHARED * (words.size() + others.size());
  }

  private static List<String> words(Paper paper) {
    return Words.folded(paper.text().joined());
  }

  private static String idOf(String id, Paper paper) {
    byte[] words = String.join(" ", words(paper)).getBytes(StandardCharsets.UTF_8);
    String digest = HexFormat.of().formatHex(SourceFile.sha256().digest(words));
    return id + "-" + digest.substring(0, 8);
  }
}
