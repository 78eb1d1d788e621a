package uk.councilpapers.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import uk.councilpapers.web.library.PaperLibrary;
import uk.councilpapers.web.page.ResultsPage;
import uk.councilpapers.web.page.SearchForm;
import uk.councilpapers.web.page.StartPage;
import uk.councilpapers.web.request.BadRequest;
import uk.councilpapers.web.request.QueryString;
import uk.councilpapers.web.request.SearchParameters;
import uk.councilpapers.web.request.SearchParametersReader;

/** {@code /}: the search page, empty or with results. Safe for many threads. */
record SearchPages(PaperLibrary library, Pages pages) implements Resource {

  @Override
  public void addTo(RoutesConfig routes) {
    Resource.get(routes, "/", this::answer);
  }

  private void answer(Context ctx) {
    QueryString query = Query.of(ctx);
    try {
      SearchParameters search = SearchParametersReader.readForm(query);
      Answer.html(ctx, query.isBlank() ? start() : results(search));
    } catch (BadRequest e) {
      ctx.status(400);
      Answer.html(ctx, pages.refused(SearchForm.refused(query, e.problems())));
    }
  }

  private String start() {
    return pages.start(StartPage.of(library));
  }

  private String results(SearchParameters search) {
    return pages.results(
        ResultsPage.of(
            search,
            library.search(search.toRequest()),
            library.state(),
            other -> library.search(other.toRequest()).total(),
            this::unread));
  }

  private long unread() {
    return library.contents().files().stream().filter(f -> f.refusal().isPresent()).count();
  }
}
