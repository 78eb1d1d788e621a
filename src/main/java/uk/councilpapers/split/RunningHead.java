package uk.councilpapers.split;

import uk.councilpapers.config.Headings;
import uk.councilpapers.text.PlainLines;

/**
 * Tells the label of an appendix that is printed over every page of a table from one that a
 * document starts with.
 *
 * <p>Stateless. Such a label stands over the table's head again and again, but not where the table
 * starts: the title of the document is there, which the page had no room over.
 */
final class RunningHead {

  /** A line that is longer than this many characters is no title, nor is a shorter sentence. */
  private static final int LONGEST_TITLE = 160;

  private static final int LONGEST_SENTENCE = 100;

  private RunningHead() {}

  /**
   * The line where the document of the label starts: the label's own, or for a running head the
   * title over the table.
   *
   * @param first the first line that may belong to the document
   */
  static int documentTop(Headings headings, PlainLines lines, AppendixLabel label, int first) {
    int head = lines.next(label.line());
    if (!label.rest().isEmpty() || !lines.isRow(head) || !comesAgain(lines, label, head)) {
      return label.line();
    }
    int top = label.line();
    boolean seen = false;
    for (int i = lines.previous(top); i >= first && !isText(lines, i); i = lines.previous(i)) {
      if (AppendixLabel.read(headings, lines, i).isPresent()) return label.line();
      seen |= lines.plain(i).equals(lines.plain(head));
      top = i;
    }
    return seen ? top : label.line();
  }

  /** Whether the same label stands over the same row once more. */
  private static boolean comesAgain(PlainLines lines, AppendixLabel label, int head) {
    String again = lines.plain(label.line());
    for (int i = lines.next(head); i > 0; i = lines.next(i)) {
      if (lines.plain(i).equals(again)) {
        return lines.plain(lines.next(i)).equals(lines.plain(head));
      }
    }
    return false;
  }

  private static boolean isText(PlainLines lines, int line) {
    String plain = lines.plain(line);
    int longest = plain.endsWith(".") ? LONGEST_SENTENCE : LONGEST_TITLE;
    return !lines.isRow(line) && !lines.isBullet(line) && plain.length() > longest;
  }
}
