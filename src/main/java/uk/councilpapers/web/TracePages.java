package uk.councilpapers.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import uk.councilpapers.model.Paper;
import uk.councilpapers.trace.IssueThread;
import uk.councilpapers.web.library.PaperLibrary;
import uk.councilpapers.web.page.TracePage;
import uk.councilpapers.web.request.TraceParameters;

/** {@code /trace}: an issue across meetings. Safe for many threads. */
record TracePages(PaperLibrary library, Pages pages) implements Resource {

  @Override
  public void addTo(RoutesConfig routes) {
    Resource.get(routes, "/trace", this::answer);
  }

  private void answer(Context ctx) {
    TraceParameters asked = TraceParameters.read(Query.of(ctx));
    Answer.html(ctx, pages.trace(asked.asksNothing() ? TracePage.form() : page(asked)));
  }

  private TracePage page(TraceParameters asked) {
    IssueThread thread =
        library
            .matters()
            .thread(asked.toQuestion())
            .orElseThrow(() -> new NotFound("There is no paper with this id."));
    Optional<Paper> start = asked.paper().flatMap(library::paper);
    List<Paper> leftOut =
        asked.without().stream().flatMap(id -> library.paper(id).stream()).toList();
    TracePage.Picture picture =
        new TracePage.Picture(
            library.matters().arrows(asked.toQuestion()),
            library.matters().wordYears(asked.toQuestion()));
    return TracePage.of(asked, start, thread, picture, leftOut);
  }
}
