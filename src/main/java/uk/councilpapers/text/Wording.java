package uk.councilpapers.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is tried only on texts that have the words which it requires.
 *
 * <p>Immutable. Answers as the pattern alone does, sooner: most paragraphs speak of something else,
 * and to see that takes one {@link CueScan} instead of an attempt at every place.
 */
public final class Wording {

  private final Pattern pattern;
  private final CueScan words;
  private final Openings openings;

  /** The wording that the pattern finds. */
  public Wording(Pattern pattern) {
    this.pattern = pattern;
    this.words = CueScan.of(List.of(RequiredWords.of(pattern.pattern())));
    this.openings = new Openings(pattern);
  }

  /** The wording that the expression finds. */
  public static Wording of(String expression) {
    return new Wording(Pattern.compile(expression));
  }

  Pattern pattern() {
    return pattern;
  }

  private boolean mayBeIn(String text) {
    return !words.in(text).isEmpty();
  }

  /** Whether the text as a whole is worded so. */
  public boolean matches(String text) {
    return whole(text).isPresent();
  }

  /** The text as a whole, when it is worded so. */
  public Optional<MatchResult> whole(String text) {
    if (!mayBeIn(text)) return Optional.empty();
    Matcher whole = pattern.matcher(text);
    return whole.matches() ? Optional.of(whole) : Optional.empty();
  }

  /** Whether the text begins so. */
  public boolean begins(String text) {
    return openings.isAtStartOf(text);
  }

  /** Whether part of the text is worded so. */
  public boolean isIn(String text) {
    return first(text).isPresent();
  }

  /** The first part of the text that is worded so. */
  public Optional<MatchResult> first(String text) {
    return mayBeIn(text) ? openings.first(text) : Optional.empty();
  }

  /** The pattern on a text, for what else can be asked. */
  public Matcher matcher(String text) {
    return pattern.matcher(text);
  }

  /** The parts of the text that are worded so, in order, one behind the other. */
  public List<MatchResult> in(String text) {
    return mayBeIn(text) ? openings.in(text) : List.of();
  }
}
