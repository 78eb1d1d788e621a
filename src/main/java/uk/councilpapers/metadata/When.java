package uk.councilpapers.metadata;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * When a meeting is or was: a day, a month where no more is printed, or unknown.
 *
 * @param day when the day is known
 * @param month when no more than the month is known
 */
record When(Optional<LocalDate> day, Optional<YearMonth> month) {

  static final When UNKNOWN = new When(Optional.empty(), Optional.empty());

  static When on(LocalDate day) {
    return new When(Optional.of(day), Optional.empty());
  }

  static When in(YearMonth month) {
    return new When(Optional.empty(), Optional.of(month));
  }

  boolean isKnown() {
    return day.isPresent() || month.isPresent();
  }

  /** Whether a meeting on the day may be the one that is meant. */
  boolean mayBe(LocalDate date) {
    return day.map(date::equals).orElse(month.map(YearMonth.from(date)::equals).orElse(true));
  }
}
