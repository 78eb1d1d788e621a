package uk.councilpapers.bench;

import java.nio.file.Path;
import uk.councilpapers.config.IndexConfig;

/** The configuration under which everything is measured. Stateless. */
final class BenchConfig {

  private BenchConfig() {}

  /** That of the sample council. */
  static IndexConfig read() {
    return IndexConfig.read(Path.of("src", "sample", "index-config"), Path.of("index-config"));
  }
}
