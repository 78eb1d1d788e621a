package uk.councilpapers.trace;

import static uk.councilpapers.trace.Confidence.LIKELY;
import static uk.councilpapers.trace.Confidence.POSSIBLE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.councilpapers.model.Officer;
import uk.councilpapers.model.Paper;
import uk.councilpapers.search.PaperLookup;
import uk.councilpapers.text.ProperNames;
import uk.councilpapers.text.Words;

/** The papers that share rare names with one. For one question and one thread. */
final class SharedNames {

  private static final int MOST_NAMES = 12;
  private static final int MOST_PAPERS = 20;

  private final PaperLookup lookup;

  SharedNames(PaperLookup lookup) {
    this.lookup = lookup;
  }

  /** A name that stands in another paper, and what the sharing is worth. */
  private record Shared(String name, double weight) {}

  void addTo(List<Tie> ties, Paper paper) {
    Map<String, Integer> all = ProperNames.in(paper.text().lines());
    all.keySet().removeAll(people(paper));
    Set<String> key = keyNames(paper, all);
    Map<String, List<Shared>> shared = new LinkedHashMap<>();
    Map<String, Paper> papers = new LinkedHashMap<>();
    for (String name : rarest(key, true)) {
      for (Paper other : lookup.naming(List.of(name), MOST_PAPERS)) {
        papers.putIfAbsent(other.id(), other);
        add(shared, other, new Shared(name, rarity(name)));
      }
    }
    for (String name : rarest(all.keySet(), false)) {
      for (Paper other : lookup.turningOn(List.of(name), MOST_PAPERS)) {
        papers.putIfAbsent(other.id(), other);
        add(shared, other, new Shared(name, rarity(name)));
      }
    }
    shared.forEach((id, names) -> addTie(ties, paper, papers.get(id), names));
  }

  private static void add(Map<String, List<Shared>> shared, Paper other, Shared name) {
    List<Shared> names = shared.computeIfAbsent(other.id(), id -> new ArrayList<>());
    if (names.stream().noneMatch(s -> s.name.equals(name.name))) names.add(name);
  }

  private void addTie(
      List<Tie> ties, Paper paper, @org.jspecify.annotations.Nullable Paper other, List<Shared> names) {
    if (other == null) return;
    double weight = names.stream().mapToDouble(Shared::weight).sum();
    Confidence confidence = weight >= 3 ? LIKELY : POSSIBLE;
    String name = names.getFirst().name;
    Evidence evidence =
        lookup.paper(other.id()).map(w -> sentence(w, name)).orElseGet(() -> Sentences.titled(other));
    String says = "names " + String.join(", ", names.stream().map(Shared::name).limit(3).toList());
    ties.add(new Tie(other, new Reason(says, confidence, evidence), false));
  }

  private static Evidence sentence(Paper paper, String name) {
    int line = paper.text().firstLine();
    for (String text : paper.text().lines()) {
      if (ProperNames.in(text).contains(name)) {
        String first = name.split(" ", -1)[0];
        int at = text.toLowerCase(java.util.Locale.ROOT).indexOf(first);
        return Sentences.at(paper, line, at < 0 ? "" : text.substring(at, at + first.length()));
      }
      line++;
    }
    return Sentences.titled(paper);
  }

  /** Those whom a paper names as taking part are no matter. */
  private static Set<String> people(Paper paper) {
    Set<String> people = new HashSet<>();
    for (Officer officer : paper.officers()) {
      officer.name().ifPresent(n -> people.add(String.join(" ", Words.folded(n))));
      officer.role().ifPresent(n -> people.add(String.join(" ", Words.folded(n))));
    }
    for (String member : paper.members()) people.add(String.join(" ", Words.folded(member)));
    people.add(String.join(" ", Words.folded(paper.committee().name())));
    return people;
  }

  private static Set<String> keyNames(Paper paper, Map<String, Integer> all) {
    Set<String> names = new HashSet<>();
    paper.resolutions().forEach(point -> names.addAll(ProperNames.in(point)));
    paper.recommendations().forEach(point -> names.addAll(ProperNames.in(point)));
    all.forEach((name, times) -> { if (times > 1) names.add(name); });
    names.retainAll(all.keySet());
    return names;
  }

  private List<String> rarest(Set<String> names, boolean key) {
    int most = Math.max(6, (int) Math.sqrt(lookup.papers()));
    return names.stream()
        .filter(n -> frequency(n, key) > 0 && lookup.papersNaming(n) > 1 && lookup.papersNaming(n) <= most)
        .sorted(Comparator.comparingInt(lookup::papersNaming))
        .limit(MOST_NAMES)
        .toList();
  }

  private int frequency(String name, boolean key) {
    return key ? lookup.papersNaming(name) : lookup.papersTurningOn(name);
  }

  private double rarity(String name) {
    return Math.log((1.0 + lookup.papers()) / (1.0 + lookup.papersNaming(name)));
  }
}
