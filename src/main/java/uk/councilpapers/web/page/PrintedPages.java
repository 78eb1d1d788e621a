package uk.councilpapers.web.page;

import java.util.Locale;
import java.util.Optional;
import uk.councilpapers.model.PageRange;
import uk.councilpapers.model.Paper;
import uk.councilpapers.web.request.Addresses;

/**
 * The pages of a paper that can be seen as printed: those of a PDF.
 *
 * @param paper its id
 * @param q what is marked on them; may be empty
 */
public record PrintedPages(String paper, PageRange pages, String q) {

  /** The pages; empty for a source that is no PDF. */
  public static Optional<PrintedPages> of(Paper paper, String q) {
    if (!paper.source().file().toLowerCase(Locale.ROOT).endsWith(".pdf")) return Optional.empty();
    return paper.source().pages().map(p -> new PrintedPages(paper.id(), p, q));
  }

  /** The address of one page. */
  public String address(int page) {
    return Addresses.printedPage(paper, page, q);
  }
}
