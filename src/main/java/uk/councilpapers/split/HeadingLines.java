package uk.councilpapers.split;

import java.util.HashSet;
import java.util.Set;
import uk.councilpapers.text.PlainLines;

/** Tells lines that may be headings, and reads titles that run over several. Stateless. */
final class HeadingLines {

  /** A heading is not longer than this many characters. */
  private static final int LONGEST = 160;

  /** A title runs over at most this many lines. */
  private static final int MOST_LINES = 5;

  private HeadingLines() {}

  /** Whether the line may be a heading: short, on its own, no row, no point, no sentence. */
  static boolean mayBe(PlainLines lines, int line) {
    String plain = lines.plain(line);
    return !plain.isEmpty()
        && plain.length() <= LONGEST
        && !lines.isRow(line)
        && !lines.isBullet(line)
        && lines.blanksBefore(line) > 0
        && !(plain.endsWith(".") && plain.length() > 60)
        && !plain.endsWith(";")
        && !plain.endsWith(",");
  }

  /** The heading and the lines directly below it that go on with it. */
  static String title(PlainLines lines, int line, int last) {
    StringBuilder title = new StringBuilder(lines.plain(line).replace('\t', ' '));
    for (int i = line + 1; i <= Math.min(last, line + MOST_LINES) && !lines.isBlank(i); i++) {
      if (lines.isRow(i) || lines.isBullet(i) || lines.plain(i).length() > LONGEST) break;
      title.append(' ').append(lines.plain(i));
    }
    return title.toString();
  }

  /**
   * How like the wanted title the heading is that starts on the line, alone or with short lines
   * below it.
   *
   * @param wanted the words of the title
   */
  static double likeness(PlainLines lines, int line, int last, Set<String> wanted) {
    Set<String> words = new HashSet<>();
    double best = 0;
    for (int i : lines.filled(line, last, MOST_LINES)) {
      if (i > line && (lines.isRow(i) || lines.isBullet(i) || lines.plain(i).length() > 90)) break;
      TitleLikeness.addWords(lines.plain(i), words);
      best = Math.max(best, TitleLikeness.of(words, wanted));
    }
    return best;
  }
}
