package uk.councilpapers.web.council;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import uk.councilpapers.model.AgendaItem;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.text.Words;

/**
 * Sets the papers and minutes of a meeting beside the items of its agenda.
 *
 * <p>Reports say which item they belong to. Minutes do not: a minute goes to the item whose title
 * is most like its own, the most alike first, each minute to one item. For one meeting and one
 * thread.
 */
final class AgendaReader {

  /** Two titles with half of their words in common are about the same thing. */
  private static final double ALIKE = 0.5;

  private static final Set<String> SMALL =
      Set.of("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "the", "to", "with");

  private final List<AgendaItem> items;
  private final List<Paper> papers;
  private final Set<String> withoutPaper;
  private final Map<AgendaItem, List<Paper>> minutes = new HashMap<>();

  private AgendaReader(List<AgendaItem> items, List<Paper> papers, Set<String> withoutPaper) {
    this.items = items;
    this.papers = papers;
    this.withoutPaper = withoutPaper;
  }

  /**
   * The items in printed order.
   *
   * @param papers all of the meeting
   * @param withoutPaper numbers of the items that announce a paper which their pack does not hold
   */
  static List<AgendaEntry> read(
      List<AgendaItem> items, List<Paper> papers, Set<String> withoutPaper) {
    AgendaReader reader = new AgendaReader(items, papers, withoutPaper);
    reader.placeMinutes();
    return items.stream().map(reader::entry).toList();
  }

  private AgendaEntry entry(AgendaItem item) {
    List<Paper> held = papers.stream().filter(p -> isUnder(p, item)).toList();
    boolean missing = held.isEmpty() && withoutPaper.contains(item.number());
    return new AgendaEntry(item, held, minutes.getOrDefault(item, List.of()), missing);
  }

  private static boolean isUnder(Paper paper, AgendaItem item) {
    boolean beside = paper.kind() == PaperKind.REPORT || paper.kind() == PaperKind.OTHER;
    return beside
        && paper.reference().filter(r -> folded(r).equals(folded(item.number()))).isPresent();
  }

  private static String folded(String number) {
    return number.toLowerCase(Locale.ROOT).replaceAll("[\\s.]", "");
  }

  private record Pair(AgendaItem item, Paper minute, double likeness) {}

  private void placeMinutes() {
    List<Pair> pairs = new ArrayList<>();
    for (Paper paper : papers) {
      if (paper.kind() != PaperKind.MINUTE) continue;
      for (AgendaItem item : items) {
        double likeness = likeness(item.title(), paper.title());
        if (likeness >= ALIKE) pairs.add(new Pair(item, paper, likeness));
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    Set<String> placed = new HashSet<>();
    for (Pair pair : pairs) {
      if (!placed.add(pair.minute.id())) continue;
      minutes.computeIfAbsent(pair.item, i -> new ArrayList<>()).add(pair.minute);
    }
  }

  /** From 0, no word in common, to 1, the same words in any order. */
  private static double likeness(String one, String other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    if (words.isEmpty() || others.isEmpty()) return 0;
    long common = words.stream().filter(others::contains).count();
    return 2.0 * common / (words.size() + others.size());
  }

  private static Set<String> words(String title) {
    Set<String> words = new HashSet<>(Words.folded(title));
    words.removeAll(SMALL);
    return words;
  }
}
