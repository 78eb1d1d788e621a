package uk.councilpapers.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the runs of one to four words with capitals out of a line, {@code Vision Tracker}: words of
 * two characters and more, one blank apart. Stateless.
 *
 * <p>Reads by hand what an expression would say shorter, as every line of every paper is read.
 */
final class NameRuns {

  private static final int MOST_WORDS = 4;

  private NameRuns() {}

  /**
   * Where a run stands.
   *
   * @param start of its first character
   * @param end behind its last one
   */
  record Run(int start, int end) {}

  /** The runs in order; they do not overlap. */
  static List<Run> in(String line) {
    List<Run> runs = new ArrayList<>();
    for (int at = 0; at < line.length(); ) {
      int end = isStart(line, at) ? end(line, at) : at;
      if (end > at) runs.add(new Run(at, end));
      at = Math.max(end, at + 1);
    }
    return runs;
  }

  private static boolean isStart(String line, int at) {
    return isCapital(line.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1)));
  }

  /** Where the run that starts here ends; where it starts, when it is none. */
  private static int end(String line, int start) {
    int end = wordEnd(line, start);
    if (end < start + 2) return start;
    for (int words = 1; words < MOST_WORDS; words++) {
      boolean next =
          end + 1 < line.length() && line.charAt(end) == ' ' && isCapital(line.charAt(end + 1));
      int nextEnd = next ? wordEnd(line, end + 1) : end;
      if (nextEnd < end + 3) return end;
      end = nextEnd;
    }
    return end;
  }

  private static int wordEnd(String line, int start) {
    int end = start + 1;
    while (end < line.length() && isInWord(line.charAt(end))) end++;
    return end;
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '-';
  }

  private static boolean isCapital(char c) {
    return c < 128 ? c >= 'A' && c <= 'Z' : Character.getType(c) == Character.UPPERCASE_LETTER;
  }
}
