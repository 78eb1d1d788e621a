package uk.councilpapers.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.councilpapers.model.Paper;
import uk.councilpapers.search.PaperLookup;

/** Papers with their reasons while a thread is put together. For one thread. */
final class Gathering {

  private static final int MOST_REASONS = 4;

  private final Map<String, Paper> papers = new LinkedHashMap<>();
  private final Map<String, List<Reason>> reasons = new LinkedHashMap<>();

  /** Adds a reason; the same words are not said twice. */
  void add(Paper paper, Reason reason) {
    papers.putIfAbsent(paper.id(), paper);
    List<Reason> known = reasons.computeIfAbsent(paper.id(), id -> new ArrayList<>());
    if (known.stream().noneMatch(r -> r.says().equals(reason.says()))) known.add(reason);
  }

  /** In the order in which they came. */
  List<Paper> papers() {
    return List.copyOf(papers.values());
  }

  boolean has(String id) {
    return papers.containsKey(id);
  }

  /** How sure the surest reason is. */
  Optional<Confidence> confidence(String id) {
    return reasons.getOrDefault(id, List.of()).stream()
        .map(Reason::confidence)
        .min(Comparator.naturalOrder());
  }

  /** The surest reason. */
  Optional<Reason> surest(String id) {
    return reasons.getOrDefault(id, List.of()).stream()
        .min(Comparator.comparing(Reason::confidence));
  }

  /** The papers of which at least one reason is strong. */
  List<Paper> strong() {
    return papers.values().stream()
        .filter(p -> confidence(p.id()).stream().anyMatch(c -> c == Confidence.STRONG))
        .toList();
  }

  /** The ids of the papers that surely or likely belong to the matter. */
  Set<String> sure() {
    Set<String> sure = new HashSet<>();
    for (String id : papers.keySet()) {
      if (confidence(id).stream().anyMatch(c -> c != Confidence.POSSIBLE)) sure.add(id);
    }
    return sure;
  }

  int size() {
    return papers.size();
  }

  /** What was gathered, in the order it came, reasons the surest first. */
  List<Entry> entries(PaperLookup lookup) {
    Chains chains = new Chains(lookup);
    Series series = new Series(lookup);
    List<Entry> entries = new ArrayList<>();
    papers.forEach(
        (id, paper) ->
            entries.add(
                new Entry(
                    paper,
                    reasons.getOrDefault(id, List.of()).stream()
                        .sorted(Comparator.comparing(Reason::confidence))
                        .limit(MOST_REASONS)
                        .toList(),
                    chains.of(paper),
                    series.of(paper))));
    return entries;
  }
}
