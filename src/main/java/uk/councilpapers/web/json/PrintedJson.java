package uk.councilpapers.web.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as a command prints it, indented. Stateless. */
public final class PrintedJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private PrintedJson() {}

  /** The JSON text of an object. */
  public static String of(Map<String, @Nullable Object> fields) {
    return MAPPER.writeValueAsString(fields);
  }
}
