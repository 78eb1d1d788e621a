package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a passage, or the cell of a table's row.
 *
 * @param start offset of its first character in the passage
 * @param text without the space around it
 */
record Sentence(int start, String text) {

  private static final Pattern END =
      Pattern.compile(
          "(?=\\s)(?:(?<=[.;])(?<!\\b\\p{Lu}\\.)(?<!\\bNos?\\.)(?<!\\bCllrs?\\.|\\bMrs?\\.|\\bDr\\.)\\s+(?=[\\p{Lu}(\\d\\[])"
              + "|(?<=:)\\s+(?=\\(?\\d{1,2}\\p{L}?\\)\\s)|\\t\\s*)");

  /** The sentences of the text in order. */
  static List<Sentence> of(String text) {
    List<Sentence> found = new ArrayList<>();
    int start = 0;
    Matcher end = END.matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
    for (int at = 0; at < text.length(); at++) {
      if (!mayEnd(text, at) || !end.region(at, text.length()).lookingAt()) continue;
      add(text, start, at, found);
      start = end.end();
      at = start - 1;
    }
    add(text, start, text.length(), found);
    return List.copyOf(found);
  }

  /** Whether a tab stands at the offset, or what follows a mark that may end a sentence. */
  private static boolean mayEnd(String text, int at) {
    if (text.charAt(at) == '\t') return true;
    return at > 0 && ".;:".indexOf(text.charAt(at - 1)) >= 0;
  }

  private static void add(String text, int start, int end, List<Sentence> found) {
    String words = text.substring(start, end);
    if (!words.isBlank()) found.add(new Sentence(start, words.strip()));
  }

  /** The sentence cut before the offset, and what goes on behind {@code next}. */
  List<Sentence> cut(int end, int next) {
    return List.of(
        new Sentence(start, text.substring(0, end).strip()),
        new Sentence(start + next, text.substring(next).strip()));
  }
}
