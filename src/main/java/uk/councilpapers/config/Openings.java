package uk.councilpapers.config;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters that what a pattern finds can begin with, so that the pattern is tried at few
 * places of a text.
 *
 * <p>Immutable. Asks the pattern itself about every ASCII character: when a match from its start
 * fails on the one character and wanted no further one, none that goes on from it can succeed. Any
 * other character may begin a match.
 */
final class Openings {

  private static final int ASCII = 128;

  private final Pattern pattern;
  private final boolean[] opens = new boolean[ASCII];

  /** The openings of the pattern. */
  @SuppressWarnings("JdkObsolete") // whether more input could change the answer is the question
  Openings(Pattern pattern) {
    this.pattern = pattern;
    for (char c = 0; c < ASCII; c++) {
      Matcher alone = pattern.matcher(String.valueOf(c));
      opens[c] = alone.lookingAt() || alone.hitEnd();
    }
  }

  /** Whether a match may start at the place of the text. */
  boolean mayBeAt(String text, int at) {
    if (at >= text.length()) return true;
    char c = text.charAt(at);
    return c >= ASCII || opens[c];
  }

  /** Whether the text begins with what the pattern finds. */
  boolean isAtStartOf(String text) {
    return mayBeAt(text, 0) && pattern.matcher(text).lookingAt();
  }

  /**
   * What the pattern finds, in order, one behind the other.
   *
   * @param most of them
   */
  List<MatchResult> in(String text, int most) {
    List<MatchResult> found = new ArrayList<>();
    Matcher m = null;
    for (int at = 0; at <= text.length() && found.size() < most; at++) {
      if (!mayBeAt(text, at) || isBehindWord(text, at)) continue;
      if (m == null) m = pattern.matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
      if (!m.region(at, text.length()).lookingAt()) continue;
      found.add(m.toMatchResult());
      at = Math.max(at, m.end() - 1);
    }
    return found;
  }

  /** What the pattern finds at the starts of lines. */
  List<MatchResult> atLineStarts(String text, int most) {
    List<MatchResult> found = new ArrayList<>();
    Matcher m = null;
    for (int at = 0; at >= 0 && found.size() < most; at = nextLine(text, at)) {
      if (!mayBeAt(text, at)) continue;
      if (m == null) m = pattern.matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
      if (m.region(at, text.length()).lookingAt()) found.add(m.toMatchResult());
    }
    return found;
  }

  private static int nextLine(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? -1 : end + 1;
  }

  /** Forms stand between whole words; half a character is no place either. */
  private static boolean isBehindWord(String text, int at) {
    if (at == 0) return false;
    char before = text.charAt(at - 1);
    if (before < ASCII) return Character.isLetterOrDigit(before);
    int whole = text.codePointBefore(at);
    boolean half = Character.isHighSurrogate(before) && at < text.length();
    return (half && Character.isLowSurrogate(text.charAt(at))) || Character.isLetterOrDigit(whole);
  }
}
