package uk.councilpapers.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.extract.Extraction.Extracted;

/**
 * Reads ODT: paragraphs, tables, and lists with the numbers that the word processor computes, which
 * Tika gives up. Notes, comments and deleted text are left out. For one file.
 */
final class OdtReader {

  private final OdtNumbers numbers;
  private String mark = "";

  private OdtReader(OdtNumbers numbers) {
    this.numbers = numbers;
  }

  static Extracted read(Path file) throws IOException {
    try (OfficeFile zip = OfficeFile.open(file)) {
      if (zip.part("META-INF/manifest.xml").selectFirst("manifest|encryption-data") != null) {
        throw new UnreadableException(
            "is locked with a password; save it without one and index again");
      }
      Document content = zip.part("content.xml");
      OdtNumbers numbers = OdtNumbers.of(zip.part("styles.xml"), content);
      Element body = new Element("body");
      Element text = content.selectFirst("office|text");
      if (text != null) new OdtReader(numbers).children(text, body, 0);
      LineWriter lines = new LineWriter();
      new MarkupLines(lines, true).print(body);
      return new Extracted(lines.text(), properties(zip.part("meta.xml")));
    }
  }

  private void children(Element parent, Element target, int level) {
    for (Node child : parent.childNodes()) {
      if (child instanceof TextNode text) target.appendText(text.getWholeText());
      if (child instanceof Element element) element(element, target, level);
    }
  }

  private void element(Element element, Element target, int level) {
    switch (element.tagName()) {
      case "text:p", "text:h" -> paragraph(element, target, level);
      case "text:list" -> {
        numbers.enter(element, level);
        children(element, target, level + 1);
      }
      case "text:list-item" -> {
        mark = numbers.next(element, level);
        children(element, target, level);
        mark = "";
      }
      case "text:s" -> target.appendText(" ");
      case "text:tab" -> target.appendText("\t");
      case "text:line-break" -> target.appendElement("br");
      case "table:table" -> children(element, target.appendElement("table"), 0);
      case "table:table-row" -> children(element, target.appendElement("tr"), 0);
      case "table:table-cell" -> children(element, target.appendElement("td"), 0);
      case "text:tracked-changes", "text:note", "office:annotation", "office:forms" -> {}
      default -> children(element, target, level);
    }
  }

  private void paragraph(Element element, Element target, int level) {
    Element paragraph = target.appendElement("p");
    if (!mark.isEmpty()) paragraph.appendText(mark + " ");
    mark = "";
    children(element, paragraph, level);
  }

  private static Map<String, String> properties(Document meta) {
    Map<String, String> properties = new HashMap<>();
    put(properties, "title", meta.selectFirst("dc|title"));
    put(properties, "author", meta.selectFirst("meta|initial-creator, dc|creator"));
    put(properties, "created", meta.selectFirst("meta|creation-date"));
    return properties;
  }

  private static void put(Map<String, String> properties, String name, @Nullable Element element) {
    if (element != null && element.hasText()) properties.put(name, element.text().strip());
  }
}
