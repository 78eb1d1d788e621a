package uk.councilpapers.model;

import java.util.List;
import java.util.Optional;

/**
 * All that was recognised in one source file.
 *
 * @param filing the meeting that the file is of
 * @param control which items of the agenda have their paper; empty where no agenda is printed
 */
public record Pack(
    String source,
    Optional<FrontSheet> front,
    List<Minutes> minutes,
    List<Report> reports,
    List<OtherPaper> others,
    List<Reference> references,
    List<Promise> promises,
    List<Warning> warnings,
    Optional<AgendaControl> control,
    Filing filing) {

  /** Copies the lists. */
  public Pack {
    minutes = List.copyOf(minutes);
    reports = List.copyOf(reports);
    others = List.copyOf(others);
    references = List.copyOf(references);
    promises = List.copyOf(promises);
    warnings = List.copyOf(warnings);
  }
}
