package uk.councilpapers.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import uk.councilpapers.trace.Ledger;
import uk.councilpapers.web.library.PaperLibrary;
import uk.councilpapers.web.page.LedgerPage;
import uk.councilpapers.web.request.BadRequest;
import uk.councilpapers.web.request.LedgerParameters;
import uk.councilpapers.web.request.QueryString;

/** {@code /ledger}: recommendations and promises for people. Safe for many threads. */
record LedgerPages(PaperLibrary library, Pages pages) implements Resource {

  @Override
  public void addTo(RoutesConfig routes) {
    Resource.get(routes, "/ledger", this::answer);
  }

  private void answer(Context ctx) {
    QueryString query = Query.of(ctx);
    LedgerPage.Choices choices = new LedgerPage.Choices(library.committees(), library.officers());
    try {
      LedgerParameters asked = LedgerParameters.readForm(query);
      Ledger ledger = library.matters().ledger(asked.toQuestion());
      Answer.html(ctx, pages.ledger(LedgerPage.of(asked, ledger, choices)));
    } catch (BadRequest e) {
      ctx.status(400);
      Answer.html(ctx, pages.ledger(LedgerPage.refused(query, e.problems(), choices)));
    }
  }
}
