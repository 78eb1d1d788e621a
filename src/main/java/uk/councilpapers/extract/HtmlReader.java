package uk.councilpapers.extract;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import uk.councilpapers.extract.Extraction.Extracted;

/**
 * Reads a saved web page: the part that holds its content, without menus, banners and controls.
 * Fetches nothing that the page points to. Stateless.
 */
final class HtmlReader {

  /** Where the content is, the surest first. */
  private static final List<String> CONTENT =
      List.of("#modgov", "main", "[role=main]", "article", ".mgContent", "body");

  /** What is no content wherever it stands; ModernGov's by the names of its style sheet. */
  private static final String CLUTTER =
      """
      script, style, noscript, template, svg, iframe, object, embed, nav, button, input, select, \
      textarea, [role=navigation], [role=banner], [role=contentinfo], [role=search], \
      [role=dialog], [aria-hidden=true], [hidden], [id*=cookie], [class*=cookie], .breadcrumb, \
      .sr-only, .visually-hidden, .mgHide, .mgLinks, .mgActionList, .mgFileSize, .mgNavigation\
      """;

  private static final Pattern DECLARED =
      Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([a-z0-9_-]{3,20})");
  private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none");

  /** A committee, then the weekday and date that ModernGov sets behind it. */
  private static final Pattern BODY_AND_DATE = Pattern.compile("(.+?) - (\\p{L}+day,? \\d.*)");

  private HtmlReader() {}

  static Extracted read(Path file) throws IOException {
    return read(decode(Files.readAllBytes(file)));
  }

  static Extracted read(String html) {
    Document page = Jsoup.parse(html);
    Map<String, String> properties = properties(page);
    LineWriter lines = new LineWriter();
    new MarkupLines(lines, false).print(content(page));
    return new Extracted(lines.text(), properties);
  }

  private static Element content(Document page) {
    page.select(CLUTTER).remove();
    page.select("[style]").removeIf(e -> HIDDEN.matcher(e.attr("style")).find());
    page.select("body > header, body > footer, body > div > header, body > div > footer").remove();
    page.select(".mgSubTitleTxt").forEach(HtmlReader::bodyAndDateApart);
    for (String selector : CONTENT) {
      Element found = page.selectFirst(selector);
      if (found != null && found.hasText()) return found;
    }
    return page.body();
  }

  private static void bodyAndDateApart(Element title) {
    Matcher m = BODY_AND_DATE.matcher(title.text());
    if (m.matches()) title.text(m.group(1)).appendElement("br").after(m.group(2));
  }

  private static Map<String, String> properties(Document page) {
    Map<String, String> properties = new HashMap<>();
    if (!page.title().isBlank()) properties.put("title", page.title().strip());
    String author = page.select("meta[name=author]").attr("content").strip();
    if (!author.isEmpty()) properties.put("author", author);
    return properties;
  }

  private static String decode(byte[] bytes) throws IOException {
    String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    boolean marked = head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE");
    if (marked || !declared.find() || !isOneByte(declared.group(1))) {
      return TextDecoder.decode(bytes);
    }
    return new String(bytes, Charset.forName(declared.group(1)));
  }

  /** UTF-8 is tried in any case, and a page that says UTF-16 in ASCII letters is mistaken. */
  private static boolean isOneByte(String name) {
    return !name.regionMatches(true, 0, "utf", 0, 3) && Charset.isSupported(name);
  }
}
