package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.text.PlainLines;

/**
 * A paragraph without markup that still knows on which lines its words stand.
 *
 * <p>Immutable. A paragraph that the end of a page cut is whole again.
 */
final class Passage {

  private static final Pattern POINT =
      Pattern.compile(
          "^(?:[-•*] )?(?:(?:resolved|agreed) ?:? ?[-–]? ?)?(?:\\(\\d{1,2}\\) )?that ",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ACTION = Pattern.compile("^(?i:actions?\\b|resolved|agreed)");

  /** A point of fewer characters may be complete without a full stop. */
  private static final int SHORT_POINT = 50;

  private record Part(int line, int start) {}

  private final String text;
  private final List<Part> parts;

  private Passage(String text, List<Part> parts) {
    this.text = text;
    this.parts = List.copyOf(parts);
  }

  /** The passages of the lines, in order; blank lines are none. */
  static List<Passage> of(PlainLines lines, LineRange range) {
    List<Passage> found = new ArrayList<>();
    Growing growing = new Growing();
    for (int line = range.first(); line <= range.last(); line++) {
      String plain = lines.plain(line);
      if (plain.isEmpty()) continue;
      if (lines.isRow(line) || !growing.goesOnWith(plain)) growing.end(found);
      growing.add(line, plain);
    }
    growing.end(found);
    return found;
  }

  /** The passage that is being read. */
  private static final class Growing {
    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();

    private boolean goesOnWith(String plain) {
      if (text.isEmpty() || Paragraphs.isEnded(text) || isAddress(plain)) return false;
      if (isCutPoint(text, plain)) return true;
      return Paragraphs.isContinuation(plain) || (Paragraphs.isOpen(text) && !isStart(plain));
    }

    private void add(int line, String plain) {
      if (!text.isEmpty()) text.append(' ');
      parts.add(new Part(line, text.length()));
      text.append(plain);
    }

    private void end(List<Passage> found) {
      if (text.isEmpty()) return;
      found.add(new Passage(text.toString(), parts));
      text.setLength(0);
      parts.clear();
    }
  }

  /** Whether a point of a resolution stops within a name that the next line goes on with. */
  private static boolean isCutPoint(CharSequence before, String plain) {
    boolean point = before.length() > SHORT_POINT && POINT.matcher(before).lookingAt();
    return point
        && Character.isLetter(before.charAt(before.length() - 1))
        && !isStart(plain)
        && !ACTION.matcher(plain).lookingAt();
  }

  private static boolean isAddress(String plain) {
    return plain.startsWith("http") || plain.startsWith("www.");
  }

  /** Whether the line is the start of something new: a number, a bullet, a heading in capitals. */
  private static boolean isStart(String plain) {
    return !Character.isLetter(plain.codePointAt(0))
        || plain.equals(plain.toUpperCase(Locale.ROOT));
  }

  String text() {
    return text;
  }

  /** The last line of the passage, counted from 1. */
  int lastLine() {
    return parts.getLast().line;
  }

  /** The line, counted from 1, on which the character at the offset stands. */
  int lineAt(int offset) {
    int line = parts.getFirst().line;
    for (Part part : parts) {
      if (part.start <= offset) line = part.line;
    }
    return line;
  }
}
