package uk.councilpapers.extract;

import org.jsoup.nodes.Element;

/**
 * What a browser prints before a list item: a dash for a bullet, else the number that it counts.
 *
 * @param item an {@code li}
 */
record ListMark(Element item) {

  @Override
  public String toString() {
    Element list = item.parent();
    if (list == null || !list.normalName().equals("ol")) return "-";
    int number = number(list);
    return switch (style(list)) {
      case "a", "lower-alpha", "lower-latin" -> Counting.as("a", number) + ")";
      case "A", "upper-alpha", "upper-latin" -> Counting.as("A", number) + ")";
      case "i", "lower-roman" -> Counting.as("i", number) + ")";
      case "I", "upper-roman" -> Counting.as("I", number) + ")";
      case "none" -> "";
      default -> number + ".";
    };
  }

  private static String style(Element list) {
    String css = list.attr("style").replace(" ", "");
    int at = css.indexOf("list-style-type:");
    if (at < 0) return list.attr("type");
    return css.substring(at + "list-style-type:".length()).replaceFirst(";.*", "");
  }

  private int number(Element list) {
    int number = integer(list.attr("start"), 1) - 1;
    for (Element sibling : list.children()) {
      if (sibling.normalName().equals("li")) number = integer(sibling.attr("value"), number + 1);
      if (sibling.equals(item)) return number;
    }
    return number;
  }

  private static int integer(String text, int otherwise) {
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
  }
}
