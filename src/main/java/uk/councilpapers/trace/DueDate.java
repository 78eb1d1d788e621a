package uk.councilpapers.trace;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When something is due.
 *
 * @param day the last day in time; empty where no day follows from the words
 * @param words as printed, {@code next meeting}, {@code in six months}
 */
public record DueDate(Optional<LocalDate> day, Optional<String> words) {

  /** Nothing is said. */
  public static final DueDate NONE = new DueDate(Optional.empty(), Optional.empty());
}
