package uk.councilpapers.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import uk.councilpapers.trace.Changes;
import uk.councilpapers.web.json.ChangesJson;
import uk.councilpapers.web.library.PaperLibrary;
import uk.councilpapers.web.request.QueryString;

/** {@code /api/changes}. Safe for many threads. */
record ChangesApi(PaperLibrary library) implements Resource {

  @Override
  public void addTo(RoutesConfig routes) {
    Resource.get(routes, "/api/changes", this::changes);
  }

  private void changes(Context ctx) {
    QueryString query = Query.of(ctx, List.of("from", "to"));
    Optional<String> from = query.one("from");
    Optional<String> to = query.one("to");
    Changes changes =
        from.flatMap(earlier -> to.flatMap(later -> library.matters().changes(earlier, later)))
            .orElseThrow(
                () -> new NotFound("There are no papers with the ids that from and to name."));
    Answer.json(ctx, ChangesJson.of(changes));
  }
}
