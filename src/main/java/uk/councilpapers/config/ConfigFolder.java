package uk.councilpapers.config;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the files of a configuration are: in one folder, or in another where the first lacks them.
 */
record ConfigFolder(Path folder, Path others) {

  /** Refuses a folder that is not there. */
  static ConfigFolder of(Path folder, Path others) {
    if (!Files.isDirectory(folder)) {
      throw new ConfigException(
          folder.toString(), "is not a folder; name the one that holds committees.json");
    }
    return new ConfigFolder(folder, others);
  }

  /** The file with the name. */
  Path file(String name) {
    Path own = folder.resolve(name);
    return Files.exists(own) ? own : others.resolve(name);
  }
}
