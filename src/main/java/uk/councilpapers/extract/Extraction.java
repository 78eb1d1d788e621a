package uk.councilpapers.extract;

import java.util.List;
import java.util.Map;
import uk.councilpapers.model.SourceText;

/** What came of reading one file. */
public sealed interface Extraction {

  /**
   * The text was read.
   *
   * @param properties what the file says of itself: {@code title}, {@code author}, {@code created}
   *     (ISO 8601), and {@code pages-without-text} where pages of a PDF could not be read
   * @param bookmarks the outline of a PDF, in its order; empty for other formats
   */
  record Extracted(SourceText text, Map<String, String> properties, List<Bookmark> bookmarks)
      implements Extraction {

    /** Copies the properties and the bookmarks. */
    public Extracted {
      properties = Map.copyOf(properties);
      bookmarks = List.copyOf(bookmarks);
    }

    /** A text without bookmarks. */
    public Extracted(SourceText text, Map<String, String> properties) {
      this(text, properties, List.of());
    }
  }

  /**
   * No text could be read.
   *
   * @param reason what is wrong with the file and what would help, to be read after its name: "is
   *     empty", "is a scan without text: 12 pages; ..."
   */
  record Unreadable(String reason) implements Extraction {}
}
