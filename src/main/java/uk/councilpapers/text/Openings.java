package uk.councilpapers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the text that a pattern finds can begin with, so that the pattern is tried at few places of
 * a line.
 *
 * <p>Safe for use by several threads. Asks the pattern itself about the first characters that texts
 * have, once each: when a match from their start fails and wanted no further one, none that begins
 * with them can succeed. The answers become an automaton that grows with the texts. It lets the
 * pattern be tried at a character outside ASCII and behind characters that anything can follow;
 * what the pattern wants to stand before is taken to be there.
 */
public final class Openings {

  private static final int ASCII = 128;

  /** So many characters of a text are read, no more. */
  private static final int DEPTH = 8;

  /** With more beginnings than these kept, a new one is not told from others. */
  private static final int MOST = 150;

  /** Where each of these can follow, any word can, and reading on tells nothing. */
  private static final String RARE = "qxz";

  private static final Pattern BEHIND = Pattern.compile("(?<!\\\\)\\(\\?<=");

  /** Nothing that is found begins so. */
  private static final State NONE = new State("");

  /** What begins so may be found. */
  private static final State ANY = new State("");

  /** A beginning that may go on; two threads may ask the same and get the same answer. */
  private static final class State {
    private final String before;
    private final @Nullable State[] next = new @Nullable State[ASCII];

    private State(String before) {
      this.before = before;
    }
  }

  private final Pattern pattern;

  /** The pattern without what it wants to stand before. */
  private final Pattern asked;

  private final State start = new State("");
  private final AtomicInteger states = new AtomicInteger();

  /** The openings of the pattern. */
  public Openings(Pattern pattern) {
    this.pattern = pattern;
    String given = BEHIND.matcher(pattern.pattern()).replaceAll("(?=|");
    this.asked = Pattern.compile(given, pattern.flags());
  }

  /** Whether a match may start at the place of the text. */
  public boolean mayBeAt(String text, int at) {
    State state = start;
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ASCII) return true;
      State next = state.next[c];
      state = next == null ? learned(state, c) : next;
      if (state == NONE) return false;
      if (state == ANY) return true;
    }
    return true;
  }

  private State learned(State state, char c) {
    State next = after(state.before + c);
    state.next[c] = next;
    return next;
  }

  @SuppressWarnings("JdkObsolete") // whether more input could change the answer is the question
  private State after(String some) {
    Matcher m = asked.matcher(some);
    if (m.lookingAt()) return ANY;
    if (!m.hitEnd()) return NONE;
    boolean last = some.length() == DEPTH || states.get() >= MOST;
    if (last || RARE.chars().allMatch(c -> mayBegin(m, some + (char) c))) return ANY;
    states.incrementAndGet();
    return new State(some);
  }

  @SuppressWarnings("JdkObsolete")
  private static boolean mayBegin(Matcher m, String some) {
    return m.reset(some).lookingAt() || m.hitEnd();
  }

  /** Whether the text begins with what the pattern finds. */
  public boolean isAtStartOf(String text) {
    return mayBeAt(text, 0) && pattern.matcher(text).lookingAt();
  }

  /** What the pattern finds, in order, one behind the other. */
  public List<MatchResult> in(String text) {
    return in(text, 0, text.length());
  }

  /**
   * What the pattern finds that starts in a part of the text, in order, one behind the other.
   *
   * @param first offset of the first character at which it may start
   * @param last offset of the last one
   */
  public List<MatchResult> in(String text, int first, int last) {
    List<MatchResult> found = new ArrayList<>();
    Attempt attempt = new Attempt(text);
    for (int at = first; at <= last; at++) {
      if (attempt.succeedsAt(at)) at = attempt.addTo(found);
    }
    return found;
  }

  /** The first that the pattern finds. */
  public Optional<MatchResult> first(String text) {
    Attempt attempt = new Attempt(text);
    for (int at = 0; at <= text.length(); at++) {
      if (attempt.succeedsAt(at)) return Optional.of(attempt.result());
    }
    return Optional.empty();
  }

  /**
   * What the pattern finds that does not go on with a word, in order, one behind the other.
   *
   * @param most of them
   */
  public List<MatchResult> atWords(WordPlaces places, int most) {
    List<MatchResult> found = new ArrayList<>();
    Attempt attempt = new Attempt(places.text());
    int done = 0;
    for (int at : places.all()) {
      if (at < done || !attempt.succeedsAt(at)) continue;
      done = attempt.addTo(found) + 1;
      if (found.size() >= most) break;
    }
    return found;
  }

  /** What the pattern finds at the starts of lines. */
  public List<MatchResult> atLineStarts(String text, int most) {
    List<MatchResult> found = new ArrayList<>();
    Attempt attempt = new Attempt(text);
    for (int at = 0; at >= 0 && found.size() < most; at = nextLine(text, at)) {
      if (attempt.succeedsAt(at)) found.add(attempt.result());
    }
    return found;
  }

  /** Tries the pattern at places of one text; makes a matcher only when a place may have it. */
  private final class Attempt {
    private final String text;
    private @Nullable Matcher matcher;

    private Attempt(String text) {
      this.text = text;
    }

    private boolean succeedsAt(int at) {
      return mayBeAt(text, at) && matcher().region(at, text.length()).lookingAt();
    }

    /** The matcher, which looks at what stands before the place from which it is tried. */
    private Matcher matcher() {
      Matcher made = matcher;
      if (made == null) {
        made = pattern.matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
        matcher = made;
      }
      return made;
    }

    private MatchResult result() {
      return matcher().toMatchResult();
    }

    /** Adds what was found and says where it ends. */
    private int addTo(List<MatchResult> found) {
      found.add(result());
      return Math.max(matcher().start(), matcher().end() - 1);
    }
  }

  private static int nextLine(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? -1 : end + 1;
  }
}
