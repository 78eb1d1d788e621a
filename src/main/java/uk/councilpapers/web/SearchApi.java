package uk.councilpapers.web;

import io.javalin.config.RoutesConfig;
import uk.councilpapers.web.json.SearchJson;
import uk.councilpapers.web.library.PaperLibrary;
import uk.councilpapers.web.request.SearchParameters;
import uk.councilpapers.web.request.SearchParametersReader;

/** {@code /api/search}. Safe for many threads. */
record SearchApi(PaperLibrary library) implements Resource {

  @Override
  public void addTo(RoutesConfig routes) {
    Resource.get(
        routes,
        "/api/search",
        ctx -> {
          SearchParameters search = SearchParametersReader.read(Query.of(ctx));
          Answer.json(ctx, SearchJson.of(search, library.search(search.toRequest())));
        });
  }
}
