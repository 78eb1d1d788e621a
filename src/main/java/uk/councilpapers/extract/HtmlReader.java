package uk.councilpapers.extract;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private static final Pattern DECLARED =
      Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([a-z0-9_-]{3,20})");

  /** What parts the name of a page from that of its site. */
  private static final Pattern TITLE_PARTS = Pattern.compile("\\s+[-–—|»·:]\\s+");

  private HtmlReader() {}

  static Extracted read(Path file) throws IOException {
    Extracted extracted = read(decode(Files.readAllBytes(file)));
    String title = extracted.properties().getOrDefault("title", "");
    Optional<String> gate = GatePage.says(title, extracted.text().lines());
    if (gate.isPresent()) {
      throw new UnreadableException(
          "is no paper but a page that says '" + gate.get() + "'; save the paper itself");
    }
    return extracted;
  }

  static Extracted read(String html) {
    Document page = Jsoup.parse(html);
    Map<String, String> properties = properties(page);
    List<String> names = siteNames(page);
    LineWriter content = new LineWriter();
    new MarkupLines(content, false).print(PageContent.of(page));
    List<String> text = content.text().lines();
    LineWriter lines = new LineWriter();
    Letterhead.missing(names, text).stream().limit(1).forEach(lines::line);
    lines.gap();
    text.forEach(lines::line);
    return new Extracted(lines.text(), properties);
  }

  /** What names the site: its banner, then its part of the title. */
  private static List<String> siteNames(Document page) {
    List<String> names = new ArrayList<>();
    for (Element name : page.select(".site-title, header h1, header h2, #header h1, .logo")) {
      names.add(name.text());
    }
    names.addAll(List.of(TITLE_PARTS.split(page.title())));
    return names;
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
