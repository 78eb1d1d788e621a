package uk.councilpapers.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import uk.councilpapers.model.Paper;
import uk.councilpapers.trace.IssueThread;
import uk.councilpapers.web.feed.AtomFeed;
import uk.councilpapers.web.feed.DossierDocument;
import uk.councilpapers.web.feed.DossierTable;
import uk.councilpapers.web.library.PaperLibrary;
import uk.councilpapers.web.page.Dossier;
import uk.councilpapers.web.page.DossierPage;
import uk.councilpapers.web.request.DossierParameters;
import uk.councilpapers.web.request.QueryString;
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
    QueryString query = Query.of(ctx);
    DossierParameters asked = DossierParameters.read(query);
    Optional<DossierParameters> made = asked.made(query);
    if (made.isPresent()) {
      ctx.redirect(made.get().address("/dossier"), HttpStatus.SEE_OTHER);
      return;
    }
    Answer.html(ctx, pages.dossier(DossierPage.of(dossier(asked), asked, Feeds.base(ctx))));
  }

  private void document(Context ctx) {
    Dossier dossier = dossier(DossierParameters.read(Query.of(ctx)));
    ctx.contentType(DOCX)
        .header("Content-Disposition", "attachment; filename=\"dossier.docx\"")
        .header("Cache-Control", "no-cache")
        .result(DossierDocument.of(dossier, Feeds.base(ctx)));
  }

  private void table(Context ctx) {
    Dossier dossier = dossier(DossierParameters.read(Query.of(ctx)));
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

  private Dossier dossier(DossierParameters asked) {
    TraceParameters of = asked.thread();
    if (asked.only().isEmpty()) return Dossier.of(subject(of), thread(of));
    List<Paper> chosen = asked.only().stream().flatMap(id -> library.paper(id).stream()).toList();
    Optional<IssueThread> thread = of.asksNothing() ? Optional.empty() : Optional.of(thread(of));
    int missing = asked.only().size() - chosen.size();
    return Dossier.ofChosen(subject(of), thread, chosen, missing);
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
