package uk.councilpapers.query;

import java.time.LocalDate;

/**
 * Papers of meetings after a day, {@code after:2013}.
 *
 * @param day the last day that is too early: {@code after:2013} is 2013-12-31, so 2014-01-01 is the
 *     first day wanted
 */
public record After(LocalDate day) implements QueryNode {

  /** Refuses years that do not have four digits. */
  public After {
    DateSpan.checkYear(day);
  }

  @Override
  public String toString() {
    return "after:" + day;
  }
}
