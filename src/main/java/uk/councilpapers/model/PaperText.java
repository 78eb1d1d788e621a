package uk.councilpapers.model;

import java.util.List;
import java.util.OptionalInt;

/**
 * The text of one paper, markup removed, line by line.
 *
 * @param lines as many as the paper has in its source; none where the text was left in the index
 * @param firstLine the source line of the first one, counted from 1
 * @param pages for each line its page, counted from 1; empty where the format has no pages
 */
public record PaperText(List<String> lines, int firstLine, List<Integer> pages) {

  /** Copies the lists and refuses pages that do not match the lines. */
  public PaperText {
    lines = List.copyOf(lines);
    pages = List.copyOf(pages);
    if (!pages.isEmpty() && !lines.isEmpty() && pages.size() != lines.size()) {
      throw new IllegalArgumentException(
          "as many pages as lines are wanted, got " + pages.size() + " for " + lines.size());
    }
  }

  /** The lines joined by line feeds. */
  public String joined() {
    return String.join("\n", lines);
  }

  /** The page of a source line; empty where the format has no pages. */
  public OptionalInt pageOf(int sourceLine) {
    if (pages.isEmpty()) return OptionalInt.empty();
    return OptionalInt.of(pages.get(sourceLine - firstLine));
  }
}
