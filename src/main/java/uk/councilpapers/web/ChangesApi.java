package uk.councilpapers.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import uk.councilpapers.trace.Changes;
import uk.councilpapers.web.json.ChangesJson;
import uk.councilpapers.web.library.PaperLibrary;
import uk.councilpapers.web.request.BadRequest;
import uk.councilpapers.web.request.QueryString;

/** {@code /api/changes}. Safe for many threads. */
record ChangesApi(PaperLibrary library) implements Resource {

  @Override
  public void addTo(RoutesConfig routes) {
    Resource.get(routes, "/api/changes", this::changes);
  }

  private void changes(Context ctx) {
    QueryString query = Query.of(ctx, List.of("from", "to"));
    Answer.json(ctx, ChangesJson.of(of(library, query)));
  }

  /** The comparison that the parameters ask for. */
  static Changes of(PaperLibrary library, QueryString query) {
    String from = needed(query, "from", "the id of the earlier paper");
    String to = needed(query, "to", "the id of the later paper");
    return library
        .matters()
        .changes(from, to)
        .orElseThrow(() -> new NotFound("There are no papers with the ids that from and to name."));
  }

  private static String needed(QueryString query, String name, String what) {
    return query
        .one(name)
        .orElseThrow(() -> new BadRequest(name, name + " is missing; it is " + what + "."));
  }
}
