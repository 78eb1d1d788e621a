package uk.councilpapers.extract;

import java.util.Map;
import uk.councilpapers.model.SourceText;

/** What came of reading one file. */
public sealed interface Extraction {

  /**
   * The text was read.
   *
   * @param properties what the file says of itself: {@code title}, {@code author}, {@code created}
   *     (ISO 8601), and {@code pages-without-text} where pages of a PDF could not be read
   */
  record Extracted(SourceText text, Map<String, String> properties) implements Extraction {

    /** Copies the properties. */
    public Extracted {
      properties = Map.copyOf(properties);
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
