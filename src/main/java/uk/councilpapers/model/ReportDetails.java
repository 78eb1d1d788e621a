package uk.councilpapers.model;

import java.util.Optional;

/**
 * What the header of a report says beside title, committee, date and officers.
 *
 * @param wards as printed
 */
public record ReportDetails(
    Optional<String> directorate, Optional<String> wards, Optional<Boolean> keyDecision) {

  /** Nothing is printed. */
  public static final ReportDetails NONE =
      new ReportDetails(Optional.empty(), Optional.empty(), Optional.empty());
}
