package uk.councilpapers.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import uk.councilpapers.model.Paper;
import uk.councilpapers.web.json.PaperJson;
import uk.councilpapers.web.library.PaperLibrary;

/** {@code /api/papers/{id}}. Safe for many threads. */
record PaperApi(PaperLibrary library) implements Resource {

  @Override
  public void addTo(RoutesConfig routes) {
    Resource.get(routes, "/api/papers/{id}", this::paper);
  }

  private void paper(Context ctx) {
    Query.refuseAll(ctx);
    String id = ctx.pathParam("id");
    Paper paper =
        library
            .paper(id)
            .orElseThrow(() -> Gone.paper(library, id, "There is no paper with this id."));
    Answer.json(ctx, PaperJson.whole(paper, library.links(paper)));
  }
}
