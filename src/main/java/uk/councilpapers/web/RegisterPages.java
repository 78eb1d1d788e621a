package uk.councilpapers.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Supplier;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.web.council.Council;
import uk.councilpapers.web.library.PaperLibrary;
import uk.councilpapers.web.page.CoveragePage;
import uk.councilpapers.web.page.RegisterPage;
import uk.councilpapers.web.page.SectionPage;
import uk.councilpapers.web.page.Sections;

/**
 * The pages of committees, officers, topics and members, each list and each entry, and {@code
 * /coverage}. Safe for many threads.
 */
record RegisterPages(PaperLibrary library, Council council, Pages pages) implements Resource {

  /** Looks up the page of one entry. */
  private interface Lookup {
    Optional<SectionPage> page(String id);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    list(routes, "/committees", () -> RegisterPage.of(FacetName.COMMITTEE, library.committees()));
    list(routes, "/officers", () -> RegisterPage.of(FacetName.OFFICER, library.officers()));
    list(routes, "/topics", () -> RegisterPage.of(FacetName.TOPIC, library.topics()));
    list(routes, "/members", () -> RegisterPage.of(council.members()));
    one(routes, "/committees/{id}", id -> council.committee(id).map(Sections::of));
    one(routes, "/officers/{id}", id -> council.officer(id).map(Sections::of));
    one(routes, "/topics/{id}", id -> council.topic(id).map(Sections::of));
    one(routes, "/members/{id}", id -> council.member(id).map(Sections::of));
    Resource.get(routes, "/coverage", this::coverage);
  }

  private void list(RoutesConfig routes, String path, Supplier<RegisterPage> page) {
    Resource.get(
        routes,
        path,
        ctx -> {
          Query.refuseAll(ctx);
          Answer.html(ctx, pages.register(page.get()));
        });
  }

  private void one(RoutesConfig routes, String path, Lookup lookup) {
    Resource.get(
        routes,
        path,
        ctx -> {
          Query.refuseAll(ctx);
          SectionPage page =
              lookup
                  .page(ctx.pathParam("id"))
                  .orElseThrow(() -> new NotFound("There is nobody and nothing at this address."));
          Answer.html(ctx, pages.section(page));
        });
  }

  private void coverage(Context ctx) {
    Query.refuseAll(ctx);
    Answer.html(ctx, pages.coverage(CoveragePage.of(council.coverage())));
  }
}
