package uk.councilpapers.config;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.councilpapers.text.CueScan;
import uk.councilpapers.text.Openings;
import uk.councilpapers.text.RequiredWords;
import uk.councilpapers.text.WordPlaces;

/**
 * One form of words in running text: alternatives, of which only those are tried that the text has
 * the words for.
 *
 * <p>Safe for use by several threads. A {@link CueScan} says which {@link #words} a text holds. An
 * alternative whose {@link RequiredWords} are missing cannot be found in it, so leaving it out of
 * the pattern changes no answer; a pattern of fewer alternatives has fewer places where it can
 * begin. Patterns are made when a text first wants them, and kept.
 */
final class TextForm {

  /**
   * An alternative of a form.
   *
   * @param expression a regular expression
   * @param first whether it can only stand at the start of a line
   */
  record Alternative(String expression, boolean first) {}

  /** Alternatives that are tried together. */
  private record Tried(Openings openings, boolean first, Map<String, List<Integer>> places) {

    private List<MatchResult> in(WordPlaces places, int most) {
      return first ? openings.atLineStarts(places.text(), most) : openings.atWords(places, most);
    }
  }

  /** The digit that tells two places of one name apart. */
  private static final Pattern DIGIT = Pattern.compile("\\d$");

  private final String kind;
  private final List<Alternative> alternatives;
  private final List<List<List<String>>> words = new ArrayList<>();
  private final Map<BitSet, Tried> tried = new ConcurrentHashMap<>();

  /**
   * A form.
   *
   * @param cues a text without any of them, in any case, is passed by
   */
  TextForm(String kind, List<String> cues, List<Alternative> alternatives) {
    this.kind = kind;
    this.alternatives = List.copyOf(alternatives);
    for (Alternative alternative : alternatives) {
      List<List<String>> needed = new ArrayList<>(List.of(List.copyOf(cues)));
      needed.addAll(RequiredWords.of(alternative.expression()));
      words.add(List.copyOf(needed));
    }
  }

  String kind() {
    return kind;
  }

  /** For each alternative the cues, and the sets of words of which it holds one each. */
  List<List<List<String>>> words() {
    return List.copyOf(words);
  }

  /** Whether a text has the form. */
  Predicate<String> test() {
    CueScan scan = CueScan.of(words);
    return text -> !in(new WordPlaces(text), scan.in(text), 1).isEmpty();
  }

  /**
   * The places of the text that have the form.
   *
   * @param possible the alternatives that the text has the words for
   * @param most so many places
   */
  List<TextForms.Found> in(WordPlaces text, BitSet possible, int most) {
    if (possible.isEmpty()) return List.of();
    Tried some = tried.computeIfAbsent(possible, this::tried);
    return some.in(text, most).stream()
        .map(match -> new TextForms.Found(kind, match, some.places))
        .toList();
  }

  private Tried tried(BitSet possible) {
    List<Alternative> some = possible.stream().mapToObj(alternatives::get).toList();
    String either = some.stream().map(Alternative::expression).collect(Collectors.joining("|"));
    Pattern pattern =
        Pattern.compile(
            "(?<![\\p{L}\\p{Nd}])(?:" + either + ")(?![\\p{L}\\p{Nd}])",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    boolean first = some.stream().allMatch(Alternative::first);
    return new Tried(new Openings(pattern), first, places(pattern));
  }

  private static Map<String, List<Integer>> places(Pattern pattern) {
    Map<String, List<Integer>> places = new TreeMap<>();
    new TreeMap<>(pattern.namedGroups())
        .forEach(
            (name, group) ->
                places
                    .computeIfAbsent(DIGIT.matcher(name).replaceFirst(""), n -> new ArrayList<>())
                    .add(group));
    return Map.copyOf(places);
  }
}
