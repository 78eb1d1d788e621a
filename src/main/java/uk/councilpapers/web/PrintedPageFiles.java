package uk.councilpapers.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import uk.councilpapers.model.PageRange;
import uk.councilpapers.model.Paper;
import uk.councilpapers.search.Highlight;
import uk.councilpapers.web.json.PrintedPageJson;
import uk.councilpapers.web.library.PageImage;
import uk.councilpapers.web.library.PageImages;
import uk.councilpapers.web.library.PaperLibrary;
import uk.councilpapers.web.page.PrintedPage;
import uk.councilpapers.web.page.PrintedPages;
import uk.councilpapers.web.request.BadRequest;
import uk.councilpapers.web.request.QueryString;
import uk.councilpapers.web.request.SearchParametersReader;

/**
 * {@code /papers/{id}/pages/{page}}: a page of a paper as printed, as a page for people, as a
 * picture ({@code /image}) and, below {@code /api}, as JSON. Safe for many threads.
 *
 * <p>Only the pages that the paper itself stands on are shown.
 */
record PrintedPageFiles(PaperLibrary library, PageImages images, Pages pages) implements Resource {

  private static final String PATH = "/papers/{id}/pages/{page}";

  @Override
  public void addTo(RoutesConfig routes) {
    Resource.get(routes, PATH, this::page);
    Resource.get(routes, PATH + "/image", this::image);
    Resource.get(routes, "/api" + PATH, this::json);
  }

  private void page(Context ctx) {
    Answer.html(ctx, pages.printed(asked(ctx)));
  }

  private void json(Context ctx) {
    Answer.json(ctx, PrintedPageJson.of(asked(ctx)));
  }

  private void image(Context ctx) {
    Query.refuseAll(ctx);
    Paper paper = paper(ctx);
    byte[] png = drawn(paper, number(ctx, paper)).png();
    ctx.contentType("image/png").header("Cache-Control", "no-cache").result(png);
  }

  private PrintedPage asked(Context ctx) {
    QueryString query = Query.of(ctx, List.of("q"));
    String q = SearchParametersReader.words(query, "q");
    Paper paper = paper(ctx);
    int number = number(ctx, paper);
    PageImage image = drawn(paper, number);
    List<Highlight> found = q.isEmpty() ? List.of() : library.highlights(paper, q);
    return PrintedPage.of(paper, number, q, image, found);
  }

  private Paper paper(Context ctx) {
    String id = ctx.pathParam("id");
    return library
        .paper(id)
        .filter(p -> PrintedPages.of(p, "").isPresent())
        .orElseThrow(
            () -> Gone.paper(library, id, "There is no paper with printed pages at this address."));
  }

  private static int number(Context ctx, Paper paper) {
    PageRange range = paper.source().pages().orElseThrow();
    String page = ctx.pathParam("page");
    return IntStream.rangeClosed(range.first(), range.last())
        .filter(n -> page.equals(Integer.toString(n)))
        .findFirst()
        .orElseThrow(
            () ->
                new NotFound(
                    "The paper has no page "
                        + BadRequest.quoted(page)
                        + "; it stands on pages "
                        + range.first()
                        + " to "
                        + range.last()
                        + "."));
  }

  private PageImage drawn(Paper paper, int number) {
    Path file =
        library
            .pageFile(paper.source().fileId(), number)
            .orElseThrow(() -> new NotFound("The picture of this page cannot be shown."));
    return images
        .page(file, number)
        .orElseThrow(() -> new NotFound("There is no picture of this page."));
  }
}
