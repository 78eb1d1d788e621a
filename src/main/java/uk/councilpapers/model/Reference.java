package uk.councilpapers.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A place in a paper that points at another one.
 *
 * @param line counted from 1
 * @param text the words that point
 */
public record Reference(int line, String text, ReferenceType type, Target target) {

  /**
   * What is known of the paper pointed at.
   *
   * @param date of the meeting
   * @param month of the meeting, where no more than that is known
   * @param ref the number, label or part of the paper, {@code H69}, {@code 9}, {@code Appendix 1}
   */
  public record Target(
      Optional<String> committee,
      Optional<LocalDate> date,
      Optional<YearMonth> month,
      Optional<String> ref,
      Optional<String> title) {

    /** A target whose day is known, or nothing of it. */
    public Target(
        Optional<String> committee,
        Optional<LocalDate> date,
        Optional<String> ref,
        Optional<String> title) {
      this(committee, date, Optional.empty(), ref, title);
    }
  }
}
