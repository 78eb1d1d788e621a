package uk.councilpapers.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.councilpapers.model.AgendaControl;
import uk.councilpapers.model.TakenDown;
import uk.councilpapers.model.Warning;

/**
 * A source file that the index knows.
 *
 * @param id identifies the file in addresses
 * @param name below the folder that was indexed, with {@code /} between folders
 * @param size in bytes
 * @param modified when the file was last changed
 * @param papers how many papers it holds
 * @param refusal why it could not be read; empty when it could
 * @param warnings what could not be understood while it was read
 * @param control which items of its agenda have their paper; empty where it prints no agenda
 * @param takenDown when and why its original was closed: it, or a paper in it, was taken down
 */
public record HeldFile(
    String id,
    String name,
    long size,
    Instant modified,
    int papers,
    Optional<String> refusal,
    List<Warning> warnings,
    Optional<AgendaControl> control,
    Optional<TakenDown> takenDown) {

  /** Copies the warnings. */
  public HeldFile {
    warnings = List.copyOf(warnings);
  }
}
