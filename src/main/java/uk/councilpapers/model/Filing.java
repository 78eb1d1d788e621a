package uk.councilpapers.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The meeting that a file's papers are filed under where they do not belong to another one.
 *
 * @param stated whether the publisher states it, so that it wins over what papers print
 */
public record Filing(Optional<String> committee, Optional<LocalDate> date, boolean stated) {

  /** Nothing is known. */
  public static final Filing UNKNOWN = new Filing(Optional.empty(), Optional.empty(), false);
}
