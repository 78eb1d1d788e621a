package uk.councilpapers.index;

import java.time.Duration;
import java.util.List;
import uk.councilpapers.model.AgendaControl;

/**
 * What a run did.
 *
 * @param files how many files were found below the paths
 * @param papers how many papers the files read in this run hold
 * @param unchanged how many files were skipped because neither they nor the configuration changed
 * @param refused the files that could not be read, also those that a run before refused
 * @param lacking the packs read in this run in which an item of the agenda has no paper
 * @param removed how many vanished files were dropped
 * @param bytes of the files read in this run
 */
public record IndexSummary(
    int files,
    int papers,
    int unchanged,
    List<Refusal> refused,
    List<Lack> lacking,
    int removed,
    long bytes,
    Duration took) {

  /** A file that could not be read, and why. */
  public record Refusal(String file, String reason) {}

  /** A pack that holds papers, but not one for each item that announces one. */
  public record Lack(String file, AgendaControl control) {}

  /** Copies the lists. */
  public IndexSummary {
    refused = List.copyOf(refused);
    lacking = List.copyOf(lacking);
  }

  /** Megabytes (1,000,000 bytes) read a second. */
  public double megabytesPerSecond() {
    double seconds = took.toNanos() / 1e9;
    return seconds == 0 ? 0 : bytes / 1e6 / seconds;
  }
}
