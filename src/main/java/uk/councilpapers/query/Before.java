package uk.councilpapers.query;

import java.time.LocalDate;

/**
 * Papers of meetings before a day, {@code before:2014-03}.
 *
 * @param day the first day that is too late: {@code before:2014-03} is 2014-03-01, so 2014-02-28 is
 *     the last day wanted
 */
public record Before(LocalDate day) implements QueryNode {

  /** Refuses years that do not have four digits. */
  public Before {
    DateSpan.checkYear(day);
  }

  @Override
  public String toString() {
    return "before:" + day;
  }
}
