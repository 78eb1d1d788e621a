package uk.councilpapers.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Counts the items of the lists of an ODT as its styles say. For one document, one thread.
 *
 * <p>A list without a style takes that of the list around it. Counting goes on from an earlier list
 * of the same style where the list says so.
 */
final class OdtNumbers {

  private static final int LEVELS = 10;

  private final Map<String, Element> levels;
  private final Map<String, int[]> counts = new HashMap<>();
  private final List<String> styles = new ArrayList<>();

  private OdtNumbers(Map<String, Element> levels) {
    this.levels = levels;
  }

  /** The list styles of both parts; those of the content win. */
  static OdtNumbers of(Document styles, Document content) {
    Map<String, Element> levels = new HashMap<>();
    for (Document part : List.of(styles, content)) {
      for (Element style : part.select("text|list-style")) {
        for (Element level : style.children()) {
          levels.put(style.attr("style:name") + " " + level.attr("text:level"), level);
        }
      }
    }
    return new OdtNumbers(levels);
  }

  /** Begins a list; {@code level} is 0 for an outer one. */
  void enter(Element list, int level) {
    while (styles.size() > level) styles.removeLast();
    String inherited = styles.isEmpty() ? "" : styles.getLast();
    String style = list.attr("text:style-name");
    styles.add(style.isEmpty() ? inherited : style);
    boolean goesOn =
        list.attr("text:continue-numbering").equals("true") || list.hasAttr("text:continue-list");
    if (level == 0 && !goesOn) counts.remove(styles.getLast());
  }

  /** The number or bullet of the next item; {@code level} is 1 for an item of an outer list. */
  String next(Element item, int level) {
    if (level < 1 || level > LEVELS || styles.size() < level) return "";
    while (styles.size() > level) styles.removeLast();
    String style = styles.get(level - 1);
    Element form = levels.get(style + " " + level);
    if (form == null) return "-";
    int[] count = counts.computeIfAbsent(style, s -> new int[LEVELS + 1]);
    for (int deeper = level + 1; deeper <= LEVELS; deeper++) count[deeper] = 0;
    String start = count[level] == 0 ? form.attr("text:start-value") : "";
    if (item.hasAttr("text:start-value")) start = item.attr("text:start-value");
    count[level] = start.matches("\\d{1,6}") ? Integer.parseInt(start) : count[level] + 1;
    return form.tagName().equals("text:list-level-style-number")
        ? number(form, style, level, count)
        : "-";
  }

  private String number(Element form, String style, int level, int[] count) {
    String shown = form.attr("text:display-levels");
    int first = shown.matches("\\d") ? Math.max(1, level - Integer.parseInt(shown) + 1) : level;
    List<String> parts = new ArrayList<>();
    for (int i = first; i <= level; i++) {
      Element part = levels.get(style + " " + i);
      String format = part == null ? "1" : part.attr("style:num-format");
      if (!format.isEmpty()) parts.add(Counting.as(format, Math.max(1, count[i])));
    }
    if (parts.isEmpty()) return "";
    return form.attr("style:num-prefix") + String.join(".", parts) + form.attr("style:num-suffix");
  }
}
