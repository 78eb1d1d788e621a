package uk.councilpapers.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.web.request.QueryString;

/** The parameters of a request. Stateless. */
final class Query {

  /** Names by which senders of links count who follows them. */
  private static final Set<String> HUNG_ON =
      Set.of("fbclid", "gclid", "msclkid", "mc_cid", "mc_eid", "_ga");

  private Query() {}

  /**
   * All parameters, decoded. Those that a letter or another site hangs on to a page's address ask
   * for nothing and are dropped; programs have no such addresses.
   */
  static QueryString of(Context ctx) {
    @Nullable String raw = ctx.queryString();
    QueryString query = QueryString.parse(Optional.ofNullable(raw).orElse(""));
    if (ctx.path().startsWith("/api/")) return query;
    return query.without(
        query.names().stream().filter(Query::isHungOn).collect(Collectors.toSet()));
  }

  private static boolean isHungOn(String name) {
    return name.startsWith("utm_") || HUNG_ON.contains(name);
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
