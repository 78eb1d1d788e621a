package uk.councilpapers.web;

import io.javalin.config.RoutesConfig;
import java.util.function.Supplier;
import uk.councilpapers.model.Statement;
import uk.councilpapers.web.json.StatementJson;
import uk.councilpapers.web.library.PaperLibrary;

/**
 * {@code /about} and {@code /accessibility}, each also below {@code /api}: what the council says of
 * the service. Safe for many threads.
 */
record StatementPages(PaperLibrary library, Pages pages) implements Resource {

  @Override
  public void addTo(RoutesConfig routes) {
    add(routes, "/about", () -> library.statements().about());
    add(routes, "/accessibility", () -> library.statements().accessibility());
  }

  private void add(RoutesConfig routes, String path, Supplier<Statement> statement) {
    Resource.get(
        routes,
        path,
        ctx -> {
          Query.refuseAll(ctx);
          Answer.html(ctx, pages.statement(statement.get()));
        });
    Resource.get(
        routes,
        "/api" + path,
        ctx -> {
          Query.refuseAll(ctx);
          Answer.json(ctx, StatementJson.of(statement.get()));
        });
  }
}
