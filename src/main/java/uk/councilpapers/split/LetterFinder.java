package uk.councilpapers.split;

import java.util.ArrayList;
import java.util.List;
import uk.councilpapers.config.Headings;
import uk.councilpapers.config.Headings.Found;
import uk.councilpapers.config.Headings.Part;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.text.PlainLines;

/**
 * Finds letters: a salutation or the head of an e-mail, above it addresses, below it a close with a
 * name and a post.
 *
 * <p>Stateless. A salutation without a close is no letter, unless the head of an e-mail stands over
 * it.
 */
final class LetterFinder {

  /** A letter and who wrote it. */
  record Letter(LineRange lines, String title) {}

  /** Above a salutation at most this many filled lines are addresses. */
  private static final int MOST_ADDRESS = 30;

  /** A line of an address is not longer than this many characters. */
  private static final int LONGEST_ADDRESS = 80;

  /** More blank lines than this part two papers. */
  private static final int GAP = 3;

  /** A letter has at most this many filled lines between salutation and close. */
  private static final int LONGEST = 120;

  private final Headings headings;

  LetterFinder(Headings headings) {
    this.headings = headings;
  }

  /** The letters between the two lines, in order, without overlaps. */
  List<Letter> find(PlainLines lines, int first, int last) {
    List<Letter> letters = new ArrayList<>();
    int from = first;
    for (int i = lines.filledFrom(first, last); i > 0; i = lines.filledFrom(i + 1, last)) {
      boolean mail = isMailHead(lines, i, last);
      if (i < from || !(mail || headings.is(Part.LETTER, "salutation", lines.plain(i)))) continue;
      int close = close(lines, i, last);
      if (close == 0 && !mail) continue;
      int top = mail ? i : top(lines, i, from);
      int end = close == 0 ? mailEnd(lines, i, last) : end(lines, close, last, i);
      String title = mail ? sender(lines, i) : writer(lines, close, last);
      letters.add(new Letter(lines.trimmed(top, end), title));
      from = end + 1;
    }
    return letters;
  }

  /** The last line of an e-mail without a close: the one before the next e-mail. */
  private int mailEnd(PlainLines lines, int line, int last) {
    for (int i : lines.filled(line + 1, last, LONGEST)) {
      if (isMailHead(lines, i, last)) return lines.previous(i);
    }
    return line;
  }

  private String sender(PlainLines lines, int line) {
    String from = headings.find(Part.LETTER, lines.plain(line)).map(Found::value).orElse("");
    return "E-mail from " + from.replaceFirst("\\s*[\\[<(].*$", "");
  }

  private static String writer(PlainLines lines, int close, int last) {
    int name = lines.filledFrom(close + 1, last);
    return name == 0 ? "Letter" : "Letter from " + lines.plain(name);
  }

  /** Whether the line says from whom and one of the next says when or what about. */
  private boolean isMailHead(PlainLines lines, int line, int last) {
    return isMail(lines.plain(line), "from")
        && lines.filled(line + 1, last, 4).stream()
            .anyMatch(i -> isMail(lines.plain(i), "sent") || isMail(lines.plain(i), "subject"));
  }

  private boolean isMail(String plain, String word) {
    return plain.regionMatches(true, 0, word, 0, word.length())
        && headings.is(Part.LETTER, "mail-header", plain);
  }

  /** The close of the letter; 0 when another letter starts before one. */
  private int close(PlainLines lines, int line, int last) {
    for (int i : lines.filled(line + 1, last, LONGEST)) {
      if (headings.is(Part.LETTER, "sign-off", lines.plain(i))) return i;
      if (isMailHead(lines, i, last)) return 0;
    }
    return 0;
  }

  private int top(PlainLines lines, int salutation, int from) {
    int top = salutation;
    for (int count = 0; count < MOST_ADDRESS; count++) {
      int above = lines.previous(top);
      if (above < from || lines.blanksBefore(top) >= GAP || !isAddress(lines, above)) break;
      top = above;
    }
    return top;
  }

  private boolean isAddress(PlainLines lines, int line) {
    String plain = lines.plain(line);
    return plain.length() <= LONGEST_ADDRESS
        && !lines.isRow(line)
        && !lines.isBullet(line)
        && AppendixLabel.read(headings, lines, line).isEmpty();
  }

  /** The last line of name, post and address below the close. */
  private int end(PlainLines lines, int close, int last, int salutation) {
    int end = close;
    int paragraphs = 0;
    int size = 0;
    for (int i : lines.filled(close + 1, last, MOST_ADDRESS)) {
      if (!isAddress(lines, i) || isMailHead(lines, i, last)) break;
      boolean detail = headings.is(Part.DETAIL, "contact-detail", lines.plain(i));
      if (lines.blanksBefore(i) > 0 && !detail && (size > 1 || ++paragraphs > 2)) break;
      size = lines.blanksBefore(i) > 0 ? 1 : size + 1;
      end = i;
    }
    return Math.max(end, salutation);
  }
}
