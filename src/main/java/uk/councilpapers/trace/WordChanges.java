package uk.councilpapers.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import uk.councilpapers.trace.Change.Kind;

/** Compares two paragraphs word by word: their longest common sequence of words. Stateless. */
final class WordChanges {

  /** Of longer paragraphs the words are not compared one by one. */
  private static final int MOST_WORDS = 600;

  private static final Pattern FIGURE =
      Pattern.compile(
          ".*(?:\\d|\\b(?:January|February|March|April|May|June|July|August|September|October"
              + "|November|December)\\b).*",
          Pattern.DOTALL);

  private WordChanges() {}

  /** The pieces in order; what went stands before what came in its place. */
  static List<Piece> between(String before, String after) {
    String[] a = before.split(" ", -1);
    String[] b = after.split(" ", -1);
    if (a.length > MOST_WORDS || b.length > MOST_WORDS) {
      return List.of(piece(Kind.GONE, before), piece(Kind.NEW, after));
    }
    int[][] common = common(a, b);
    List<Piece> pieces = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    List<String> arrived = new ArrayList<>();
    List<String> same = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.length || j < b.length) {
      if (i < a.length && j < b.length && isSame(a[i], b[j])) {
        close(pieces, Kind.GONE, gone);
        close(pieces, Kind.NEW, arrived);
        same.add(a[i++]);
        j++;
        continue;
      }
      close(pieces, Kind.SAME, same);
      boolean went = i < a.length && (j == b.length || common[i + 1][j] >= common[i][j + 1]);
      if (went) gone.add(a[i++]);
      if (!went) arrived.add(b[j++]);
    }
    close(pieces, Kind.SAME, same);
    close(pieces, Kind.GONE, gone);
    close(pieces, Kind.NEW, arrived);
    return pieces;
  }

  /** A stop behind a word changes nothing. */
  private static boolean isSame(String a, String b) {
    return a.equals(b) || unstopped(a).equals(unstopped(b));
  }

  private static String unstopped(String word) {
    int end = word.length();
    while (end > 1 && ".,;:".indexOf(word.charAt(end - 1)) >= 0) end--;
    return word.substring(0, end);
  }

  private static int[][] common(String[] a, String[] b) {
    int[][] common = new int[a.length + 1][b.length + 1];
    for (int i = a.length - 1; i >= 0; i--) {
      for (int j = b.length - 1; j >= 0; j--) {
        common[i][j] =
            isSame(a[i], b[j])
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static void close(List<Piece> pieces, Kind kind, List<String> words) {
    if (words.isEmpty()) return;
    pieces.add(piece(kind, String.join(" ", words)));
    words.clear();
  }

  private static Piece piece(Kind kind, String text) {
    return new Piece(kind, text, kind != Kind.SAME && FIGURE.matcher(text).matches());
  }
}
