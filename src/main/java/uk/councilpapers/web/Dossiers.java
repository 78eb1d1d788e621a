package uk.councilpapers.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import uk.councilpapers.model.Paper;
import uk.councilpapers.trace.IssueThread;
import uk.councilpapers.web.feed.AtomFeed;
import uk.councilpapers.web.feed.DossierDocument;
import uk.councilpapers.web.feed.DossierTable;
import uk.councilpapers.web.library.PaperLibrary;
import uk.councilpapers.web.page.Dossier;
import uk.councilpapers.web.page.DossierPage;
import uk.councilpapers.web.request.TraceParameters;

/**
 * {@code /dossier} as a page, a document and a table, and {@code /trace.atom}: a matter to take
 * away. Safe for many threads.
 */
record Dossiers(PaperLibrary library, Pages pages) implements Resource {

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  @Override
  public void addTo(RoutesConfig routes) {
    Resource.get(routes, "/dossier", this::page);
    Resource.get(routes, "/dossier.docx", this::document);
    Resource.get(routes, "/dossier.csv", this::table);
    Resource.get(routes, AtomFeed.THREAD_PATH, this::feed);
  }

  private void page(Context ctx) {
    TraceParameters asked = TraceParameters.read(Query.of(ctx));
    Answer.html(ctx, pages.dossier(DossierPage.of(dossier(asked), asked, Feeds.base(ctx))));
  }

  private void document(Context ctx) {
    Dossier dossier = dossier(TraceParameters.read(Query.of(ctx)));
    ctx.contentType(DOCX)
        .header("Content-Disposition", "attachment; filename=\"dossier.docx\"")
        .header("Cache-Control", "no-cache")
        .result(DossierDocument.of(dossier, Feeds.base(ctx)));
  }

  private void table(Context ctx) {
    Dossier dossier = dossier(TraceParameters.read(Query.of(ctx)));
    ctx.header("Content-Disposition", "attachment; filename=\"dossier.csv\"");
    Answer.text(ctx, "text/csv;charset=utf-8", DossierTable.of(dossier, Feeds.base(ctx)));
  }

  private void feed(Context ctx) {
    TraceParameters asked = TraceParameters.read(Query.of(ctx));
    String title = "Council papers: " + subject(asked);
    Answer.text(
        ctx,
        AtomFeed.TYPE,
        AtomFeed.of(Feeds.base(ctx), asked, title, thread(asked), library.state()));
  }

  private Dossier dossier(TraceParameters asked) {
    return Dossier.of(subject(asked), thread(asked));
  }

  private IssueThread thread(TraceParameters asked) {
    return library
        .matters()
        .thread(asked.toQuestion())
        .orElseThrow(() -> new NotFound("There is no paper with this id."));
  }

  /** The words, or the title of the paper, that the thread starts from. */
  private String subject(TraceParameters asked) {
    return asked.paper().flatMap(library::paper).map(Paper::title).orElse(asked.search().q());
  }
}
