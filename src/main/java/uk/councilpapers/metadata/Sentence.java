package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import uk.councilpapers.text.Openings;

/**
 * A sentence of a passage, or the cell of a table's row.
 *
 * @param start offset of its first character in the passage
 * @param text without the space around it
 */
record Sentence(int start, String text) {

  private static final Openings END =
      new Openings(
          Pattern.compile(
              "(?=\\s)(?:(?<=[.;])(?<!\\b\\p{Lu}\\.)(?<!\\bNos?\\.)(?<!\\bCllrs?\\.|\\bMrs?\\.|\\bDr\\.)\\s+(?=[\\p{Lu}(\\d\\[])"
                  + "|(?<=:)\\s+(?=\\(?\\d{1,2}\\p{L}?\\)\\s)|\\t\\s*)"));

  /** The sentences of the text in order. */
  static List<Sentence> of(String text) {
    List<Sentence> found = new ArrayList<>();
    int start = 0;
    for (MatchResult end : END.in(text, at -> mayEnd(text, at))) {
      add(text, start, end.start(), found);
      start = end.end();
    }
    add(text, start, text.length(), found);
    return List.copyOf(found);
  }

  /** Whether the space at the offset stands behind a mark that ends sentences, or is a tab. */
  private static boolean mayEnd(String text, int at) {
    if (at == text.length() || text.charAt(at) == '\t') return true;
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
