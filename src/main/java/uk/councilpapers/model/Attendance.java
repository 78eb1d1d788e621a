package uk.councilpapers.model;

import java.util.List;
import java.util.Optional;

/** Who was at a meeting, as printed in its minutes, in printed order. */
public record Attendance(Optional<String> chair, List<String> present, List<String> apologies) {

  /** Nobody is named. */
  public static final Attendance NONE = new Attendance(Optional.empty(), List.of(), List.of());

  /** Copies the lists. */
  public Attendance {
    present = List.copyOf(present);
    apologies = List.copyOf(apologies);
  }
}
