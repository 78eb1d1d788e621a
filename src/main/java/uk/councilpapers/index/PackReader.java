package uk.councilpapers.index;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.extract.Extraction;
import uk.councilpapers.extract.OcrMode;
import uk.councilpapers.extract.TextExtractor;
import uk.councilpapers.metadata.Filed;
import uk.councilpapers.metadata.PackDescriber;
import uk.councilpapers.metadata.PackFiling;
import uk.councilpapers.model.Pack;
import uk.councilpapers.model.PackOutline;
import uk.councilpapers.model.SourceText;
import uk.councilpapers.model.Warning;
import uk.councilpapers.split.PackSplitter;
import uk.councilpapers.text.FileNameReader;
import uk.councilpapers.text.PlainLines;

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
  private final PackFiling filing;
  private final PackDescriber describer;

  /** A reader with the vocabulary of one council. */
  public PackReader(IndexConfig config, OcrMode ocr) {
    extractor = new TextExtractor(ocr);
    splitter = new PackSplitter(config);
    filing = new PackFiling(config.committees());
    describer = new PackDescriber(config);
  }

  /** Reads one file with what its name and its sidecar say of it. */
  public Reading read(Path file) {
    return read(file, String.valueOf(file.getFileName()), Stated.of(file));
  }

  /**
   * Reads one file.
   *
   * @param name may have folders before it, with {@code /} between them
   */
  Reading read(Path file, String name, Stated stated) {
    return switch (extractor.extract(file)) {
      case Extraction.Extracted e -> new Reading.Read(pack(name, e.text(), stated), e.text());
      case Extraction.Unreadable u -> new Reading.Refused(u.reason());
    };
  }

  /** A text that the recognition fails on is still searchable, as one paper with a warning. */
  private Pack pack(String name, SourceText text, Stated stated) {
    String source = name.substring(name.lastIndexOf('/') + 1);
    try {
      PlainLines lines = PlainLines.of(text);
      PackOutline outline = told(splitter.split(source, lines), stated);
      Filed filed = filing.file(outline, lines, FileNameReader.read(name), stated.sidecar());
      return describer.describe(source, lines, filed);
    } catch (RuntimeException e) {
      return Unrecognised.pack(source, text, stated.sidecar(), e);
    }
  }

  /** The outline with a warning for a sidecar that is not used, or that withholds the file. */
  private static PackOutline told(PackOutline outline, Stated stated) {
    List<Warning> warnings = new ArrayList<>(outline.warnings());
    stated.fault().ifPresent(fault -> warnings.add(new Warning(1, fault)));
    if (stated.withheld()) warnings.add(new Warning(1, "exempt: index keeps this file out"));
    return new PackOutline(
        outline.front(), outline.minutes(), outline.reports(), outline.others(), warnings);
  }
}
