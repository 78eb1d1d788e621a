package uk.councilpapers.schema;

import java.util.Map;
import java.util.Optional;

/**
 * What a commit says of how its index was made.
 *
 * @param fingerprint of the configuration that the papers were recognised and analysed with
 */
public record IndexFormat(String fingerprint) {

  /** Counts up with every change of fields, codec or analysis. */
  public static final int VERSION = 15;

  private static final String KEY = "council-papers.format";

  /** The entries for the commit. */
  public Map<String, String> commitData() {
    return Map.of(KEY, VERSION + ":" + fingerprint);
  }

  /** Whether what a commit with these entries stored can be read, whatever its configuration. */
  public static boolean readable(Map<String, String> commitData) {
    return Optional.ofNullable(commitData.get(KEY))
        .map(value -> value.startsWith(VERSION + ":"))
        .orElse(false);
  }

  /** Whether a commit with these entries was made in this format. */
  public boolean made(Map<String, String> commitData) {
    return Optional.ofNullable(commitData.get(KEY))
        .map(value -> value.equals(VERSION + ":" + fingerprint))
        .orElse(false);
  }
}
