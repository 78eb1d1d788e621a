package uk.councilpapers.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.model.Paper;
import uk.councilpapers.search.Highlight;
import uk.councilpapers.web.library.PaperLibrary;
import uk.councilpapers.web.library.PaperLinks;
import uk.councilpapers.web.page.PaperPage;
import uk.councilpapers.web.request.Addresses;
import uk.councilpapers.web.request.QueryString;
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
    QueryString query = Query.of(ctx);
    SearchParameters search = SearchParametersReader.readForm(query, List.of("find"));
    String find = SearchParametersReader.words(query, "find");
    String id = ctx.pathParam("id");
    Paper paper =
        library
            .paper(id)
            .orElseThrow(() -> Gone.paper(library, id, "There is no paper at this address."));
    if (!paper.id().equals(id)) {
      leadOn(ctx, paper);
      return;
    }
    String words = find.isEmpty() ? search.q() : find;
    List<Highlight> found = words.isEmpty() ? List.of() : library.highlights(paper, words);
    List<Paper> meeting = paper.meetingId().map(library::papersOf).orElse(List.of());
    Optional<Paper> earlier = library.matters().earlier(paper);
    PaperLinks links = library.links(paper);
    Answer.html(
        ctx, pages.paper(PaperPage.of(paper, search, find, found, links, meeting, earlier)));
  }

  /** The address of a copy that was joined with another leads to the paper that both are. */
  private static void leadOn(Context ctx, Paper paper) {
    @Nullable String query = ctx.queryString();
    ctx.redirect(Addresses.paper(paper.id()) + (query == null ? "" : "?" + query));
  }
}
