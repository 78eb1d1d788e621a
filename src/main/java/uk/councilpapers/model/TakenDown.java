package uk.councilpapers.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a paper or a file was taken down for good.
 *
 * @param because the reason that was given; everyone may read it
 */
public record TakenDown(LocalDate on, Optional<String> because) {

  /** {@code taken down on 2014-01-20: it names a child}. */
  public String words() {
    return "taken down on " + on + because.map(why -> ": " + why).orElse("");
  }
}
