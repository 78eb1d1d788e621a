package uk.councilpapers.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    query.refuseOthers(known);
    return query;
  }

  /** For a route without parameters. */
  static void refuseAll(Context ctx) {
    of(ctx, List.of());
  }
}
