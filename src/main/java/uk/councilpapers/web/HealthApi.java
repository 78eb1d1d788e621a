package uk.councilpapers.web;

import io.javalin.config.RoutesConfig;
import java.time.Clock;
import java.time.Duration;
import uk.councilpapers.search.IndexState;
import uk.councilpapers.web.json.RegisterJson;
import uk.councilpapers.web.library.PaperLibrary;

/** {@code /health}: that the server answers, and how old its index is. Safe for many threads. */
record HealthApi(PaperLibrary library, Clock clock) implements Resource {

  @Override
  public void addTo(RoutesConfig routes) {
    Resource.get(
        routes,
        "/health",
        ctx -> {
          Query.refuseAll(ctx);
          IndexState state = library.state();
          Duration age = Duration.between(state.committedAt(), clock.instant());
          Answer.json(ctx, RegisterJson.health(state, Math.max(0, age.toSeconds())));
        });
  }
}
