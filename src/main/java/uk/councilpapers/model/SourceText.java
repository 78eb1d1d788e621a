package uk.councilpapers.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/**
 * The text of one source file, line by line, with the pages where the format has pages.
 *
 * <p>Immutable. The lines are as extracted, markup included; they are numbered from 1.
 *
 * @param lines the lines without their line ends
 * @param pageStarts for page i + 1 the number of its first line; rising; empty where the format has
 *     no pages. A page without any line starts where the next one does.
 * @param bookmarks the outline that a PDF carries, in its order; empty for other formats
 */
public record SourceText(List<String> lines, List<Integer> pageStarts, List<Bookmark> bookmarks) {

  private static final String LINE_ENDS = "\n\u000B\f\r\u0085\u2028\u2029";

  /** Copies the lists and refuses page starts that fall. */
  public SourceText {
    lines = List.copyOf(lines);
    pageStarts = List.copyOf(pageStarts);
    bookmarks = List.copyOf(bookmarks);
    for (int i = 1; i < pageStarts.size(); i++) {
      if (pageStarts.get(i) < pageStarts.get(i - 1)) {
        throw new IllegalArgumentException("page starts must rise, got " + pageStarts);
      }
    }
  }

  /** A text that carries no outline. */
  public SourceText(List<String> lines, List<Integer> pageStarts) {
    this(lines, pageStarts, List.of());
  }

  /** The same text with the outline that its file carries. */
  public SourceText withBookmarks(List<Bookmark> outline) {
    return new SourceText(lines, pageStarts, outline);
  }

  /** The text without pages, split at line ends. */
  public static SourceText of(String text) {
    List<String> lines = new ArrayList<>();
    int[] next = new int[LINE_ENDS.length()];
    int start = 0;
    for (int end = lineEnd(text, 0, next); end < text.length(); end = lineEnd(text, start, next)) {
      lines.add(text.substring(start, end));
      start = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    lines.add(text.substring(start));
    return new SourceText(lines, List.of());
  }

  /**
   * Where the line that starts at the place ends. Each kind of line end is searched for by itself,
   * and anew only when it has been passed, so that those a text does not have cost one search.
   *
   * @param next where each kind stands next; the length of the text where it does not any more
   */
  private static int lineEnd(String text, int start, int[] next) {
    int first = text.length();
    for (int kind = 0; kind < next.length; kind++) {
      if (next[kind] <= start) {
        int found = text.indexOf(LINE_ENDS.charAt(kind), start);
        next[kind] = found < 0 ? text.length() : found;
      }
      first = Math.min(first, next[kind]);
    }
    return first;
  }

  /** How many lines there are. */
  public int size() {
    return lines.size();
  }

  /** Line {@code number}, counted from 1. */
  public String line(int number) {
    return lines.get(number - 1);
  }

  /** The lines of the range. */
  public List<String> lines(LineRange range) {
    return lines.subList(range.first() - 1, range.last());
  }

  /** The page that holds the line, counted from 1; empty where the format has no pages. */
  public OptionalInt pageOf(int line) {
    if (pageStarts.isEmpty()) return OptionalInt.empty();
    int found = Collections.binarySearch(pageStarts, line);
    if (found < 0) return OptionalInt.of(Math.max(1, -found - 1));
    while (found + 1 < pageStarts.size() && pageStarts.get(found + 1) == line) found++;
    return OptionalInt.of(found + 1);
  }
}
