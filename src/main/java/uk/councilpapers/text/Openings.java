package uk.councilpapers.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the text that a pattern finds can begin with, so that the pattern is tried at few places of
 * a line.
 *
 * <p>Immutable. Asks the pattern itself about the first few characters, once: when a match from
 * their start fails and wanted no further one, none that begins with them can succeed. The answers
 * become an automaton. It lets the pattern be tried at a character outside ASCII and where too many
 * characters can go on; what the pattern wants to stand before is taken to be there.
 */
public final class Openings {

  private static final int ASCII = 128;

  /** Behind a place where more characters than these can go on no further one is read. */
  private static final int MOST = 16;

  /** Nothing that is found begins so. */
  private static final char NONE = 0;

  /** What begins so may be found. */
  private static final char ANY = 1;

  private static final Pattern BEHIND = Pattern.compile("(?<!\\\\)\\(\\?<=");

  /** Flags within a pattern that make parts of it heed case, or not. */
  private static final Pattern CASE_FLAG = Pattern.compile("\\(\\?[a-zA-Z]*-?[a-zA-Z]*i");

  private final Pattern pattern;

  /** For each state the next one by character; {@link #NONE} and {@link #ANY} have none. */
  private final char[][] states;

  private final char first;

  /** The characters that what the pattern finds can begin with. */
  public Openings(Pattern pattern) {
    this(pattern, 1);
  }

  /**
   * The openings of the pattern.
   *
   * @param depth so many characters of a text are read before the pattern is tried; the answers are
   *     asked for once, so more are worth it for a pattern that is tried on every line
   */
  public Openings(Pattern pattern, int depth) {
    this.pattern = pattern;
    Asking asking = new Asking(pattern, depth);
    this.first = asking.state("");
    this.states = asking.states.toArray(char[][]::new);
  }

  /** Asks a pattern; places that go on in the same way become one state. */
  private static final class Asking {
    private final List<char[]> states = new ArrayList<>(List.of(new char[0], new char[0]));
    private final Map<String, Character> known = new HashMap<>();
    private final Matcher matcher;
    private final boolean caseless;
    private final int depth;

    private Asking(Pattern pattern, int depth) {
      this.depth = depth;
      boolean all = (pattern.flags() & Pattern.CASE_INSENSITIVE) != 0;
      String given = BEHIND.matcher(pattern.pattern()).replaceAll("(?=|");
      this.matcher = Pattern.compile(given, pattern.flags()).matcher("");
      this.caseless = all && !CASE_FLAG.matcher(pattern.pattern()).find();
    }

    private char state(String before) {
      char[] next = new char[ASCII];
      int open = 0;
      for (char c = 0; c < ASCII; c++) {
        boolean capital = c >= 'A' && c <= 'Z';
        if ((capital && caseless) || !mayBegin(before + c)) continue;
        next[c] = ANY;
        open++;
      }
      if (open > MOST && !before.isEmpty()) return ANY;
      for (char c = 0; c < ASCII && before.length() + 1 < depth; c++) {
        if (next[c] == ANY) next[c] = state(before + c);
      }
      for (char c = 'A'; c <= 'Z' && caseless; c++) next[c] = next[c - 'A' + 'a'];
      return known.computeIfAbsent(new String(next), row -> added(next));
    }

    private char added(char[] next) {
      states.add(next);
      return (char) (states.size() - 1);
    }

    @SuppressWarnings("JdkObsolete") // whether more input could change the answer is the question
    private boolean mayBegin(String some) {
      return matcher.reset(some).lookingAt() || matcher.hitEnd();
    }
  }

  /** Whether a match may start at the place of the text. */
  public boolean mayBeAt(String text, int at) {
    char state = first;
    for (int i = at; state > ANY && i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ASCII) return true;
      state = states[state][c];
    }
    return state != NONE;
  }

  /** Whether the text begins with what the pattern finds. */
  public boolean isAtStartOf(String text) {
    return mayBeAt(text, 0) && pattern.matcher(text).lookingAt();
  }

  /** What the pattern finds, in order, one behind the other. */
  public List<MatchResult> in(String text) {
    List<MatchResult> found = new ArrayList<>();
    Matcher m = null;
    for (int at = 0; at <= text.length(); at++) {
      if (!mayBeAt(text, at)) continue;
      if (m == null) m = matcher(text);
      if (m.region(at, text.length()).lookingAt()) at = add(m, found);
    }
    return found;
  }

  /**
   * What the pattern finds that does not go on with a word, in order, one behind the other.
   *
   * @param most of them
   */
  public List<MatchResult> atWords(String text, int most) {
    List<MatchResult> found = new ArrayList<>();
    Matcher m = null;
    for (int at = 0; at <= text.length() && found.size() < most; at++) {
      if (!mayBeAt(text, at) || isBehindWord(text, at)) continue;
      if (m == null) m = matcher(text);
      if (m.region(at, text.length()).lookingAt()) at = add(m, found);
    }
    return found;
  }

  /** Adds what was found and says where it ends. */
  private static int add(Matcher m, List<MatchResult> found) {
    found.add(m.toMatchResult());
    return Math.max(m.start(), m.end() - 1);
  }

  /** What the pattern finds at the starts of lines. */
  public List<MatchResult> atLineStarts(String text, int most) {
    List<MatchResult> found = new ArrayList<>();
    Matcher m = null;
    for (int at = 0; at >= 0 && found.size() < most; at = nextLine(text, at)) {
      if (!mayBeAt(text, at)) continue;
      if (m == null) m = matcher(text);
      if (m.region(at, text.length()).lookingAt()) found.add(m.toMatchResult());
    }
    return found;
  }

  /** A matcher that looks at what stands before the place from which it is tried. */
  private Matcher matcher(String text) {
    return pattern.matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
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
