package uk.councilpapers.index;

import java.nio.file.Path;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.extract.Extraction;
import uk.councilpapers.extract.OcrMode;
import uk.councilpapers.extract.TextExtractor;
import uk.councilpapers.metadata.PackDescriber;
import uk.councilpapers.model.Pack;
import uk.councilpapers.model.SourceText;
import uk.councilpapers.split.PackSplitter;

/** Takes one file through extraction, splitting and description. Safe for several threads. */
public final class PackReader {

  /** What came of one file. */
  public sealed interface Reading {
    /** The file was taken apart. */
    record Read(Pack pack, SourceText text) implements Reading {}

    /** The file holds nothing that can be read; the reason is a sentence for people. */
    record Refused(String reason) implements Reading {}
  }

  private final TextExtractor extractor;
  private final PackSplitter splitter;
  private final PackDescriber describer;

  /** A reader with the vocabulary of one council. */
  public PackReader(IndexConfig config, OcrMode ocr) {
    extractor = new TextExtractor(ocr);
    splitter = new PackSplitter(config);
    describer = new PackDescriber(config);
  }

  /** Reads one file. */
  public Reading read(Path file) {
    String name = String.valueOf(file.getFileName());
    return switch (extractor.extract(file)) {
      case Extraction.Extracted e -> new Reading.Read(pack(name, e.text()), e.text());
      case Extraction.Unreadable u -> new Reading.Refused(u.reason());
    };
  }

  /** A text that the recognition fails on is still searchable, as one paper with a warning. */
  private Pack pack(String name, SourceText text) {
    try {
      return describer.describe(name, text, splitter.split(name, text));
    } catch (RuntimeException e) {
      return Unrecognised.pack(name, text, e);
    }
  }
}
