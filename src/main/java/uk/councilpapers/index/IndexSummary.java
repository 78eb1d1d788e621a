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
 * @param withheld the files that their sidecar keeps from the public, also those of runs before
 * @param faults sidecars that could not be used
 * @param lacking the packs read in this run in which an item of the agenda has no paper
 * @param newCommittees bodies of papers read in this run that the register does not hold
 * @param removed how many vanished files were dropped
 * @param keptOut what was taken down for good
 * @param bytes of the files read in this run
 */
public record IndexSummary(
    int files,
    int papers,
    int unchanged,
    List<Refusal> refused,
    List<String> withheld,
    List<Fault> faults,
    List<Lack> lacking,
    List<NewCommittee> newCommittees,
    int removed,
    KeptOut keptOut,
    long bytes,
    Duration took) {

  /**
   * What was taken down and is kept out.
   *
   * @param takenDown how many papers and files were taken down and not brought back
   * @param copies of them in the files read in this run
   * @param lost papers taken down that were not found again in a file read in this run: their text
   *     may stand in another paper
   */
  public record KeptOut(int takenDown, List<Copy> copies, List<Copy> lost) {

    /** Copies the lists. */
    public KeptOut {
      copies = List.copyOf(copies);
      lost = List.copyOf(lost);
    }
  }

  /** A paper that was taken down, by its id in a file. */
  public record Copy(String file, String paper) {}

  /** A file that could not be read, and why. */
  public record Refusal(String file, String reason) {}

  /** A file whose sidecar could not be used, and why. */
  public record Fault(String file, String message) {}

  /** A pack that holds papers, but not one for each item that announces one. */
  public record Lack(String file, AgendaControl control) {}

  /** A body that was recognised from the layout alone, and how many papers it has. */
  public record NewCommittee(String name, int papers) {}

  /** Copies the lists. */
  public IndexSummary {
    refused = List.copyOf(refused);
    withheld = List.copyOf(withheld);
    faults = List.copyOf(faults);
    lacking = List.copyOf(lacking);
    newCommittees = List.copyOf(newCommittees);
  }

  /** Megabytes (1,000,000 bytes) read a second. */
  public double megabytesPerSecond() {
    double seconds = took.toNanos() / 1e9;
    return seconds == 0 ? 0 : bytes / 1e6 / seconds;
  }
}
