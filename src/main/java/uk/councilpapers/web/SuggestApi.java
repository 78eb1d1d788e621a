package uk.councilpapers.web;

import io.javalin.config.RoutesConfig;
import java.util.List;
import uk.councilpapers.web.json.SuggestionJson;
import uk.councilpapers.web.library.PaperLibrary;
import uk.councilpapers.web.request.QueryString;

/** {@code /api/suggest}: completions of what a person types. Safe for many threads. */
record SuggestApi(PaperLibrary library) implements Resource {

  private static final String TYPED = "q";
  private static final int MOST = 10;

  @Override
  public void addTo(RoutesConfig routes) {
    Resource.get(
        routes,
        "/api/suggest",
        ctx -> {
          QueryString query = Query.of(ctx, List.of(TYPED));
          String typed = query.one(TYPED).orElse("");
          Answer.json(ctx, SuggestionJson.of(typed, library.suggest(typed, MOST)));
        });
  }
}
