package uk.councilpapers.trace;

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

  private static final double TITLED = 1.3;

  /** In the share of the papers with the word in which it is a name. */
  private static final double A_NAME = 0.5;

  private final PaperLookup lookup;
  private final MatterNames titles;
  private final TitleWeights weights;

  SharedNames(PaperLookup lookup, MatterNames titles, TitleWeights weights) {
    this.lookup = lookup;
    this.titles = titles;
    this.weights = weights;
  }

  /** A name that stands in another paper, and what the sharing is worth. */
  private record Shared(String name, double weight) {}

  void addTo(List<Hint> hints, Paper paper) {
    Map<String, Integer> all = ProperNames.in(paper.text().lines());
    all.keySet().removeAll(people(paper));
    Set<String> key = keyNames(paper, all);
    Map<String, List<Shared>> shared = new LinkedHashMap<>();
    Map<String, Paper> papers = new LinkedHashMap<>();
    for (String name : rarest(key, true)) {
      for (Paper other : lookup.naming(List.of(name), MOST_PAPERS)) {
        papers.putIfAbsent(other.id(), other);
        add(shared, other, new Shared(name, weight(name, paper, other)));
      }
    }
    for (String name : rarest(all.keySet(), false)) {
      for (Paper other : lookup.turningOn(List.of(name), MOST_PAPERS)) {
        papers.putIfAbsent(other.id(), other);
        add(shared, other, new Shared(name, weight(name, paper, other)));
      }
    }
    papers.forEach((id, other) -> hints.add(hint(other, shared.getOrDefault(id, List.of()))));
  }

  /** A name in a title counts more. */
  private double weight(String name, Paper paper, Paper other) {
    boolean titled =
        titles.of(paper).stream().anyMatch(t -> ProperNames.in(t).contains(name))
            || ProperNames.in(other.title()).contains(name);
    return rarity(name) * (titled ? TITLED : 1);
  }

  private static void add(Map<String, List<Shared>> shared, Paper other, Shared name) {
    List<Shared> names = shared.computeIfAbsent(other.id(), id -> new ArrayList<>());
    if (names.stream().noneMatch(s -> s.name.equals(name.name))) names.add(name);
  }

  /** Names that hold one another are one name. */
  private Hint hint(Paper other, List<Shared> names) {
    List<Shared> longest =
        names.stream()
            .filter(n -> names.stream().noneMatch(o -> !o.equals(n) && o.name.contains(n.name)))
            .sorted(Comparator.comparingDouble(Shared::weight).reversed())
            .limit(3)
            .toList();
    double weight = 0;
    for (int i = 0; i < longest.size(); i++) weight += longest.get(i).weight / (i + 1);
    String says = "names " + String.join(", ", longest.stream().map(Shared::name).toList());
    return new Hint(other, says, weight, () -> evidence(other, longest.getFirst().name));
  }

  private Evidence evidence(Paper other, String name) {
    return lookup
        .paper(other.id())
        .map(whole -> sentence(whole, name))
        .orElseGet(() -> Sentences.titled(other));
  }

  static Evidence sentence(Paper paper, String name) {
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
  static Set<String> people(Paper paper) {
    Set<String> people = new HashSet<>();
    for (Officer officer : paper.officers()) {
      officer.name().ifPresent(n -> people.add(String.join(" ", Words.folded(n))));
      officer.role().ifPresent(n -> people.add(String.join(" ", Words.folded(n))));
    }
    for (String member : paper.members()) people.add(String.join(" ", Words.folded(member)));
    people.add(String.join(" ", Words.folded(paper.committee().name())));
    return people;
  }

  private Set<String> keyNames(Paper paper, Map<String, Integer> all) {
    Set<String> names = new HashSet<>();
    paper.resolutions().forEach(point -> names.addAll(ProperNames.in(point)));
    paper.recommendations().forEach(point -> names.addAll(ProperNames.in(point)));
    titles.of(paper).forEach(title -> names.addAll(ProperNames.in(title)));
    all.forEach(
        (name, times) -> {
          if (times > 1) names.add(name);
        });
    return names;
  }

  private List<String> rarest(Set<String> names, boolean key) {
    int most = Math.max(8, (int) Math.sqrt(lookup.papers()));
    return names.stream()
        .filter(n -> isShared(n, key, most) && isName(n))
        .sorted(Comparator.comparingInt(lookup::papersNaming))
        .limit(MOST_NAMES)
        .toList();
  }

  private boolean isShared(String name, boolean key, int most) {
    int papers = lookup.papersNaming(name);
    return papers > 0 && papers <= most && (key || lookup.papersTurningOn(name) > 0);
  }

  /** A body and a part of its name belong to no matter. */
  static boolean isOfNoMatter(String name, PaperLookup lookup) {
    return lookup.stems(name).stream().allMatch(lookup::isInBodyName);
  }

  /** Ordinary words have a capital now and then; a name has it mostly, or holds a rare word. */
  private boolean isName(String name) {
    if (isOfNoMatter(name, lookup)) return false;
    List<String> stems = lookup.stems(name);
    double rarest =
        stems.stream()
            .filter(s -> !lookup.isCommonInTitles(s))
            .mapToDouble(weights::rarity)
            .max()
            .orElse(0);
    if (rarest < 0.4) return false;
    if (stems.size() > 1) return true;
    return lookup.papersNaming(name) >= A_NAME * lookup.papersWith(stems.getFirst());
  }

  private double rarity(String name) {
    double papers = 2.0 + lookup.papers();
    return Math.log(papers / (1.0 + lookup.papersNaming(name))) / Math.log(papers);
  }
}
