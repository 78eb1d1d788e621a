package uk.councilpapers.search;

import java.util.List;
import java.util.OptionalInt;
import uk.councilpapers.model.LineRange;

/**
 * A passage of a paper with the words found in it. Plain text: not escaped, no markup.
 *
 * @param highlights inside the text, in order, not overlapping
 * @param lines where the passage stands in the source
 * @param page of the first highlight, counted from 1; empty where the format has no pages
 */
public record Snippet(String text, List<Highlight> highlights, LineRange lines, OptionalInt page) {

  /** Copies the highlights. */
  public Snippet {
    highlights = List.copyOf(highlights);
  }
}
