package uk.councilpapers.extract;

import java.util.ArrayList;
import java.util.List;
import uk.councilpapers.model.SourceText;

/**
 * Collects the lines of a text as it is read, with page starts and at most one blank line between
 * two lines. Not for sharing between threads.
 */
final class LineWriter {

  private final List<String> lines = new ArrayList<>();
  private final List<Integer> pageStarts = new ArrayList<>();
  private boolean gap;

  /** Adds a line; one without anything printed is a gap. */
  void line(String text) {
    String stripped = text.stripTrailing();
    if (stripped.isBlank()) {
      gap();
      return;
    }
    if (gap && !lines.isEmpty()) lines.add("");
    gap = false;
    lines.add(stripped);
  }

  /** Lets a blank line stand before the next line. */
  void gap() {
    gap = true;
  }

  /** Starts a page: with the next line, after a blank one. */
  void page() {
    if (!lines.isEmpty() && !lines.getLast().isEmpty()) lines.add("");
    gap = false;
    pageStarts.add(lines.size() + 1);
  }

  /** What was collected. */
  SourceText text() {
    while (!lines.isEmpty() && lines.getLast().isEmpty()) lines.removeLast();
    int last = Math.max(1, lines.size());
    return new SourceText(lines, pageStarts.stream().map(start -> Math.min(start, last)).toList());
  }
}
