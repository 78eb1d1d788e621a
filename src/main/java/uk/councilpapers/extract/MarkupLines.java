package uk.councilpapers.extract;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Lays a tree of markup out as lines: a block is a line of its own with a blank line around
 * paragraphs and headings, a table row is one line with a tab between its cells, a list item bears
 * its number or a dash. For one tree and one thread.
 *
 * <p>What stands in the tree is all printed: menus are to be taken out before.
 */
final class MarkupLines {

  private static final Set<String> SPACED =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "blockquote", "hr");
  private static final Set<String> BLOCKS =
      Set.of(
          "div",
          "li",
          "dl",
          "dt",
          "dd",
          "section",
          "article",
          "main",
          "header",
          "address",
          "pre",
          "figure",
          "figcaption",
          "caption",
          "fieldset",
          "legend",
          "details",
          "summary",
          "body",
          "form",
          "center",
          "tr",
          "td",
          "th",
          "thead",
          "tbody",
          "tfoot",
          "footer",
          "aside");

  /** A longer term of a list of terms is no label of what follows. */
  private static final int LONGEST_LABEL = 40;

  private final LineWriter out;
  private final boolean tabsCount;
  private final StringBuilder line = new StringBuilder();

  /** Line ends in the text are lines. */
  private boolean preformatted;

  /** What is to stand before the next line: the number or bullet of a list item, or a label. */
  private String mark = "";

  /**
   * @param tabsCount whether a tab in the text was typed by the author, as in a word processor, or
   *     is only a space, as in HTML
   */
  MarkupLines(LineWriter out, boolean tabsCount) {
    this.out = out;
    this.tabsCount = tabsCount;
  }

  /** Prints the element and all below it. */
  void print(Element root) {
    children(root);
    endLine();
  }

  private void children(Element parent) {
    for (Node child : parent.childNodes()) {
      if (child instanceof TextNode text) text(text.getWholeText());
      if (child instanceof Element element) element(element);
    }
  }

  private void text(String text) {
    if (!tabsCount && !preformatted) {
      line.append(text);
      return;
    }
    String[] lines = text.split("\\r?\\n", -1);
    line.append(lines[0]);
    for (int i = 1; i < lines.length; i++) {
      endLine();
      line.append(lines[i]);
    }
  }

  private void element(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      endLine();
      return;
    }
    boolean spaced = SPACED.contains(name);
    if (!spaced && !BLOCKS.contains(name)) {
      children(element);
      return;
    }
    endLine();
    if (spaced) out.gap();
    block(name, element);
    endLine();
    if (spaced) out.gap();
  }

  private void block(String name, Element element) {
    switch (name) {
      case "table" -> table(element);
      case "li" -> {
        mark = new ListMark(element).toString();
        children(element);
        endLine();
        mark = "";
      }
      case "pre" -> {
        preformatted = true;
        children(element);
        preformatted = false;
      }
      case "dt" -> {
        String term = clean(element.text());
        if (isLabel(element, term)) {
          mark = term.endsWith(":") ? term : term + ":";
        } else {
          children(element);
        }
      }
      default -> children(element);
    }
  }

  /** Whether a short term has one thing said of it. */
  private boolean isLabel(Element term, String text) {
    Element said = term.nextElementSibling();
    if (said == null || text.isEmpty() || text.length() > LONGEST_LABEL || !mark.isEmpty()) {
      return false;
    }
    Element more = said.nextElementSibling();
    return said.normalName().equals("dd") && (more == null || more.normalName().equals("dt"));
  }

  private void table(Element table) {
    boolean layout = Tables.isLayout(table);
    for (Element row : Tables.rows(table)) {
      if (layout) {
        layoutRow(Tables.cells(row));
      } else {
        new TableRow(Tables.cells(row).stream().map(this::paragraphs).toList())
            .lines()
            .forEach(out::line);
      }
    }
  }

  /** A number in the first cell of a layout row leads the first line of the next. */
  private void layoutRow(List<Element> cells) {
    out.gap();
    for (Element cell : cells) {
      String text = clean(cell.text());
      if (cell.equals(cells.getFirst()) && Marks.isMark(text)) {
        mark = text;
      } else {
        children(cell);
        endLine();
      }
    }
    mark = "";
  }

  private List<String> paragraphs(Element cell) {
    LineWriter lines = new LineWriter();
    new MarkupLines(lines, tabsCount).print(cell);
    return lines.text().lines().stream().filter(line -> !line.isEmpty()).toList();
  }

  private void endLine() {
    String text = clean(line.toString());
    line.setLength(0);
    if (text.isEmpty()) return;
    boolean marked = mark.isEmpty() || (!mark.equals("-") && Marks.startsNumber(text));
    out.line(marked ? text : mark + " " + text);
    mark = "";
  }

  private String clean(String text) {
    return AuthorLine.of(tabsCount ? text : text.replace('\t', ' '));
  }
}
