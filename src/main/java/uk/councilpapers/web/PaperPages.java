package uk.councilpapers.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import uk.councilpapers.model.Paper;
import uk.councilpapers.search.Highlight;
import uk.councilpapers.web.library.PaperLibrary;
import uk.councilpapers.web.page.PaperPage;
import uk.councilpapers.web.request.SearchParameters;
import uk.councilpapers.web.request.SearchParametersReader;

/**
 * {@code /papers/{id}}: one paper, with the words of the search that led to it marked.
 *
 * <p>Safe for many threads.
 */
record PaperPages(PaperLibrary library, Pages pages) implements Resource {

  @Override
  public void addTo(RoutesConfig routes) {
    Resource.get(routes, "/papers/{id}", this::answer);
  }

  private void answer(Context ctx) {
    SearchParameters search = SearchParametersReader.readForm(Query.of(ctx));
    Paper paper =
        library
            .paper(ctx.pathParam("id"))
            .orElseThrow(() -> new NotFound("There is no paper at this address."));
    List<Highlight> found =
        search.q().isEmpty() ? List.of() : library.highlights(paper, search.q());
    List<Paper> meeting = paper.meetingId().map(library::papersOf).orElse(List.of());
    Answer.html(
        ctx, pages.paper(PaperPage.of(paper, search, found, library.links(paper), meeting)));
  }
}
