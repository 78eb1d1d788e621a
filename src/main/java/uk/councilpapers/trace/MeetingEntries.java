package uk.councilpapers.trace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.councilpapers.model.Committee;

/**
 * What one meeting has to do with a matter.
 *
 * @param id of the meeting; empty for papers without a date
 * @param entries agenda, minutes, reports with their appendices, others
 */
public record MeetingEntries(
    Optional<String> id, Committee committee, Optional<LocalDate> date, List<Entry> entries) {

  /** Copies the entries. */
  public MeetingEntries {
    entries = List.copyOf(entries);
  }
}
