package uk.councilpapers.web;

import io.javalin.config.RoutesConfig;
import java.util.List;
import java.util.function.Supplier;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.search.RegisterEntry;
import uk.councilpapers.web.json.RegisterJson;
import uk.councilpapers.web.library.PaperLibrary;

/** {@code /api/committees}, {@code /api/officers}, {@code /api/topics}. Safe for many threads. */
record RegisterApi(PaperLibrary library) implements Resource {

  @Override
  public void addTo(RoutesConfig routes) {
    add(routes, "committees", FacetName.COMMITTEE, library::committees);
    add(routes, "officers", FacetName.OFFICER, library::officers);
    add(routes, "topics", FacetName.TOPIC, library::topics);
  }

  private static void add(
      RoutesConfig routes, String name, FacetName facet, Supplier<List<RegisterEntry>> entries) {
    Resource.get(
        routes,
        "/api/" + name,
        ctx -> {
          Query.refuseAll(ctx);
          Answer.json(ctx, RegisterJson.of(name, facet, entries.get()));
        });
  }
}
