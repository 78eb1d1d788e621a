package uk.councilpapers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Patterns of which a text is asked for whichever it has; one {@link CueScan} tells which of them
 * it has the words for.
 *
 * <p>Safe for use by several threads. Answers as trying the patterns one by one does, sooner.
 */
public final class Wordings {

  private final List<Pattern> patterns;
  private final List<Openings> openings;
  private final CueScan words;

  private Wordings(List<Pattern> patterns, List<Openings> openings) {
    this.patterns = List.copyOf(patterns);
    this.openings = List.copyOf(openings);
    this.words = CueScan.of(patterns.stream().map(p -> RequiredWords.of(p.pattern())).toList());
  }

  /** The wordings that the patterns find. */
  public static Wordings of(List<Pattern> patterns) {
    return new Wordings(patterns, patterns.stream().map(Openings::new).toList());
  }

  /** The wordings together. */
  public static Wordings of(Wording... wordings) {
    return of(Stream.of(wordings).map(Wording::pattern).toList());
  }

  /** The wordings of these and of the others. */
  public Wordings and(Wordings others) {
    List<Pattern> allPatterns = new ArrayList<>(patterns);
    List<Openings> allOpenings = new ArrayList<>(openings);
    allPatterns.addAll(others.patterns);
    allOpenings.addAll(others.openings);
    return new Wordings(allPatterns, allOpenings);
  }

  /** Whether the text has the words for any of them. */
  public boolean mayBeIn(String text) {
    return !words.in(text).isEmpty();
  }

  /** Whether the text has the words for each of them. */
  public boolean mayAllBeIn(String text) {
    return words.in(text).cardinality() == patterns.size();
  }

  /** The part of the text that is worded so and starts first; of two the one given first. */
  public Optional<MatchResult> earliest(String text) {
    Optional<MatchResult> earliest = Optional.empty();
    int before = text.length();
    for (int i : words.in(text).stream().toArray()) {
      Optional<MatchResult> found = openings.get(i).first(text);
      if (found.isEmpty() || found.get().start() >= before) continue;
      before = found.get().start();
      earliest = found;
    }
    return earliest;
  }

  /** The first part of the text that has the wording that was given first. */
  public Optional<MatchResult> first(String text) {
    return words.in(text).stream()
        .mapToObj(i -> openings.get(i).first(text))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
