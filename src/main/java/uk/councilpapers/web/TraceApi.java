package uk.councilpapers.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import uk.councilpapers.trace.IssueThread;
import uk.councilpapers.web.json.TraceJson;
import uk.councilpapers.web.library.PaperLibrary;
import uk.councilpapers.web.request.TraceParameters;

/** {@code /api/trace}. Safe for many threads. */
record TraceApi(PaperLibrary library) implements Resource {

  @Override
  public void addTo(RoutesConfig routes) {
    Resource.get(routes, "/api/trace", this::thread);
  }

  private void thread(Context ctx) {
    TraceParameters asked = TraceParameters.read(Query.of(ctx));
    IssueThread thread =
        library
            .matters()
            .thread(asked.toQuestion())
            .orElseThrow(() -> new NotFound("There is no paper with this id."));
    Answer.json(ctx, TraceJson.of(asked, thread));
  }
}
