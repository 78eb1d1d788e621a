package uk.councilpapers.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A committee, an officer or a topic with what is known of it in the index.
 *
 * @param id for addresses
 * @param label the name for people
 * @param count how many papers have it
 * @param first the date of the earliest meeting with such a paper
 * @param last the date of the latest one
 * @param otherNames of an officer the spellings that fewer papers print
 */
public record RegisterEntry(
    String id,
    String label,
    long count,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    List<String> otherNames) {

  /** Copies the list. */
  public RegisterEntry {
    otherNames = List.copyOf(otherNames);
  }

  /** An entry that has one name. */
  public RegisterEntry(
      String id, String label, long count, Optional<LocalDate> first, Optional<LocalDate> last) {
    this(id, label, count, first, last, List.of());
  }
}
