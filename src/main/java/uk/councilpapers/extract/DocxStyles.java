package uk.councilpapers.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The styles of a DOCX, each with what it takes from the style it is based on. Immutable. */
final class DocxStyles {

  /** A style may be based on another, and that on another, so many times. */
  private static final int DEEPEST = 10;

  private final Map<String, Element> styles = new HashMap<>();

  DocxStyles(Document part) {
    for (Element style : part.select("w|style")) styles.put(style.attr("w:styleId"), style);
  }

  /** The list that paragraphs of the style are items of. */
  Optional<String> list(String styleId) {
    return first(styleId, style -> value(style.selectFirst("> w|pPr > w|numPr > w|numId")));
  }

  /** The level of the style in its list, counted from 0, where the style says it. */
  Optional<String> level(String styleId) {
    return first(styleId, style -> value(style.selectFirst("> w|pPr > w|numPr > w|ilvl")));
  }

  /** Whether a property such as {@code w:caps} is on. */
  boolean has(String styleId, String property) {
    String query = "> w|rPr > " + property.replace(':', '|');
    return first(
            styleId,
            style -> {
              Element found = style.selectFirst(query);
              return found == null ? null : Boolean.toString(isOn(found));
            })
        .equals(Optional.of("true"));
  }

  /** Whether a property that is there is not switched off. */
  static boolean isOn(Element property) {
    String value = property.attr("w:val");
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  static @Nullable String value(@Nullable Element property) {
    return property == null ? null : property.attr("w:val");
  }

  private Optional<String> first(String styleId, Function<Element, @Nullable String> property) {
    Element style = styles.get(styleId);
    for (int depth = 0; style != null && depth < DEEPEST; depth++) {
      String value = property.apply(style);
      if (value != null) return Optional.of(value);
      String parent = value(style.selectFirst("> w|basedOn"));
      style = parent == null ? null : styles.get(parent);
    }
    return Optional.empty();
  }
}
