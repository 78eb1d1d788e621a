package uk.councilpapers.web.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.model.Statement;

/** A text about the service as JSON. Stateless. */
public final class StatementJson {

  private StatementJson() {}

  /** Title and text, without markup. */
  public static Map<String, @Nullable Object> of(Statement statement) {
    return new JsonFields().put("title", statement.title()).put("text", statement.plain()).toMap();
  }
}
