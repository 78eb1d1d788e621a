package uk.councilpapers.metadata;

import java.nio.file.Path;
import uk.councilpapers.config.IndexConfig;

/** The configuration that is shipped, read once for all tests. */
final class Shipped {

  static final IndexConfig CONFIG = IndexConfig.read(Path.of("index-config"));

  private Shipped() {}
}
