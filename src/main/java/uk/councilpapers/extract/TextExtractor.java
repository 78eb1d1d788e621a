package uk.councilpapers.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import uk.councilpapers.model.SourceText;

/** Reads the text of a file. Safe for use by several threads. */
public final class TextExtractor {

  /** Reads one file; never throws for what the file holds. */
  public Extraction extract(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return new Extraction.Extracted(SourceText.of(text), Map.of());
    } catch (IOException e) {
      return new Extraction.Unreadable("cannot be read: " + e.getMessage());
    }
  }
}
