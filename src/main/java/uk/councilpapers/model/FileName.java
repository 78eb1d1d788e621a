package uk.councilpapers.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the name of a file says of the papers in it.
 *
 * @param committee the body's name, which may be cut in the middle of a word
 * @param year whether the day stands beside it or not
 * @param kind {@code pack}, {@code supplement}, {@code agenda}, {@code minutes}, {@code decisions},
 *     {@code report}
 */
public record FileName(
    Optional<String> committee,
    Optional<LocalDate> date,
    Optional<Integer> year,
    Optional<String> kind) {

  /** A name that says nothing. */
  public static final FileName SILENT =
      new FileName(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
