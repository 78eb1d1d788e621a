package uk.councilpapers.web.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import java.util.regex.Pattern;
import uk.councilpapers.search.Highlight;

/**
 * Text as HTML: escaped, with {@code <mark>} around what was found and no other markup.
 *
 * <p>Immutable. Made here only, so that what a template writes unescaped was escaped once.
 */
public final class HtmlText implements Content {

  private static final Pattern FIGURE = Pattern.compile("\\s*[(+-]?£?[\\d,.]*\\d[%mk)]?\\s*");

  private final String text;
  private final String html;

  private HtmlText(String text, String html) {
    this.text = text;
    this.html = html;
  }

  /**
   * A part of a text that is marked.
   *
   * @param number its place in the whole paper, counted from 1, which it can be gone to by; 0 for
   *     none
   */
  record Mark(int start, int end, int number) {}

  /** The text with the highlights marked; those must be in order and inside the text. */
  public static HtmlText marked(String text, List<Highlight> highlights) {
    return found(text, highlights.stream().map(h -> new Mark(h.start(), h.end(), 0)).toList());
  }

  /** The text with marks that can be gone to; they must be in order and inside the text. */
  static HtmlText found(String text, List<Mark> marks) {
    StringBuilder html = new StringBuilder(text.length() + 24 * marks.size());
    int done = 0;
    for (Mark mark : marks) {
      if (mark.start() < done || mark.end() > text.length()) continue;
      escape(text, done, mark.start(), html);
      html.append(mark.number() == 0 ? "<mark>" : "<mark id=\"hit-" + mark.number() + "\">");
      escape(text, mark.start(), mark.end(), html);
      html.append("</mark>");
      done = mark.end();
    }
    escape(text, done, text.length(), html);
    return new HtmlText(text, html.toString());
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

  /** The text that it was made of, not escaped. */
  String plainText() {
    return text;
  }

  /** Whether it is a number, a sum of money or a share. */
  public boolean isFigure() {
    return FIGURE.matcher(text).matches();
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
