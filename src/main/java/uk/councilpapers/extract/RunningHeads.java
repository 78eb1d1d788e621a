package uk.councilpapers.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the lines that are printed over the pages and not into the text: running heads, footers,
 * page stamps. They stand near the top or bottom edge and come again, apart from the page number,
 * on most pages of a stretch. A pack is made of several documents, each with heads of its own, so
 * stretches are judged one by one. Stateless.
 */
final class RunningHeads {

  /** The share of the page at the top, and at the bottom, where heads stand. */
  private static final float EDGE = 0.11f;

  private static final Pattern PAGE_OF =
      Pattern.compile("(?i)(?:agenda )?page:? ?\\d+(?: ?(?:of|/) ?\\d+)?|\\d+ of \\d+");
  private static final Pattern BARE_NUMBER = Pattern.compile("[-–|]? ?(\\d{1,4}) ?[-–|]?");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** A line near an edge of a page. */
  private record EdgeLine(int page, boolean top, PdfLine line) {}

  private RunningHeads() {}

  /** The pages without their heads; {@code heights} are the pages' heights in points. */
  static List<List<PdfLine>> removed(List<List<PdfLine>> pages, List<Float> heights) {
    List<EdgeLine> edge = edgeLines(pages, heights);
    Map<String, List<EdgeLine>> alike = new HashMap<>();
    for (EdgeLine line : edge) alike.computeIfAbsent(key(line), k -> new ArrayList<>()).add(line);
    Set<PdfLine> heads = new HashSet<>();
    alike.forEach(
        (key, lines) -> {
          if (isHead(key, lines, pages.size())) lines.forEach(line -> heads.add(line.line()));
        });
    return pages.stream()
        .map(lines -> lines.stream().filter(line -> !heads.contains(line)).toList())
        .toList();
  }

  private static List<EdgeLine> edgeLines(List<List<PdfLine>> pages, List<Float> heights) {
    List<EdgeLine> edge = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      float height = heights.get(page);
      for (PdfLine line : pages.get(page)) {
        boolean top = line.baseline() < height * EDGE;
        boolean bottom = line.baseline() > height * (1 - EDGE);
        if (!line.row() && (top || bottom)) edge.add(new EdgeLine(page, top, line));
      }
    }
    return edge;
  }

  /** Bare numbers are alike where they keep step with the pages; other lines without numbers. */
  private static String key(EdgeLine line) {
    String text = line.line().text().strip();
    Matcher bare = BARE_NUMBER.matcher(text);
    String sort =
        bare.matches()
            ? "number " + (Integer.parseInt(bare.group(1)) - line.page())
            : DIGITS.matcher(text).replaceAll("#");
    return (line.top() ? "top " : "bottom ") + sort;
  }

  private static boolean isHead(String key, List<EdgeLine> lines, int pages) {
    if (pages > 1 && PAGE_OF.matcher(lines.getFirst().line().text().strip()).matches()) return true;
    TreeSet<Integer> on = new TreeSet<>();
    for (EdgeLine line : lines) on.add(line.page());
    if (on.isEmpty() || on.size() < 2) return false;
    int stretch = on.last() - on.first() + 1;
    boolean numbers = key.startsWith("top number ") || key.startsWith("bottom number ");
    boolean enough = on.size() >= 3 || numbers || (stretch == 2 && pages == 2);
    return enough && on.size() * 2 >= stretch;
  }
}
