package uk.councilpapers.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import uk.councilpapers.web.library.PaperLibrary;
import uk.councilpapers.web.page.ChangesPage;
import uk.councilpapers.web.page.MessagePage;
import uk.councilpapers.web.request.QueryString;

/** {@code /changes}: two papers paragraph by paragraph, for people. Safe for many threads. */
record ChangesPages(PaperLibrary library, Pages pages) implements Resource {

  private static final String HOW =
      "Open a paper: where an earlier one on the same matter is held, “What changed” leads here.";

  @Override
  public void addTo(RoutesConfig routes) {
    Resource.get(routes, "/changes", this::answer);
  }

  private void answer(Context ctx) {
    QueryString query = Query.of(ctx, List.of("from", "to"));
    if (query.isBlank()) {
      MessagePage how = new MessagePage("What changed between two papers", HOW, List.of());
      Answer.html(ctx, pages.message(how));
      return;
    }
    Answer.html(ctx, pages.changes(ChangesPage.of(ChangesApi.of(library, query))));
  }
}
