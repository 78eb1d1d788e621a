package uk.councilpapers.web.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import uk.councilpapers.search.Highlight;

/**
 * Text as HTML: escaped, with {@code <mark>} around what was found and no other markup.
 *
 * <p>Immutable. Made here only, so that what a template writes unescaped was escaped once.
 */
public final class HtmlText implements Content {

  private final String html;

  private HtmlText(String html) {
    this.html = html;
  }

  /** The text with the highlights marked; those must be in order and inside the text. */
  public static HtmlText marked(String text, List<Highlight> highlights) {
    StringBuilder html = new StringBuilder(text.length() + 16 * highlights.size());
    int done = 0;
    for (Highlight found : highlights) {
      if (found.start() < done || found.end() > text.length()) continue;
      escape(text, done, found.start(), html);
      html.append("<mark>");
      escape(text, found.start(), found.end(), html);
      html.append("</mark>");
      done = found.end();
    }
    escape(text, done, text.length(), html);
    return new HtmlText(html.toString());
  }

  /** The text without marks. */
  public static HtmlText plain(String text) {
    return marked(text, List.of());
  }

  private static void escape(String text, int start, int end, StringBuilder html) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
  }

  /** The HTML, for a place between tags. */
  public String html() {
    return html;
  }

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent(html);
  }

  @Override
  public boolean isEmptyContent() {
    return html.isEmpty();
  }

  @Override
  public String toString() {
    return html;
  }
}
