package uk.councilpapers.web.page;

import java.util.List;
import uk.councilpapers.web.request.BadRequest.Problem;

/**
 * A page that says why there is no other one.
 *
 * @param problems the parameters that are wrong; may be empty
 */
public record MessagePage(String title, String detail, List<Problem> problems) {

  /** Copies the problems. */
  public MessagePage {
    problems = List.copyOf(problems);
  }
}
