package uk.councilpapers.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.extract.Extraction.Extracted;

/**
 * Reads DOCX: paragraphs with the numbers that Word computes, tables, text boxes, notes. Deleted
 * and hidden text, comments, pictures and attached files are left out; what was inserted counts. Of
 * the headers, only lines that name a body, and only where the text begins without. For one file.
 */
final class DocxReader {

  private final DocxStyles styles;
  private final DocxNumbers numbers;
  private final Map<String, Element> notes = new HashMap<>();

  /** Text boxes and notes of the paragraph at hand, to be printed below it. */
  private final List<Element> aside = new ArrayList<>();

  private DocxReader(DocxStyles styles, DocxNumbers numbers, Document notes) {
    this.styles = styles;
    this.numbers = numbers;
    for (Element note : notes.select("w|footnote")) this.notes.put(note.attr("w:id"), note);
  }

  /** The text; empty where the file is no DOCX as Word writes it. */
  static Optional<Extracted> read(OfficeFile file) throws IOException {
    String main = target(file.part("_rels/.rels"), "officeDocument", "");
    Element body = main.isEmpty() ? null : file.part(main).selectFirst("w|body");
    if (body == null) return Optional.empty();
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    Document parts = file.part(folder + "_rels/" + main.substring(folder.length()) + ".rels");
    DocxStyles styles = new DocxStyles(file.part(target(parts, "styles", folder)));
    DocxNumbers numbers = new DocxNumbers(file.part(target(parts, "numbering", folder)), styles);
    Document notes = file.part(target(parts, "footnotes", folder));
    DocxReader reader = new DocxReader(styles, numbers, notes);
    List<String> lines = reader.lines(body).text().lines();
    LineWriter out = new LineWriter();
    for (String part : firstHeader(body, parts, folder)) {
      List<String> header = reader.lines(file.part(part)).text().lines();
      Letterhead.missing(header, lines).forEach(out::line);
      out.gap();
    }
    lines.forEach(out::line);
    return Optional.of(new Extracted(out.text(), properties(file.part("docProps/core.xml"))));
  }

  /** The name of the part that the relationships name so; empty where they do not. */
  static String target(Document relationships, String type, String folder) {
    Element found = relationships.selectFirst("Relationship[Type$=/" + type + "]");
    if (found == null) return "";
    String target = found.attr("Target");
    return target.startsWith("/") ? target.substring(1) : folder + target;
  }

  /** The names of the parts that hold the header of the first page: none or one. */
  private static List<String> firstHeader(Element body, Document relationships, String folder) {
    Element section = body.selectFirst("w|sectPr");
    if (section == null) return List.of();
    String type = section.selectFirst("> w|titlePg") == null ? "default" : "first";
    List<String> parts = new ArrayList<>();
    for (Element header : section.select("> w|headerReference[w:type=" + type + "]")) {
      for (Element part : relationships.select("Relationship")) {
        boolean named = part.attr("Id").equals(header.attr("r:id"));
        if (named) parts.add(folder + part.attr("Target"));
      }
    }
    return parts;
  }

  private LineWriter lines(Element root) {
    Element body = new Element("body");
    blocks(root, body);
    LineWriter lines = new LineWriter();
    new MarkupLines(lines, true).print(body);
    return lines;
  }

  private void blocks(Element parent, Element target) {
    for (Element child : parent.children()) {
      switch (child.tagName()) {
        case "w:p" -> paragraph(child, target);
        case "w:tbl" -> blocks(child, target.appendElement("table"));
        case "w:tr" -> {
          if (child.selectFirst("> w|trPr > w|del") == null) {
            blocks(child, target.appendElement("tr"));
          }
        }
        case "w:tc" -> blocks(child, target.appendElement("td"));
        case "w:del", "w:moveFrom", "w:sectPr", "w:tblPr", "w:tcPr" -> {}
        default -> blocks(child, target);
      }
    }
  }

  private void paragraph(Element paragraph, Element target) {
    Element printed = target.appendElement("p");
    Element properties = paragraph.selectFirst("> w|pPr");
    boolean caps = false;
    String number = "";
    if (properties != null) {
      String style = String.valueOf(DocxStyles.value(properties.selectFirst("> w|pStyle")));
      caps = styles.has(style, "w:caps");
      number = numbers.next(properties);
    }
    runs(paragraph, printed, caps);
    boolean empty = printed.childNodeSize() == 0 || !printed.hasText();
    if (!number.isEmpty() && (!empty || target.normalName().equals("td"))) {
      printed.prependText(number + " ");
    }
    List<Element> below = List.copyOf(aside);
    aside.clear();
    for (Element text : below) blocks(text, target.appendElement("div"));
  }

  private void runs(Element parent, Element target, boolean caps) {
    for (Element child : parent.children()) {
      switch (child.tagName()) {
        case "w:r" -> run(child, target, caps);
        case "mc:AlternateContent" -> runs(choice(child), target, caps);
        case "w:pPr", "w:del", "w:moveFrom", "w:rPr" -> {}
        default -> runs(child, target, caps);
      }
    }
  }

  private void run(Element run, Element target, boolean paragraphCaps) {
    Element properties = run.selectFirst("> w|rPr");
    if (properties != null && isOn(properties.selectFirst("> w|vanish"), false)) return;
    boolean caps = paragraphCaps;
    if (properties != null) caps = isOn(properties.selectFirst("> w|caps"), paragraphCaps);
    for (Element child : run.children()) piece(child, target, caps);
  }

  private static boolean isOn(@Nullable Element property, boolean otherwise) {
    return property == null ? otherwise : DocxStyles.isOn(property);
  }

  private void piece(Element piece, Element target, boolean caps) {
    switch (piece.tagName()) {
      case "w:t", "m:t" -> {
        String text = piece.wholeText();
        target.appendText(caps ? text.toUpperCase(Locale.ROOT) : text);
      }
      case "w:tab", "w:ptab" -> target.appendText("\t");
      case "w:br", "w:cr" -> target.appendElement("br");
      case "w:noBreakHyphen" -> target.appendText("-");
      case "w:sym" -> target.appendText(symbol(piece.attr("w:char")));
      case "w:footnoteReference" -> {
        Element note = notes.get(piece.attr("w:id"));
        if (note != null) aside.add(note);
      }
      case "w:txbxContent" -> aside.add(piece);
      case "mc:AlternateContent" -> pieces(choice(piece), target, caps);
      case "w:rPr", "w:delText", "w:instrText", "w:softHyphen", "w:object" -> {}
      default -> pieces(piece, target, caps);
    }
  }

  private void pieces(Element parent, Element target, boolean caps) {
    for (Element child : parent.children()) piece(child, target, caps);
  }

  /** One thing said in the new way and, for old programs, in the old way. */
  private static Element choice(Element alternatives) {
    Element choice = alternatives.selectFirst("> mc|Choice");
    return choice == null ? alternatives : choice;
  }

  private static String symbol(String code) {
    return code.matches("[0-9A-Fa-f]{4}") ? String.valueOf((char) Integer.parseInt(code, 16)) : "";
  }

  private static Map<String, String> properties(Document core) {
    Map<String, String> properties = new HashMap<>();
    put(properties, "title", core.selectFirst("dc|title"));
    put(properties, "author", core.selectFirst("dc|creator"));
    put(properties, "created", core.selectFirst("dcterms|created"));
    return properties;
  }

  private static void put(Map<String, String> properties, String name, @Nullable Element element) {
    if (element != null && element.hasText()) properties.put(name, element.text().strip());
  }
}
