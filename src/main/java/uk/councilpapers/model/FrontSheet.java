package uk.councilpapers.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * The first sheet of a pack: which body meets, when and where, and its agenda.
 *
 * @param committee the body's name in mixed case; empty where none is printed
 * @param lines the whole sheet, from the body's name to the last line of the agenda
 */
public record FrontSheet(
    String committee,
    Optional<LocalDate> date,
    Optional<LocalTime> time,
    Optional<String> venue,
    LineRange lines,
    List<AgendaItem> agenda) {

  /** Copies the agenda. */
  public FrontSheet {
    agenda = List.copyOf(agenda);
  }
}
