package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts text at marks that stand outside of brackets. Stateless. */
final class Brackets {

  /** Brackets and what they hold, the spaces before them too. */
  private static final Pattern HELD = Pattern.compile("\\s*[(\\[][^()\\[\\]]*[)\\]]?");

  private Brackets() {}

  /** The pieces between any of the marks, without spaces at their ends, empty ones left out. */
  static List<String> split(String text, String marks) {
    List<String> pieces = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[') depth++;
      if (c == ')' || c == ']') depth = Math.max(0, depth - 1);
      if (depth == 0 && marks.indexOf(c) >= 0) {
        add(pieces, text.substring(start, i));
        start = i + 1;
      }
    }
    add(pieces, text.substring(start));
    return List.copyOf(pieces);
  }

  private static void add(List<String> pieces, String piece) {
    if (!piece.isBlank()) pieces.add(piece.strip());
  }

  /** The text without its brackets and what they hold. */
  static String without(String text) {
    boolean none = text.indexOf('(') < 0 && text.indexOf('[') < 0;
    return none ? text.strip() : HELD.matcher(text).replaceAll("").strip();
  }
}
