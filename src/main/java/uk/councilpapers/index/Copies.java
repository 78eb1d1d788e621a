package uk.councilpapers.index;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

  /** Of two prints of one day, that which knows its place on the agenda tells more. */
  private static final Comparator<Paper> TELLS_MOST =
      Comparator.comparing((Paper p) -> p.source().packDate().orElse(LocalDate.MAX))
          .thenComparing(p -> p.reference().isEmpty())
          .thenComparing(Paper::source, FIRST_PRINTED);

  /** The share of their words that copies have in common; page ends and corrections differ. */
  private static final double LEAST_SHARED = 0.6;

  private Copies() {}

  /** The papers of one id, with their texts, as the papers that they are. */
  static List<Paper> joined(String id, List<Paper> all) {
    List<Paper> open = new ArrayList<>(all);
    open.sort(TELLS_MOST);
    List<Paper> papers = new ArrayList<>();
    while (!open.isEmpty()) {
      Paper first = open.getFirst();
      List<Paper> copies = open.stream().filter(p -> alike(first, p)).toList();
      open.removeAll(copies);
      papers.add(one(papers.isEmpty() ? copies : under(idOf(id, first), copies)));
    }
    return papers;
  }

  private static List<Paper> under(String id, List<Paper> copies) {
    return copies.stream().map(paper -> paper.withId(id)).toList();
  }

  /** One paper of all the given: that which tells most, with the sources and ids of all. */
  static Paper one(List<Paper> copies) {
    Paper paper = copies.stream().min(TELLS_MOST).orElseThrow();
    Stream<PaperSource> sources =
        copies.stream().flatMap(p -> p.sources().stream()).sorted(FIRST_PRINTED);
    Stream<String> ids =
        copies.stream().flatMap(p -> Stream.concat(Stream.of(p.id()), p.otherIds().stream()));
    return paper
        .withSources(Stream.concat(Stream.of(paper.source()), sources).distinct().toList())
        .withOtherIds(ids.filter(id -> !id.equals(paper.id())).distinct().sorted().toList());
  }

  private static boolean alike(Paper one, Paper other) {
    return share(one, other) >= LEAST_SHARED;
  }

  /**
   * The share of their words that two papers have in common, each as often as it stands; 0 to 1.
   */
  static double share(Paper one, Paper other) {
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
    int all = words.size() + others.size();
    return all == 0 ? 1 : 2.0 * shared / all;
  }

  private static List<String> words(Paper paper) {
    return Words.folded(paper.text().joined());
  }

  /** The id of a paper that says something else than the one that bears its name. */
  static String idOf(String id, Paper paper) {
    byte[] words = String.join(" ", words(paper)).getBytes(StandardCharsets.UTF_8);
    String digest = HexFormat.of().formatHex(SourceFile.sha256().digest(words));
    return id + "-" + digest.substring(0, 8);
  }
}
