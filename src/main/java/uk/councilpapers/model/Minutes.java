package uk.councilpapers.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The minutes of one meeting. */
public record Minutes(
    String committee,
    Optional<LocalDate> date,
    LineRange lines,
    Attendance attendance,
    List<Minute> items) {

  /** Copies the items. */
  public Minutes {
    items = List.copyOf(items);
  }
}
