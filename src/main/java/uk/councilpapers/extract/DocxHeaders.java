package uk.councilpapers.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The letterhead of a DOCX: some councils set their name into the header of the first page and
 * nowhere else, and a paper without it cannot be told from those of others. Stateless.
 */
final class DocxHeaders {

  /** So many lines from the top, the text has named its body or does not. */
  private static final int TOP = 30;

  private static final Pattern BODY =
      Pattern.compile(
          "(?i).*\\b(?:council|committee|board|panel|cabinet|commission|assembly|authority|forum)\\b.*");

  private DocxHeaders() {}

  /** The names of the parts that hold the header of the first page: none or one. */
  static List<String> firstPage(Element body, Document relationships, String folder) {
    Element section = body.selectFirst("w|sectPr");
    if (section == null) return List.of();
    boolean own = section.selectFirst("> w|titlePg") != null;
    String type = own ? "first" : "default";
    List<String> parts = new ArrayList<>();
    for (Element header : section.select("> w|headerReference[w:type=" + type + "]")) {
      for (Element part : relationships.select("Relationship")) {
        boolean named = part.attr("Id").equals(header.attr("r:id"));
        if (named) parts.add(folder + part.attr("Target"));
      }
    }
    return parts;
  }

  /** The lines of the header that name a body, unless the text begins with one that does. */
  static List<String> missing(List<String> header, List<String> text) {
    for (String line : text.subList(0, Math.min(TOP, text.size()))) {
      if (BODY.matcher(line).matches()) return List.of();
    }
    return header.stream()
        .filter(line -> BODY.matcher(line).matches())
        .filter(line -> !line.toLowerCase(Locale.ROOT).contains("page "))
        .toList();
  }
}
