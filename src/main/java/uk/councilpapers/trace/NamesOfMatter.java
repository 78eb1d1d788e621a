package uk.councilpapers.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.councilpapers.model.Paper;
import uk.councilpapers.search.PaperLookup;
import uk.councilpapers.text.ProperNames;

/**
 * The papers that have several of the names that a matter goes by: names that papers of several of
 * its meetings have, and few papers beside them. For one question and one thread.
 */
final class NamesOfMatter {

  /** Papers of a matter whose names are read. */
  private static final int MOST_READ = 24;

  private static final int LEAST_MEETINGS = 3;

  /** A name that more papers have is nobody's own. */
  private static final int MOST_NAMING = 80;

  /** So many of the papers with a name must be of the matter. */
  private static final double OWN = 0.6;

  private static final int MOST_NAMES = 16;

  private final PaperLookup lookup;

  NamesOfMatter(PaperLookup lookup) {
    this.lookup = lookup;
  }

  /**
   * Likely for papers that have two of the names or more, possible for those with one.
   *
   * @param matter papers of it, whose names count
   * @param ids of all papers that are known to belong to it
   */
  List<Tie> of(List<Paper> matter, Set<String> ids) {
    Map<String, List<String>> named = new LinkedHashMap<>();
    Map<String, Paper> papers = new HashMap<>();
    for (String name : own(matter, ids)) {
      for (Paper paper : lookup.naming(List.of(name), MOST_NAMING)) {
        if (ids.contains(paper.id())) continue;
        papers.putIfAbsent(paper.id(), paper);
        named.computeIfAbsent(paper.id(), id -> new ArrayList<>()).add(name);
      }
    }
    List<Tie> ties = new ArrayList<>();
    named.forEach((id, names) -> tie(lookup.paper(id).orElseThrow(), names, ties));
    return ties;
  }

  private static void tie(Paper paper, List<String> names, List<Tie> ties) {
    List<String> different =
        names.stream()
            .filter(n -> names.stream().noneMatch(o -> !o.equals(n) && o.contains(n)))
            .toList();
    Confidence confidence = different.size() > 1 ? Confidence.LIKELY : Confidence.POSSIBLE;
    String says = "names " + String.join(", ", different.subList(0, Math.min(3, different.size())));
    Evidence evidence = SharedNames.sentence(paper, different.getFirst());
    ties.add(new Tie(paper, new Reason(says, confidence, evidence), false));
  }

  /** The names that are the matter's own, those that most of its papers have first. */
  private List<String> own(List<Paper> matter, Set<String> ids) {
    Map<String, Set<String>> meetings = new HashMap<>();
    for (Paper paper : matter.subList(0, Math.min(MOST_READ, matter.size()))) {
      Paper whole = lookup.paper(paper.id()).orElse(paper);
      Set<String> names = new HashSet<>(ProperNames.in(whole.text().lines()).keySet());
      names.removeAll(SharedNames.people(whole));
      for (String name : names) {
        meetings.computeIfAbsent(name, n -> new HashSet<>()).add(paper.meetingId().orElse(""));
      }
    }
    Map<String, Integer> count = new HashMap<>();
    meetings.forEach((name, of) -> count.put(name, of.size()));
    return count.entrySet().stream()
        .filter(e -> e.getValue() >= LEAST_MEETINGS)
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .filter(name -> isOwn(name, ids))
        .limit(MOST_NAMES)
        .toList();
  }

  private boolean isOwn(String name, Set<String> ids) {
    int papers = lookup.papersNaming(name);
    if (papers > MOST_NAMING || SharedNames.isOfNoMatter(name, lookup)) return false;
    long within =
        lookup.naming(List.of(name), MOST_NAMING).stream()
            .filter(p -> ids.contains(p.id()))
            .count();
    return within >= OWN * papers;
  }
}
