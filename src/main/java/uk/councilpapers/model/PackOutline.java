package uk.councilpapers.model;

import java.util.List;
import java.util.Optional;

/** Where the papers of one pack stand in its text. */
public record PackOutline(
    Optional<FrontSheet> front,
    List<MinutesOutline> minutes,
    List<ReportOutline> reports,
    List<OtherPaper> others,
    List<Warning> warnings) {

  /** Copies the lists. */
  public PackOutline {
    minutes = List.copyOf(minutes);
    reports = List.copyOf(reports);
    others = List.copyOf(others);
    warnings = List.copyOf(warnings);
  }
}
