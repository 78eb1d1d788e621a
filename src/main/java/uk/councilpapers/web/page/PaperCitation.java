package uk.councilpapers.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.councilpapers.model.PageRange;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.model.PaperSource;

/**
 * A paper as councils cite: committee, date, minute or title, page.
 *
 * <p>Stateless. A minute is often printed in the papers of the next meeting; the page then names
 * that meeting, since it counts from the front of its pack.
 */
final class PaperCitation {

  private PaperCitation() {}

  static String of(Paper paper) {
    List<String> parts = new ArrayList<>();
    parts.add(paper.committee().name());
    paper.date().map(Wording::date).ifPresent(parts::add);
    parts.addAll(what(paper));
    pages(paper).ifPresent(parts::add);
    return String.join(", ", parts);
  }

  private static List<String> what(Paper paper) {
    return switch (paper.kind()) {
      case MINUTE ->
          List.of(
              paper.reference().map(r -> "Minute " + r).orElse("Minute “" + paper.title() + "”"));
      case AGENDA -> List.of("Agenda");
      case REPORT, APPENDIX, OTHER -> {
        Optional<String> item =
            paper.kind() == PaperKind.REPORT
                ? paper.reference().map(r -> "Item " + r)
                : Optional.empty();
        String titled = paper.kind().label() + " “" + paper.title() + "”";
        yield item.map(i -> List.of(i, titled)).orElse(List.of(titled));
      }
    };
  }

  private static Optional<String> pages(Paper paper) {
    PaperSource source = paper.source();
    return source.pages().map(p -> pages(p) + pack(paper, source));
  }

  private static String pages(PageRange pages) {
    return pages.first() == pages.last()
        ? "page " + pages.first()
        : "pages " + pages.first() + " to " + pages.last();
  }

  private static String pack(Paper paper, PaperSource source) {
    Optional<LocalDate> other = source.packDate().filter(d -> !paper.date().equals(Optional.of(d)));
    return other.map(d -> " of the papers for " + Wording.date(d)).orElse("");
  }
}
