package uk.councilpapers.metadata;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds where a list of names and posts begins or ends in running text.
 *
 * <p>Stateless. Such a list is a run of capitalised words, brackets, and the few small words that
 * stand between them; the first other small word ends it.
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
  private static final Pattern STOP = Pattern.compile(".*[.:;!?]['\"’”]?-?");

  private CapitalRun() {}

  /** The run that the text starts with, without the mark that ends it; may be empty. */
  static String ahead(String text) {
    StringBuilder run = new StringBuilder();
    String[] tokens = text.strip().split("\\s+", -1);
    int depth = 0;
    int kept = 0;
    for (String token : tokens) {
      boolean inside = depth > 0 || token.startsWith("(");
      if (!inside && !belongs(token)) break;
      depth = Math.max(0, depth + depth(token));
      run.append(run.isEmpty() ? "" : " ").append(token);
      if (inside || !isJoiner(token)) kept = run.length();
      if (depth == 0 && isStop(token)) break;
    }
    return trimmed(run.substring(0, kept));
  }

  /** The run that the text ends with, adverbs behind it left out; may be empty. */
  static String behind(String text) {
    String[] tokens = text.strip().split("\\s+", -1);
    int end = tokens.length;
    while (end > 0 && ADVERBS.contains(tokens[end - 1])) end--;
    int start = end;
    int depth = 0;
    while (start > 0) {
      String token = tokens[start - 1];
      boolean inside = depth > 0 || token.matches(".*\\)[,.]?");
      if (depth == 0 && isStop(token)) break;
      if (!inside && !belongs(token)) break;
      depth = Math.max(0, depth - depth(token));
      start--;
    }
    while (end > start && isJoiner(tokens[end - 1])) end--;
    while (start < end && isJoiner(tokens[start]) && !isArticle(tokens[start])) start++;
    return String.join(" ", Arrays.copyOfRange(tokens, start, end)).strip();
  }

  private static boolean belongs(String token) {
    String bare = token.replaceAll("[,;.:]+$", "");
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

  private static boolean isStop(String token) {
    return STOP.matcher(token).matches() && !INITIAL.matcher(token).matches();
  }

  private static int depth(String token) {
    long open = token.chars().filter(c -> c == '(').count();
    long close = token.chars().filter(c -> c == ')').count();
    return (int) (open - close);
  }

  private static String trimmed(String run) {
    return run.replaceFirst("[,.;:\\s-]+$", "");
  }
}
