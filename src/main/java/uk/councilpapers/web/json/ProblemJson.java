package uk.councilpapers.web.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.web.request.BadRequest.Problem;

/** A failed request as JSON, after RFC 9457. Stateless. */
public final class ProblemJson {

  private ProblemJson() {}

  /**
   * The body of the answer.
   *
   * @param title the kind of failure, the same for every failure with the status
   * @param detail a sentence on this failure
   * @param problems the parameters that are wrong; may be empty
   */
  public static Map<String, @Nullable Object> of(
      int status, String title, String detail, List<Problem> problems) {
    JsonFields json =
        new JsonFields().put("status", status).put("title", title).put("detail", detail);
    if (!problems.isEmpty()) json.putList("errors", problems, ProblemJson::problem);
    return json.toMap();
  }

  private static Map<String, @Nullable Object> problem(Problem problem) {
    return new JsonFields()
        .put("parameter", problem.parameter())
        .put("detail", problem.message())
        .toMap();
  }
}
