package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.List;

/** Cuts text at marks that stand outside of brackets. Stateless. */
final class Brackets {

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
    return text.replaceAll("\\s*[(\\[][^()\\[\\]]*[)\\]]?", "").strip();
  }
}
