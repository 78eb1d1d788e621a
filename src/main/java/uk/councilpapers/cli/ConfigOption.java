package uk.councilpapers.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import uk.councilpapers.config.IndexConfig;

/** The option that names the folder with the council's vocabulary. */
final class ConfigOption {

  @Option(
      names = "--config",
      paramLabel = "DIR",
      description = "The council's vocabulary (default: the index-config of the program).")
  private Optional<Path> folder = Optional.empty();

  IndexConfig read() {
    return IndexConfig.read(folder.orElseGet(Home::config), Home.config());
  }
}
