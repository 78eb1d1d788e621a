package uk.councilpapers.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the program's own files are: in the folder that the launcher names, or in the checkout that
 * it is started in.
 */
final class Home {

  private static final String PROPERTY = "councilpapers.home";

  private Home() {}

  /** The configuration that comes with the program. */
  static Path config() {
    return folder().resolve("index-config");
  }

  /** The sample papers of an invented council, with its configuration. */
  static Path sample() {
    Path packaged = folder().resolve("sample");
    return Files.isDirectory(packaged) ? packaged : folder().resolve("src").resolve("sample");
  }

  private static Path folder() {
    return Path.of(System.getProperty(PROPERTY, ""));
  }
}
