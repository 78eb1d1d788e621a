package uk.councilpapers.search;

import java.util.function.Supplier;
import uk.councilpapers.model.Paper;

/**
 * A paper found by its title, of which the rest is read only when it is asked for. For one question
 * and one thread.
 */
public final class TitledPaper {

  private final String title;
  private final Supplier<Paper> rest;

  TitledPaper(String title, Supplier<Paper> rest) {
    this.title = title;
    this.rest = rest;
  }

  /** The whole title. */
  public String title() {
    return title;
  }

  /** The paper without its text. */
  public Paper paper() {
    return rest.get();
  }
}
