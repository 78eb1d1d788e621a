package uk.councilpapers.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names the folder of the index. */
final class IndexOption {

  @Option(
      names = "--index",
      paramLabel = "DIR",
      defaultValue = "council-index",
      description = "The folder of the index (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("council-index");

  Path folder() {
    return folder;
  }
}
