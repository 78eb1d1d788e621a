package uk.councilpapers.text;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads from a regular expression what no text can do without in which it finds something: one of
 * {@code adjourned} and {@code postponed}, and one of {@code until} and {@code to}.
 *
 * <p>Reads the expression once, from left to right. A part of it is one of a few known texts, which
 * grow with what stands behind them, or it holds one of a few. Classes of characters, what may be
 * left out and what may not be there say nothing; an expression with a construct that is not known
 * here says nothing at all. Case does not count, nor which digit it is.
 */
public final class RequiredWords {

  /** More texts than these cost more to look for than they save. */
  private static final int MOST = 64;

  /** A text of fewer characters stands in nearly every line. */
  private static final int SHORTEST = 3;

  /** Of a longer text its beginning is enough. */
  private static final int LONGEST = 12;

  /** What may come more often than this is not followed. */
  private static final int MOST_TIMES = 4;

  private static final char ANY_DIGIT = '0';

  /** Opens a part that stands before the place: what follows goes on from it, not from the last. */
  private static final String BEHIND = "(?<=";

  /** Words that stand in nearly every line; a set with one of them tells texts not apart. */
  private static final Set<String> SMALL =
      Set.of(
          ("a an and are as at be been being by for from had has have in is it its of on or shall"
                  + " that the their this to was were which will with would")
              .split(" "));

  private static final String FLAGS = "-imsu";

  /** A class of characters that are all digits. */
  private static final Pattern DIGITS = Pattern.compile("(?:\\d(?:-\\d)?)++");

  /**
   * What is known of a part.
   *
   * @param exact every text that it can be; empty when they are not known
   * @param held sets of texts; of each it holds one
   */
  private record Part(Set<String> exact, List<Set<String>> held) {
    private static final Part NOTHING = new Part(Set.of(""), List.of());
    private static final Part UNKNOWN = new Part(Set.of(), List.of());

    private static Part of(char c) {
      return new Part(Set.of(String.valueOf(folded(c))), List.of());
    }

    /** The set that is in the fewest lines: the one of longer texts, then of fewer. */
    private Set<String> best() {
      return required().stream()
          .max(comparingInt(RequiredWords::shortest).thenComparingInt(s -> -s.size()))
          .orElse(Set.of());
    }

    private List<Set<String>> required() {
      List<Set<String>> all = new ArrayList<>(held);
      if (tellsTextsApart(exact)) all.add(exact);
      return all;
    }

    private Part or(Part other) {
      boolean known = !exact.isEmpty() && !other.exact.isEmpty();
      Set<String> all = known ? either(exact, other.exact) : Set.of();
      Set<String> one = best();
      Set<String> two = other.best();
      boolean none = one.isEmpty() || two.isEmpty() || tellsTextsApart(all);
      Set<String> both = none ? Set.of() : either(shortened(one), shortened(two));
      return new Part(all, both.isEmpty() ? List.of() : List.of(both));
    }

    private Part orNothing() {
      return new Part(exact.isEmpty() ? exact : either(exact, Set.of("")), List.of());
    }

    private Part repeated() {
      return new Part(Set.of(), required());
    }

    private Part times(int least, int most) {
      if (exact.isEmpty() || most > MOST_TIMES) return least == 0 ? UNKNOWN : repeated();
      Set<String> run = Set.of("");
      Set<String> all = new TreeSet<>(least == 0 ? run : Set.of());
      for (int i = 1; i <= most && !run.isEmpty(); i++) {
        run = joined(run, exact);
        if (i >= least) all.addAll(run);
      }
      boolean known = !run.isEmpty() && all.size() <= MOST;
      if (known) return new Part(all, least == 0 ? List.of() : held);
      return least == 0 ? UNKNOWN : repeated();
    }
  }

  /** A construct that is not known here. */
  private static final class NotKnown extends Exception {
    private static final long serialVersionUID = 1;
  }

  private final String expression;
  private int at;

  private RequiredWords(String expression) {
    this.expression = expression;
  }

  /**
   * Sets of texts, {@link #folded}; what the expression finds holds one of each. None when nothing
   * is known, or nothing but words that stand everywhere.
   */
  public static List<List<String>> of(String expression) {
    try {
      RequiredWords reading = new RequiredWords(expression);
      List<Set<String>> required = reading.either().required();
      if (reading.at < expression.length()) return List.of();
      return required.stream().map(RequiredWords::shortened).map(List::copyOf).distinct().toList();
    } catch (NotKnown | StringIndexOutOfBoundsException notRead) {
      return List.of();
    }
  }

  /** The texts, of which those go that hold another one. */
  private static Set<String> shortened(Set<String> texts) {
    Set<String> cut = new TreeSet<>();
    for (String text : texts) cut.add(text.substring(0, Math.min(LONGEST, text.length())));
    Set<String> kept = new TreeSet<>(cut);
    kept.removeIf(text -> cut.stream().anyMatch(t -> !t.equals(text) && text.contains(t)));
    return kept;
  }

  /** The alternatives of which the expression as a whole is one, itself when it has no others. */
  public static List<String> alternatives(String expression) {
    List<String> found = new ArrayList<>();
    RequiredWords reading = new RequiredWords(expression);
    try {
      for (int start = 0; start <= expression.length(); start = ++reading.at) {
        reading.sequence();
        found.add(expression.substring(start, reading.at));
      }
      return List.copyOf(found);
    } catch (NotKnown | StringIndexOutOfBoundsException notRead) {
      return List.of(expression);
    }
  }

  /** The character as comparing without case sees it; a digit, as any, stands for all of them. */
  static char folded(char c) {
    return c >= '0' && c <= '9' ? ANY_DIGIT : Character.toLowerCase(Character.toUpperCase(c));
  }

  private Part either() throws NotKnown {
    Part part = sequence();
    while (at < expression.length() && expression.charAt(at) == '|') {
      at++;
      part = part.or(sequence());
    }
    return part;
  }

  private Part sequence() throws NotKnown {
    Part run = Part.NOTHING;
    List<Set<String>> held = new ArrayList<>();
    boolean exact = true;
    while (at < expression.length() && "|)".indexOf(expression.charAt(at)) < 0) {
      boolean behind = expression.startsWith(BEHIND, at);
      Part next = repeated(one());
      held.addAll(next.held);
      if (behind && next.exact.isEmpty()) continue;
      Set<String> longer = joined(run.exact, next.exact);
      if (behind || longer.isEmpty()) {
        held.addAll(run.required());
        exact = false;
        longer = behind ? Set.of() : joined(lastCharacters(run.exact), next.exact);
        if (longer.isEmpty()) longer = next.exact.isEmpty() ? Set.of("") : next.exact;
      }
      run = new Part(longer, List.of());
    }
    if (exact) return new Part(run.exact, held);
    held.addAll(run.required());
    return new Part(Set.of(), held);
  }

  private Part repeated(Part one) throws NotKnown {
    if (at >= expression.length()) return one;
    Part part =
        switch (expression.charAt(at)) {
          case '?' -> one.orNothing();
          case '*' -> Part.UNKNOWN;
          case '+' -> one.repeated();
          case '{' -> counted(one);
          default -> one;
        };
    if ("?*+{".indexOf(expression.charAt(at)) < 0) return one;
    at = expression.charAt(at) == '{' ? expression.indexOf('}', at) + 1 : at + 1;
    boolean greed = at < expression.length() && "?+".indexOf(expression.charAt(at)) >= 0;
    if (greed) at++;
    return part;
  }

  /** A part between as many times as the brackets say; they may be the name of a place instead. */
  private Part counted(Part one) {
    if (!Character.isDigit(expression.charAt(at + 1))) return one.repeated();
    String[] bounds = expression.substring(at + 1, expression.indexOf('}', at)).split(",", -1);
    int least = Integer.parseInt(bounds[0]);
    if (bounds.length == 1) return one.times(least, least);
    return one.times(least, bounds[1].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(bounds[1]));
  }

  private Part one() throws NotKnown {
    char c = expression.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> characters();
      case '\\' -> escaped();
      case '.' -> Part.UNKNOWN;
      case '^', '$' -> Part.NOTHING;
      default -> Part.of(c);
    };
  }

  private Part group() throws NotKnown {
    boolean refuses = took("?!") || took("?<!");
    boolean ahead = took("?=");
    boolean looks = ahead || took("?<=");
    if (!refuses && !looks && took("?<")) {
      at = expression.indexOf('>', at) + 1;
    } else if (!refuses && !looks && took("?")) {
      while (FLAGS.indexOf(expression.charAt(at)) >= 0) at++;
      if (took(")")) return Part.NOTHING;
      if (!took(":")) throw new NotKnown();
    }
    Part part = either();
    if (!took(")")) throw new NotKnown();
    if (refuses) return Part.NOTHING;
    return ahead ? new Part(Part.NOTHING.exact, part.required()) : part;
  }

  private boolean took(String sign) {
    boolean here = expression.startsWith(sign, at);
    if (here) at += sign.length();
    return here;
  }

  private Part characters() throws NotKnown {
    int start = at;
    for (int open = 1; open > 0; at++) {
      char c = expression.charAt(at);
      if (c == '\\') at++;
      if (c == '[') open++;
      if (c == ']') open--;
    }
    String inside = expression.substring(start, at - 1);
    if (inside.isEmpty()) throw new NotKnown();
    if (DIGITS.matcher(inside).matches()) return Part.of(ANY_DIGIT);
    if (inside.chars().anyMatch(c -> "\\[^&-".indexOf(c) >= 0)) return Part.UNKNOWN;
    Part part = Part.of(inside.charAt(0));
    for (int i = 1; i < inside.length(); i++) part = part.or(Part.of(inside.charAt(i)));
    return part;
  }

  private Part escaped() throws NotKnown {
    char c = expression.charAt(at++);
    boolean sign = c < 128 && !Character.isLetterOrDigit(c);
    return switch (c) {
      case 'b', 'B', 'A', 'z', 'Z' -> Part.NOTHING;
      case 'd' -> Part.of(ANY_DIGIT);
      case 'D', 's', 'S', 'w', 'W', 'R' -> Part.UNKNOWN;
      case 'p', 'P' -> behind('}');
      case 'k' -> behind('>');
      case 't' -> Part.of('\t');
      case 'n' -> Part.of('\n');
      default -> {
        if (!sign) throw new NotKnown();
        yield Part.of(c);
      }
    };
  }

  /** Passes by a name in brackets. */
  private Part behind(char bracket) throws NotKnown {
    int end = expression.indexOf(bracket, at);
    if (end < 0 || "{<".indexOf(expression.charAt(at)) < 0) throw new NotKnown();
    at = end + 1;
    return Part.UNKNOWN;
  }

  /** Every text of the first followed by every one of the second; none when these are too many. */
  private static Set<String> joined(Set<String> first, Set<String> second) {
    Set<String> joined = new TreeSet<>();
    if (first.size() * second.size() > MOST) return joined;
    for (String one : first) for (String two : second) joined.add(one + two);
    return joined;
  }

  /** What each of the texts ends with; nothing where one of them is nothing. */
  private static Set<String> lastCharacters(Set<String> texts) {
    if (texts.contains("")) return Set.of("");
    Set<String> last = new TreeSet<>();
    for (String text : texts) last.add(text.substring(text.length() - 1));
    return last;
  }

  private static Set<String> either(Set<String> first, Set<String> second) {
    Set<String> all = new TreeSet<>(first);
    all.addAll(second);
    return all.size() > MOST ? Set.of() : all;
  }

  /** Whether a text that holds one of these is not like nearly every other. */
  private static boolean tellsTextsApart(Set<String> words) {
    return shortest(words) >= SHORTEST
        && words.stream().map(String::strip).noneMatch(SMALL::contains);
  }

  private static int shortest(Set<String> texts) {
    return texts.stream().mapToInt(String::length).min().orElse(0);
  }
}
