package uk.councilpapers.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import uk.councilpapers.trace.Ledger;
import uk.councilpapers.web.feed.LedgerCsv;
import uk.councilpapers.web.json.LedgerJson;
import uk.councilpapers.web.library.PaperLibrary;
import uk.councilpapers.web.request.LedgerParameters;

/** {@code /api/ledger} and {@code /ledger.csv}. Safe for many threads. */
record LedgerApi(PaperLibrary library) implements Resource {

  @Override
  public void addTo(RoutesConfig routes) {
    Resource.get(routes, "/api/ledger", this::json);
    Resource.get(routes, "/ledger.csv", this::csv);
  }

  private void json(Context ctx) {
    LedgerParameters asked = LedgerParameters.read(Query.of(ctx));
    Answer.json(ctx, LedgerJson.of(asked, ledger(asked)));
  }

  private void csv(Context ctx) {
    LedgerParameters asked = LedgerParameters.read(Query.of(ctx));
    ctx.header("Content-Disposition", "attachment; filename=\"ledger.csv\"");
    ctx.contentType("text/csv; charset=utf-8");
    ctx.result(LedgerCsv.of(ledger(asked)));
  }

  private Ledger ledger(LedgerParameters asked) {
    return library.matters().ledger(asked.toQuestion());
  }
}
