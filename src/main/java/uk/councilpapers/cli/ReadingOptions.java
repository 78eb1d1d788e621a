package uk.councilpapers.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import uk.councilpapers.extract.OcrMode;
import uk.councilpapers.index.PaperIndexer;

/** The options that say how files are read into an index. */
final class ReadingOptions {

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "2",
      description = "How many files are read at once (default: ${DEFAULT-VALUE}).")
  private int threads;

  @Option(
      names = "--ocr",
      defaultValue = "AUTO",
      description = "When scanned pages are read: ${COMPLETION-CANDIDATES} (default: auto).")
  private OcrMode ocr = OcrMode.AUTO;

  @Option(names = "--prune", description = "Drop files that have vanished from the paths.")
  private boolean prune;

  /** Refuses values out of range and paths that are not there. */
  void check(CommandLine command, List<Path> paths) {
    if (threads < 1 || threads > 256) {
      throw new ParameterException(command, "--threads is " + threads + "; 1 to 256 is wanted");
    }
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new ParameterException(
            command, "[" + path + "] does not exist; a file or folder is wanted");
      }
    }
  }

  PaperIndexer.Settings settings() {
    return new PaperIndexer.Settings(threads, prune, ocr);
  }
}
