package uk.councilpapers.split;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.config.Headings;
import uk.councilpapers.config.Headings.Part;
import uk.councilpapers.split.ItemOpening.Look;
import uk.councilpapers.text.PlainLines;

/**
 * Finds the points {@code 5.1}, {@code 5.2} of an item that have titles of their own, and makes
 * them items beside it.
 *
 * <p>Stateless. Numbered paragraphs look the same but are sentences; the points of an item are
 * headings or paragraphs together, as most of them say. A single point is a heading only where
 * another item has several.
 */
final class SubItems {

  private static final Pattern POINT =
      Pattern.compile("(?<ref>(?<item>\\d{1,3})\\.(?<number>\\d{1,2}))[.):]?\\s+(?<title>\\S.*)");

  /** A heading is not longer than this many characters. */
  private static final int LONGEST = 130;

  /** A line that is longer than this many characters and has a verb is a sentence. */
  private static final int SHORT = 50;

  /** What a point has below it, or runs on with, is at least this many characters. */
  private static final int TEXT = 4;

  private record Point(ItemOpening opening, boolean heading, boolean text) {}

  private final Headings headings;

  SubItems(Headings headings) {
    this.headings = headings;
  }

  /** The items with the points that are items too, in order. */
  List<ItemOpening> with(PlainLines lines, List<ItemOpening> items, int last) {
    List<List<Point>> points = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      int end = i + 1 < items.size() ? items.get(i + 1).line() - 1 : last;
      points.add(points(lines, items.get(i), end));
    }
    boolean sure = points.stream().anyMatch(p -> p.size() > 1 && areHeadings(p));
    List<ItemOpening> whole = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      whole.add(items.get(i));
      if (sure && areHeadings(points.get(i))) {
        points.get(i).stream().map(Point::opening).forEach(whole::add);
      }
    }
    return whole;
  }

  private static boolean areHeadings(List<Point> points) {
    long headings = points.stream().filter(Point::heading).count();
    long texts = points.stream().filter(Point::text).count();
    return headings > 0 && 3 * headings >= 2L * points.size() && 2 * texts >= points.size();
  }

  /** The points that count up from 1 between the item and the next one. */
  private List<Point> points(PlainLines lines, ItemOpening item, int last) {
    List<Point> points = new ArrayList<>();
    if (!item.style().isEmpty() || !item.ref().matches("\\d+")) return points;
    for (int i = lines.filledFrom(item.titleLine() + 1, last);
        i > 0;
        i = lines.filledFrom(i + 1, last)) {
      Matcher m = POINT.matcher(lines.plain(i));
      if (!m.matches()) continue;
      boolean next =
          Integer.parseInt(m.group("item")) == item.number()
              && Integer.parseInt(m.group("number")) == points.size() + 1;
      if (next) points.add(point(lines, item, i, last, m));
    }
    return points;
  }

  private Point point(PlainLines lines, ItemOpening item, int line, int last, Matcher m) {
    String whole = m.group("title").split("\t", 2)[0].strip();
    String title = whole.isEmpty() ? m.group("title").strip() : ItemOpenings.titleOf(whole);
    ItemOpening opening =
        new ItemOpening(
            line, item.style(), item.number(), m.group("ref"), title, line, Look.PLAIN, 1);
    boolean runsOn = m.group("title").length() > title.length() + TEXT;
    int below = lines.filledFrom(line + 1, last);
    boolean text = runsOn || (below > 0 && !POINT.matcher(lines.plain(below)).matches());
    return new Point(opening, isHeading(lines, line, title, runsOn), text);
  }

  private boolean isHeading(PlainLines lines, int line, String title, boolean runsOn) {
    String next = lines.plain(line + 1);
    boolean goesOn = !next.isEmpty() && Character.isLowerCase(next.codePointAt(0));
    char first = title.charAt(0);
    return title.length() <= LONGEST
        && (Character.isUpperCase(first) || Character.isDigit(first))
        && (runsOn || !goesOn)
        && !title.matches("(?:That|THAT)\\b.*|.*[;,]|.*\\p{Ll}\\.")
        && !(title.length() > SHORT && RunInTitle.isSentence(title))
        && headings.find(Part.RESOLUTION, title).isEmpty();
  }
}
