package uk.councilpapers.index;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import uk.councilpapers.model.TakenDown;

/**
 * What a look at an index and at the files that it was made of showed.
 *
 * @param damage what Lucene finds wrong with it; empty where nothing is
 * @param papers how many it holds; 0 where it is damaged
 * @param bytes of its last commit; 0 where it is damaged
 * @param files by name; none where it is damaged
 * @param removed what was taken down for good, as far as a damaged index remembers it
 */
public record IndexReport(
    Path index,
    Optional<String> damage,
    Made made,
    int papers,
    long bytes,
    List<HeldFile> files,
    List<Removed> removed) {

  /** What the index was made with. */
  public enum Made {
    /** This version and this configuration. */
    AS_NOW,
    /** Another configuration, which the next run of {@code index} mends. */
    OTHER_CONFIGURATION,
    /** A version of the program that stored its values otherwise. */
    OTHER_VERSION
  }

  /** What has become of a file that the index holds. */
  public enum State {
    /** It is what it was. */
    UNCHANGED,
    /** It holds something else, or something else is stated beside it. */
    CHANGED,
    /** It is not where it was. */
    GONE,
    /** It is there and cannot be looked at. */
    UNREADABLE,
    /** It is what it was when it could not be read. */
    REFUSED,
    /** Its publisher keeps it from the public. */
    WITHHELD,
    /** It was taken down for good. */
    TAKEN_DOWN,
    /** It is there; what another version stored of it cannot be compared. */
    NOT_COMPARED
  }

  /**
   * A file that the index holds.
   *
   * @param name below the folder that was indexed
   * @param path absolute
   * @param papers how many the index has of it
   * @param detail why it was refused or cannot be looked at; empty for other states
   */
  public record HeldFile(
      String name, String path, State state, int papers, Optional<String> detail) {

    /** Whether someone has to do something about it. */
    public boolean asksForAction() {
      return switch (state) {
        case CHANGED, GONE, UNREADABLE, REFUSED -> true;
        case UNCHANGED, WITHHELD, TAKEN_DOWN, NOT_COMPARED -> false;
      };
    }
  }

  /**
   * Something that was taken down.
   *
   * @param named as it is brought back
   * @param papers how many
   */
  public record Removed(String named, int papers, TakenDown takenDown) {}

  /** Copies the lists. */
  public IndexReport {
    files = List.copyOf(files);
    removed = List.copyOf(removed);
  }

  /** The files that are so. */
  public List<HeldFile> files(State state) {
    return files.stream().filter(file -> file.state() == state).toList();
  }

  /** Whether there is nothing to do. */
  public boolean allWell() {
    return damage.isEmpty()
        && made == Made.AS_NOW
        && files.stream().noneMatch(HeldFile::asksForAction);
  }
}
