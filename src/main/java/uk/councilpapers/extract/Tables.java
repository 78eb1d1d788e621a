package uk.councilpapers.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The rows and cells of a table in markup, without those of tables inside it. Stateless. */
final class Tables {

  private Tables() {}

  /**
   * Whether the table only places things on a page: it has one column, holds other tables or
   * headings, says so, or is the list of agenda items of a ModernGov page.
   */
  static boolean isLayout(Element table) {
    return table.hasClass("mgItemTable")
        || table.attr("role").equals("presentation")
        || table.select("table").size() > 1
        || table.selectFirst("td h1, td h2, td h3, td h4") != null
        || rows(table).stream().allMatch(row -> cells(row).size() <= 1);
  }

  /** The caption, if there is one, and the rows, in order. */
  static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      switch (child.normalName()) {
        case "tr", "caption" -> rows.add(child);
        case "thead", "tbody", "tfoot" -> rows.addAll(rows(child));
        default -> {}
      }
    }
    return rows;
  }

  /** The cells of a row; a caption is its own cell. */
  static List<Element> cells(Element row) {
    if (row.normalName().equals("caption")) return List.of(row);
    return row.children().stream()
        .filter(cell -> cell.normalName().equals("td") || cell.normalName().equals("th"))
        .toList();
  }
}
