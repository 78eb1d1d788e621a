package uk.councilpapers.extract;

import java.util.Map;
import uk.councilpapers.model.SourceText;

/** What came of reading one file. */
public sealed interface Extraction {

  /**
   * The text was read.
   *
   * @param properties what the file says of itself (title, creation date), under Tika's names
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
   * @param reason a sentence that the person who runs the program understands
   */
  record Unreadable(String reason) implements Extraction {}
}
