package uk.councilpapers.web;

import io.javalin.http.Context;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes an answer with its type and how long it may be kept. Stateless. */
final class Answer {

  static final String JSON = "application/json;charset=utf-8";
  static final String PROBLEM = "application/problem+json;charset=utf-8";
  static final String HTML = "text/html;charset=utf-8";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Answer() {}

  /** JSON that is asked for again every time. */
  static void json(Context ctx, Map<String, @Nullable Object> fields) {
    json(ctx, JSON, fields);
  }

  /** JSON of a more special type. */
  static void json(Context ctx, String type, Map<String, @Nullable Object> fields) {
    ctx.contentType(type)
        .header("Cache-Control", "no-cache")
        .header("Vary", "Accept-Encoding")
        .result(written(fields));
  }

  /** A page. */
  static void html(Context ctx, String html) {
    text(ctx, HTML, html);
  }

  /** A text of any type that is asked for again every time. */
  static void text(Context ctx, String type, String text) {
    ctx.contentType(type)
        .header("Cache-Control", "no-cache")
        .header("Vary", "Accept-Encoding")
        .result(text);
  }

  /** The JSON text. */
  static String written(Map<String, @Nullable Object> fields) {
    return MAPPER.writeValueAsString(fields);
  }
}
