package uk.councilpapers.web.page;

import java.util.Optional;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.PageRange;
import uk.councilpapers.model.PaperSource;
import uk.councilpapers.web.request.Addresses;

/** Where a paper is printed, with the original at that place. Stateless. */
final class SourcePlace {

  private SourcePlace() {}

  /** Without the original where that is closed. */
  static PaperPage.Entry of(PaperSource source) {
    String name = source.file().substring(source.file().lastIndexOf('/') + 1);
    String fragment = source.pages().map(p -> "#page=" + p.first()).orElse("");
    return new PaperPage.Entry(
        name + ", " + source.pages().map(SourcePlace::pages).orElse(lines(source.lines())),
        source.closed()
            ? Optional.empty()
            : Optional.of(Addresses.source(source.fileId()) + fragment));
  }

  private static String pages(PageRange pages) {
    if (pages.first() == pages.last()) return "page " + pages.first();
    return "pages " + pages.first() + " to " + pages.last();
  }

  private static String lines(LineRange lines) {
    if (lines.first() == lines.last()) return "line " + lines.first();
    return "lines " + lines.first() + " to " + lines.last();
  }
}
