package uk.councilpapers.web.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.PageRange;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.Topic;
import uk.councilpapers.web.page.Wording;
import uk.councilpapers.web.request.Addresses;

/**
 * Writes papers as CSV (RFC 4180), a line a paper, as they are handed over. For one table and one
 * thread.
 *
 * <p>The text begins with a byte order mark, without which spreadsheets do not read UTF-8. A cell
 * that a spreadsheet would run as a formula gets an apostrophe in front. Several values of a cell
 * stand on lines of their own.
 */
public final class PaperTable implements Consumer<Paper> {

  /** The names in the first line. */
  public static final List<String> COLUMNS =
      List.of(
          "date",
          "committee",
          "kind",
          "reference",
          "title",
          "outcome",
          "resolutions",
          "recommendations",
          "officers",
          "topics",
          "file",
          "lines",
          "pages",
          "url");

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String base;
  private final Writer out;

  /**
   * A table with its first line.
   *
   * @param base scheme and host of the addresses
   */
  public PaperTable(String base, Writer out) {
    this.base = base;
    this.out = out;
    try {
      out.write(BYTE_ORDER_MARK);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    write(COLUMNS);
  }

  @Override
  public void accept(Paper paper) {
    write(
        List.of(
            paper.date().map(Object::toString).orElse(""),
            paper.committee().name(),
            paper.kind().id(),
            paper.reference().orElse(""),
            paper.title(),
            paper.outcome().map(o -> o.id()).orElse(""),
            String.join("\n", paper.resolutions()),
            String.join("\n", paper.recommendations()),
            paper.officers().stream().map(Wording::officer).distinct().collect(lines()),
            paper.topics().stream().map(Topic::label).collect(lines()),
            paper.source().file(),
            lines(paper.source().lines()),
            pages(paper.source().pages()),
            base + Addresses.paper(paper.id())));
  }

  private static java.util.stream.Collector<CharSequence, ?, String> lines() {
    return Collectors.joining("\n");
  }

  private static String lines(LineRange lines) {
    return range(lines.first(), lines.last());
  }

  private static String pages(Optional<PageRange> pages) {
    return pages.map(p -> range(p.first(), p.last())).orElse("");
  }

  /** With words between the numbers: a spreadsheet reads {@code 3-5} as a date. */
  private static String range(int first, int last) {
    return first == last ? Integer.toString(first) : first + " to " + last;
  }

  private void write(List<String> cells) {
    try {
      out.write(CsvLine.of(cells));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
