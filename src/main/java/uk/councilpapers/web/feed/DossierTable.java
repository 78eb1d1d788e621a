package uk.councilpapers.web.feed;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilpapers.web.page.Dossier;

/**
 * A dossier as CSV (RFC 4180), a line a paper. Stateless.
 *
 * <p>It begins with a byte order mark, and a cell that a spreadsheet would run as a formula gets an
 * apostrophe in front, as in {@link PaperTable}.
 */
public final class DossierTable {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** The names in the first line. */
  private static final List<String> COLUMNS =
      List.of(
          "date",
          "committee",
          "kind",
          "title",
          "outcome",
          "resolutions",
          "recommendations",
          "citation",
          "why",
          "url");

  private DossierTable() {}

  /**
   * The table.
   *
   * @param base scheme and host of the addresses
   */
  public static String of(Dossier dossier, String base) {
    return Stream.concat(Stream.of(COLUMNS), dossier.items().stream().map(item -> row(item, base)))
        .map(CsvLine::of)
        .collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
  }

  private static List<String> row(Dossier.Item item, String base) {
    return List.of(
        item.paper().date().map(Object::toString).orElse(""),
        item.paper().committee().name(),
        item.kind(),
        item.paper().title(),
        item.outcome(),
        String.join("\n", item.paper().resolutions()),
        String.join("\n", item.paper().recommendations()),
        item.citation(),
        item.why(),
        base + item.address());
  }
}
