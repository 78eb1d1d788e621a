package uk.councilpapers.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.web.request.BadRequest;
import uk.councilpapers.web.request.QueryString;

/** The parameters of a request. Stateless. */
final class Query {

  private Query() {}

  /** All parameters, decoded. */
  static QueryString of(Context ctx) {
    @Nullable String raw = ctx.queryString();
    return QueryString.parse(Optional.ofNullable(raw).orElse(""));
  }

  /** All parameters of a route that knows these names only. */
  static QueryString of(Context ctx, List<String> known) {
    QueryString query = of(ctx);
    for (String name : query.names()) {
      if (!known.contains(name)) throw new BadRequest(name, unknown(name, known));
    }
    return query;
  }

  /** For a route without parameters. */
  static void refuseAll(Context ctx) {
    of(ctx, List.of());
  }

  private static String unknown(String name, List<String> known) {
    String others =
        known.isEmpty() ? "none is known here" : "known are " + String.join(", ", known);
    return "There is no parameter " + BadRequest.quoted(name) + "; " + others + ".";
  }
}
