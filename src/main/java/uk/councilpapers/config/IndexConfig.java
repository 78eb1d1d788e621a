package uk.councilpapers.config;

import java.nio.file.Path;

/**
 * Everything in {@code index-config}, read and checked.
 *
 * <p>Immutable; one is read at the start of a command and shared by all threads.
 */
public record IndexConfig(Path folder, CommitteeRegister committees) {

  /** Reads the folder; throws {@link ConfigException} that says exactly what is wrong. */
  public static IndexConfig read(Path folder) {
    return new IndexConfig(folder, CommitteeRegister.read(folder.resolve("committees.json")));
  }
}
