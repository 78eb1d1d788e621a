package uk.councilpapers.metadata;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import uk.councilpapers.text.Spaces;

/**
 * Finds where a list of names and posts begins or ends in running text.
 *
 * <p>Stateless. Such a list is a run of capitalised words, brackets, and the few small words that
 * stand between them; the first other small word ends it. Reads no word beyond that one.
 */
final class CapitalRun {

  private static final Set<String> JOINERS =
      Set.of("of", "and", "for", "the", "in", "with", "to", "at", "from", "&", "–", "-");
  private static final Set<String> UNITS =
      Set.of("team", "service", "services", "unit", "department", "section", "directorate");
  private static final Set<String> ADVERBS =
      Set.of("also", "then", "had", "has", "both", "jointly", "briefly", "further", "subsequently");
  private static final Pattern INITIAL =
      Pattern.compile("[(]?(?:\\p{Lu}\\.)+|(?:Mr|Mrs|Ms|Dr|Rev|Prof|Cllr|St|Messrs)\\.");

  private static final String STOPS = ".:;!?";
  private static final String QUOTES = "'\"’”";

  private CapitalRun() {}

  /** The run that the text starts with, without the mark that ends it; may be empty. */
  static String ahead(String text) {
    String line = text.strip();
    StringBuilder run = new StringBuilder();
    int depth = 0;
    int kept = 0;
    for (int start = 0; start < line.length(); ) {
      int end = start;
      while (end < line.length() && !Spaces.is(line.charAt(end))) end++;
      String token = line.substring(start, end);
      boolean inside = depth > 0 || token.startsWith("(");
      if (!inside && !belongs(token)) break;
      depth = Math.max(0, depth + depth(token));
      run.append(run.isEmpty() ? "" : " ").append(token);
      if (inside || !isJoiner(token)) kept = run.length();
      if (depth == 0 && isStop(token)) break;
      start = end;
      while (start < line.length() && Spaces.is(line.charAt(start))) start++;
    }
    return Edges.withoutEnd(run.substring(0, kept), ",.;:-" + Spaces.ALL);
  }

  /** The run that the text ends with, adverbs behind it left out; may be empty. */
  static String behind(String text) {
    String line = text.strip();
    Deque<String> run = new ArrayDeque<>();
    int depth = 0;
    for (int end = line.length(); end > 0; ) {
      int start = end;
      while (start > 0 && !Spaces.is(line.charAt(start - 1))) start--;
      String token = line.substring(start, end);
      end = start;
      while (end > 0 && Spaces.is(line.charAt(end - 1))) end--;
      if (run.isEmpty() && ADVERBS.contains(token)) continue;
      if (depth == 0 && isStop(token)) break;
      if (depth == 0 && !endsInBracket(token) && !belongs(token)) break;
      depth = Math.max(0, depth - depth(token));
      run.addFirst(token);
    }
    while (!run.isEmpty() && isJoiner(run.getLast())) run.removeLast();
    while (!run.isEmpty() && isJoiner(run.getFirst()) && !isArticle(run.getFirst())) {
      run.removeFirst();
    }
    return String.join(" ", run).strip();
  }

  private static boolean endsInBracket(String token) {
    return token.endsWith(")") || token.endsWith("),") || token.endsWith(").");
  }

  private static boolean belongs(String token) {
    String bare = Edges.withoutEnd(token, ",;.:");
    if (bare.isEmpty()) return false;
    int first = bare.codePointAt(bare.startsWith("(") && bare.length() > 1 ? 1 : 0);
    return Character.isUpperCase(first) || isJoiner(bare) || UNITS.contains(bare);
  }

  private static boolean isJoiner(String token) {
    return JOINERS.contains(token);
  }

  private static boolean isArticle(String token) {
    return token.equals("the");
  }

  /**
   * Whether a sentence ends with the token: at a stop before a quotation mark or a dash, or none.
   */
  private static boolean isStop(String token) {
    int last = token.length() - 1;
    if (last >= 0 && token.charAt(last) == '-') last--;
    if (last >= 0 && QUOTES.indexOf(token.charAt(last)) >= 0) last--;
    return last >= 0 && STOPS.indexOf(token.charAt(last)) >= 0 && !INITIAL.matcher(token).matches();
  }

  /** How many more brackets the token opens than it closes. */
  private static int depth(String token) {
    int depth = 0;
    for (int i = 0; i < token.length(); i++) {
      if (token.charAt(i) == '(') depth++;
      if (token.charAt(i) == ')') depth--;
    }
    return depth;
  }
}
