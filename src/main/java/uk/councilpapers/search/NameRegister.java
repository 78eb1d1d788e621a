package uk.councilpapers.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import uk.councilpapers.model.Officer;
import uk.councilpapers.model.Paper;
import uk.councilpapers.text.Slug;

/**
 * Which spellings of names are one officer, at one point in time of the index. Immutable.
 *
 * <p>Case, hyphens, apostrophes, titles and an I that looks like an l tell nobody apart. An initial
 * is a full name only where they share a post or a committee and no second name fits; a letter that
 * differs is a misprint only under the same post; and two names on one paper are two people. An
 * officer goes by the spelling that most papers print. Facets count spellings, not officers.
 */
final class NameRegister {

  /** In letters; shorter names are too like others. */
  private static final int SHORTEST_MISPRINT = 8;

  private final Map<String, Set<String>> ids = new HashMap<>();
  private final List<RegisterEntry> officers;

  private NameRegister(List<List<SpelledName>> people) {
    List<RegisterEntry> entries = new ArrayList<>();
    for (List<SpelledName> person : people) {
      Set<String> own = new HashSet<>();
      person.forEach(s -> own.add(s.id()));
      own.forEach(id -> ids.put(id, Set.copyOf(own)));
      entries.add(entry(person));
    }
    entries.sort(Comparator.comparing(RegisterEntry::label));
    officers = List.copyOf(entries);
  }

  /** The officers of all papers. */
  static NameRegister of(IndexView view) throws IOException {
    Map<String, SpelledName> spellings = new LinkedHashMap<>();
    int most = Math.max(1, view.reader().maxDoc());
    for (ScoreDoc hit : view.searcher().search(IndexView.PAPERS, most, Sort.INDEXORDER).scoreDocs) {
      Paper paper = view.summary(hit.doc);
      for (Officer officer : paper.officers()) {
        officer.name().ifPresent(name -> spelling(spellings, name).add(paper, officer));
      }
    }
    return new NameRegister(people(List.copyOf(spellings.values())));
  }

  private static SpelledName spelling(Map<String, SpelledName> spellings, String name) {
    return spellings.computeIfAbsent(Slug.of(name), id -> new SpelledName(id, name));
  }

  /** Every officer once, by name. */
  List<RegisterEntry> officers() {
    return officers;
  }

  /** The ids of all spellings of an officer; the id alone where it is not known. */
  Set<String> spellings(String id) {
    return ids.getOrDefault(id, Set.of(id));
  }

  private static RegisterEntry entry(List<SpelledName> person) {
    SpelledName usual = person.getFirst();
    Set<String> papers = new HashSet<>();
    person.forEach(s -> papers.addAll(s.papers()));
    Optional<LocalDate> first =
        person.stream().flatMap(s -> s.first().stream()).min(Comparator.naturalOrder());
    Optional<LocalDate> last =
        person.stream().flatMap(s -> s.last().stream()).max(Comparator.naturalOrder());
    List<String> others = person.stream().skip(1).map(SpelledName::name).toList();
    return new RegisterEntry(usual.id(), usual.name(), papers.size(), first, last, others);
  }

  /** The spellings of each officer, the one that most papers print first. */
  private static List<List<SpelledName>> people(List<SpelledName> spellings) {
    List<SpelledName> sorted = new ArrayList<>(spellings);
    sorted.sort(
        Comparator.comparingInt((SpelledName s) -> -s.papers().size())
            .thenComparing(SpelledName::id));
    List<List<SpelledName>> people = new ArrayList<>();
    for (SpelledName spelling : sorted) {
      if (!spelling.isInitialled()) place(spelling, people);
    }
    for (SpelledName spelling : sorted) {
      if (spelling.isInitialled()) placeInitialled(spelling, people);
    }
    people.forEach(p -> p.sort(Comparator.comparingInt(s -> -s.papers().size())));
    return people;
  }

  private static void place(SpelledName spelling, List<List<SpelledName>> people) {
    people.stream()
        .filter(p -> p.stream().anyMatch(s -> isSame(s, spelling)))
        .findFirst()
        .or(() -> misprinted(spelling, people))
        .ifPresentOrElse(
            p -> p.add(spelling), () -> people.add(new ArrayList<>(List.of(spelling))));
  }

  private static boolean isSame(SpelledName one, SpelledName other) {
    return one.letters().equals(other.letters()) || one.lettersSeen().equals(other.lettersSeen());
  }

  private static Optional<List<SpelledName>> misprinted(
      SpelledName spelling, List<List<SpelledName>> people) {
    return only(people.stream().filter(p -> p.stream().anyMatch(s -> isMisprint(s, spelling))));
  }

  private static boolean isMisprint(SpelledName one, SpelledName other) {
    return one.letters().length() >= SHORTEST_MISPRINT
        && one.sharesPost(other)
        && !one.standsBeside(other)
        && isOneLetterAway(one.letters(), other.letters());
  }

  /** One letter is another one, or is missing in one of the two. */
  private static boolean isOneLetterAway(String one, String other) {
    if (one.length() > other.length()) return isOneLetterAway(other, one);
    if (other.length() - one.length() > 1) return false;
    int same = 0;
    while (same < one.length() && one.charAt(same) == other.charAt(same)) same++;
    int left = one.length() == other.length() ? same + 1 : same;
    return left <= one.length() && one.substring(left).equals(other.substring(same + 1));
  }

  private static void placeInitialled(SpelledName spelling, List<List<SpelledName>> people) {
    Optional<List<SpelledName>> same =
        people.stream().filter(p -> p.stream().anyMatch(s -> isSame(s, spelling))).findFirst();
    same.or(() -> inFull(spelling, people))
        .ifPresentOrElse(
            p -> p.add(spelling), () -> people.add(new ArrayList<>(List.of(spelling))));
  }

  /** The one person whose name fits the initial, where there is evidence beside the name. */
  private static Optional<List<SpelledName>> inFull(
      SpelledName spelling, List<List<SpelledName>> people) {
    return only(people.stream().filter(p -> p.stream().anyMatch(spelling::isInitialOf)))
        .filter(p -> p.stream().noneMatch(spelling::standsBeside))
        .filter(
            p -> p.stream().anyMatch(s -> spelling.sharesPost(s) || spelling.sharesCommittee(s)));
  }

  private static <T> Optional<T> only(Stream<T> all) {
    List<T> list = all.limit(2).toList();
    return list.size() == 1 ? Optional.of(list.getFirst()) : Optional.empty();
  }
}
