package uk.councilpapers.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import uk.councilpapers.config.IndexConfig;

/** The option that names the folder with the council's vocabulary. */
final class ConfigOption {

  @Option(
      names = "--config",
      paramLabel = "DIR",
      defaultValue = "index-config",
      description = "The council's vocabulary (default: ${DEFAULT-VALUE}).")
  Path folder = Path.of("index-config");

  IndexConfig read() {
    return IndexConfig.read(folder);
  }
}
