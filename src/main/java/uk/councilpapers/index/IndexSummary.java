package uk.councilpapers.index;

import java.time.Duration;
import java.util.List;

/**
 * What a run did.
 *
 * @param files how many files were found below the paths
 * @param papers how many papers the files read in this run hold
 * @param unchanged how many files were skipped because neither they nor the configuration changed
 * @param refused the files that could not be read, also those that a run before refused
 * @param removed how many vanished files were dropped
 * @param bytes of the files read in this run
 */
public record IndexSummary(
    int files,
    int papers,
    int unchanged,
    List<Refusal> refused,
    int removed,
    long bytes,
    Duration took) {

  /** A file that could not be read, and why. */
  public record Refusal(String file, String reason) {}

  /** Copies the list. */
  public IndexSummary {
    refused = List.copyOf(refused);
  }

  /** Megabytes (1,000,000 bytes) read a second. */
  public double megabytesPerSecond() {
    double seconds = took.toNanos() / 1e9;
    return seconds == 0 ? 0 : bytes / 1e6 / seconds;
  }
}
