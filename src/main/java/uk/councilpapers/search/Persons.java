package uk.councilpapers.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Tells which spellings of names are one person.
 *
 * <p>Case, hyphens, apostrophes, titles and an I that looks like an l tell nobody apart. An initial
 * is a full name only where they share a post or a committee and no second name fits; a letter that
 * differs is a misprint only under the same post; and two names on one paper are two people.
 *
 * <p>Names that may be one are looked up by parts of them, as there may be many thousands. For one
 * thread, once.
 */
final class Persons {

  /** In letters; shorter names are too like others. */
  private static final int SHORTEST_MISPRINT = 8;

  private final List<List<SpelledName>> people = new ArrayList<>();
  private final Map<String, NavigableSet<Integer>> byLetters = new HashMap<>();
  private final Map<String, NavigableSet<Integer>> byLettersSeen = new HashMap<>();
  private final Map<String, NavigableSet<Integer>> byHalf = new HashMap<>();
  private final Map<String, NavigableSet<Integer>> byInitial = new HashMap<>();

  /** The spellings of each person, the one that most papers print first. */
  List<List<SpelledName>> of(Collection<SpelledName> spellings) {
    List<SpelledName> sorted = new ArrayList<>(spellings);
    sorted.sort(
        Comparator.comparingInt((SpelledName s) -> -s.papers().size())
            .thenComparing(SpelledName::id));
    for (SpelledName s : sorted) if (!s.isInitialled()) place(s, same(s).or(() -> misprinted(s)));
    for (SpelledName s : sorted) if (s.isInitialled()) place(s, same(s).or(() -> inFull(s)));
    people.forEach(p -> p.sort(Comparator.comparingInt(s -> -s.papers().size())));
    return people;
  }

  private void place(SpelledName spelling, Optional<Integer> known) {
    int person = known.orElse(people.size());
    if (known.isEmpty()) people.add(new ArrayList<>());
    people.get(person).add(spelling);
    put(byLetters, spelling.letters(), person);
    put(byLettersSeen, spelling.lettersSeen(), person);
    for (String half : halves(spelling.letters(), spelling.letters().length())) {
      put(byHalf, half, person);
    }
    if (!spelling.isInitialled()) initial(spelling).ifPresent(key -> put(byInitial, key, person));
  }

  private static void put(Map<String, NavigableSet<Integer>> map, String key, int person) {
    map.computeIfAbsent(key, k -> new TreeSet<>()).add(person);
  }

  /** The first person with the same letters. */
  private Optional<Integer> same(SpelledName spelling) {
    NavigableSet<Integer> found = new TreeSet<>();
    found.addAll(byLetters.getOrDefault(spelling.letters(), new TreeSet<>()));
    found.addAll(byLettersSeen.getOrDefault(spelling.lettersSeen(), new TreeSet<>()));
    return found.isEmpty() ? Optional.empty() : Optional.of(found.first());
  }

  /** The one person of whose name it is a misprint. */
  private Optional<Integer> misprinted(SpelledName spelling) {
    String letters = spelling.letters();
    NavigableSet<Integer> like = new TreeSet<>();
    for (int length = letters.length() - 1; length <= letters.length() + 1; length++) {
      for (String half : halves(letters, length)) {
        like.addAll(byHalf.getOrDefault(half, new TreeSet<>()));
      }
    }
    like.removeIf(p -> people.get(p).stream().noneMatch(s -> isMisprint(s, spelling)));
    return only(like);
  }

  /**
   * Keys of the beginning and of the end, as a name of so many letters has them: of two names that
   * differ in one letter one of the two is the same.
   */
  private static List<String> halves(String letters, int length) {
    int begin = Math.min(letters.length(), length / 2);
    int end = Math.max(0, letters.length() - (length - 1) / 2);
    return List.of(
        length + "<" + letters.substring(0, begin), length + ">" + letters.substring(end));
  }

  private static boolean isMisprint(SpelledName one, SpelledName other) {
    return one.letters().length() >= SHORTEST_MISPRINT
        && isOneLetterAway(one.letters(), other.letters())
        && one.sharesPost(other)
        && !one.standsBeside(other);
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

  /** The one person whose name fits the initial, where there is evidence beside the name. */
  private Optional<Integer> inFull(SpelledName spelling) {
    return initial(spelling)
        .map(key -> byInitial.getOrDefault(key, new TreeSet<>()))
        .flatMap(Persons::only)
        .filter(p -> people.get(p).stream().noneMatch(spelling::standsBeside))
        .filter(
            p ->
                people.get(p).stream()
                    .anyMatch(s -> spelling.sharesPost(s) || spelling.sharesCommittee(s)));
  }

  /** The first letter and the last name; empty for a name of one word. */
  private static Optional<String> initial(SpelledName spelling) {
    List<String> parts = spelling.parts();
    if (parts.size() < 2 || parts.getFirst().isEmpty()) return Optional.empty();
    return Optional.of(parts.getFirst().substring(0, 1) + " " + parts.getLast());
  }

  private static Optional<Integer> only(NavigableSet<Integer> persons) {
    return persons.size() == 1 ? Optional.of(persons.first()) : Optional.empty();
  }
}
