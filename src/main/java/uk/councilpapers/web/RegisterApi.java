package uk.councilpapers.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.function.Supplier;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.search.RegisterEntry;
import uk.councilpapers.web.council.Council;
import uk.councilpapers.web.json.CoverageJson;
import uk.councilpapers.web.json.RegisterJson;
import uk.councilpapers.web.json.SectionJson;
import uk.councilpapers.web.library.PaperLibrary;

/**
 * {@code /api/committees}, {@code /api/officers}, {@code /api/topics} and {@code /api/members},
 * each whole and by id, and {@code /api/coverage}. Safe for many threads.
 */
record RegisterApi(PaperLibrary library, Council council) implements Resource {

  @Override
  public void addTo(RoutesConfig routes) {
    add(routes, "committees", FacetName.COMMITTEE, library::committees);
    add(routes, "officers", FacetName.OFFICER, library::officers);
    add(routes, "topics", FacetName.TOPIC, library::topics);
    Resource.get(routes, "/api/members", this::members);
    Resource.get(routes, "/api/committees/{id}", this::committee);
    Resource.get(routes, "/api/officers/{id}", this::officer);
    Resource.get(routes, "/api/topics/{id}", this::topic);
    Resource.get(routes, "/api/members/{id}", this::member);
    Resource.get(routes, "/api/coverage", this::coverage);
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

  private void members(Context ctx) {
    Query.refuseAll(ctx);
    Answer.json(ctx, RegisterJson.members(council.members()));
  }

  private void committee(Context ctx) {
    Query.refuseAll(ctx);
    Answer.json(
        ctx,
        SectionJson.of(
            council.committee(ctx.pathParam("id")).orElseThrow(() -> missing("committee"))));
  }

  private void officer(Context ctx) {
    Query.refuseAll(ctx);
    Answer.json(
        ctx,
        SectionJson.of(council.officer(ctx.pathParam("id")).orElseThrow(() -> missing("officer"))));
  }

  private void topic(Context ctx) {
    Query.refuseAll(ctx);
    Answer.json(
        ctx,
        SectionJson.of(council.topic(ctx.pathParam("id")).orElseThrow(() -> missing("topic"))));
  }

  private void member(Context ctx) {
    Query.refuseAll(ctx);
    Answer.json(
        ctx,
        SectionJson.of(council.member(ctx.pathParam("id")).orElseThrow(() -> missing("member"))));
  }

  private void coverage(Context ctx) {
    Query.refuseAll(ctx);
    Answer.json(ctx, CoverageJson.of(council.coverage()));
  }

  private static NotFound missing(String noun) {
    return new NotFound("There is no " + noun + " with this id.");
  }
}
