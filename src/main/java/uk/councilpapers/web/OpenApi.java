package uk.councilpapers.web;

import io.javalin.config.RoutesConfig;

/** {@code /openapi.json}: the interface for programs, described. Safe for many threads. */
final class OpenApi implements Resource {

  private final String description = Assets.text("/web/openapi.json");

  @Override
  public void addTo(RoutesConfig routes) {
    Resource.get(
        routes,
        "/openapi.json",
        ctx -> {
          Query.refuseAll(ctx);
          ctx.contentType(Answer.JSON)
              .header("Cache-Control", "no-cache")
              .header("Vary", "Accept-Encoding")
              .result(description);
        });
  }
}
