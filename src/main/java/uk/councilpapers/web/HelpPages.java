package uk.councilpapers.web;

import io.javalin.config.RoutesConfig;
import uk.councilpapers.web.library.PaperLibrary;
import uk.councilpapers.web.page.HelpPage;

/** {@code /help}: how to search. Safe for many threads. */
record HelpPages(PaperLibrary library, Pages pages) implements Resource {

  @Override
  public void addTo(RoutesConfig routes) {
    Resource.get(
        routes,
        "/help",
        ctx -> {
          Query.refuseAll(ctx);
          Answer.html(ctx, pages.help(HelpPage.of(library)));
        });
  }
}
