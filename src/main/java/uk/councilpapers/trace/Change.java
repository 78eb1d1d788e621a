package uk.councilpapers.trace;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A paragraph of one paper beside that of a later one.
 *
 * @param before empty for a new one
 * @param after empty for one that is gone
 * @param pieces of a changed one, word by word: what stayed, what went, what came
 */
public record Change(
    Kind kind, Optional<Paragraph> before, Optional<Paragraph> after, List<Piece> pieces) {

  /** What became of words or of a paragraph. */
  public enum Kind {
    SAME,
    CHANGED,
    GONE,
    NEW;

    /** The word for JSON, lower case. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Copies the pieces. */
  public Change {
    pieces = List.copyOf(pieces);
  }
}
