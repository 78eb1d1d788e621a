package uk.councilpapers.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where the minutes of one meeting stand in a pack.
 *
 * @param committee the body's name in mixed case
 * @param lines from the body's name to the last line that holds text
 * @param head the lines before the first item: body, date, attendance, apologies
 */
public record MinutesOutline(
    String committee,
    Optional<LocalDate> date,
    LineRange lines,
    LineRange head,
    List<MinuteOutline> items) {

  /** Copies the items. */
  public MinutesOutline {
    items = List.copyOf(items);
  }
}
