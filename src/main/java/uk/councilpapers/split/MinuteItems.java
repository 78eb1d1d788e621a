package uk.councilpapers.split;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.MinuteOutline;
import uk.councilpapers.text.PlainLines;

/**
 * Takes minutes apart at their references: a letter and a number or a bare number, then a title.
 *
 * <p>Stateless. The references of one meeting are of one style and rise by one; the longest such
 * run is taken, so that numbered points inside an item do not count. Titles in capitals go before
 * titles in mixed case.
 */
final class MinuteItems {

  /** A line that may open an item. */
  private record Opening(int line, String style, int number, String ref, String title) {}

  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?<ref>(?<style>\\p{Lu}{0,3}(?:\\d{4}[-/])?)(?<number>\\d{1,4})(?<year>/\\d{2,4})?)"
              + "(?:(?<stop>[.:)])(?:\\s+|(?=\\p{L}))|\\s+)(?<title>\\S.*)");
  private static final Pattern NUMBER_ALONE = Pattern.compile("\\d{1,3}\\.");
  private static final Pattern OPEN_END =
      Pattern.compile("(?i).*(?:\\b(?:and|or|of|the|for|in|on|to|a|by|with|held)|[-–,&(/])$");

  /** A title of at least this many characters may have been cut at the end of its line. */
  private static final int LONG_TITLE = 70;

  /** A title in mixed case is not longer than this many characters. */
  private static final int LONGEST_MIXED = 140;

  /** Between two items that follow each other at most this many numbers may be missing. */
  private static final int MISSING = 2;

  private static final double MISSING_COSTS = 0.5;
  private static final double BETWEEN_COSTS = 0.5;
  private static final double MOST_BETWEEN_COSTS = 2;

  private MinuteItems() {}

  /** The items between the two lines, both included. */
  static List<MinuteOutline> read(PlainLines lines, int first, int last) {
    List<Opening> openings = longestRun(openings(lines, first, last, true));
    if (openings.size() < 2) {
      List<Opening> mixed = longestRun(openings(lines, first, last, false));
      if (mixed.size() > openings.size()) openings = mixed;
    }
    List<MinuteOutline> items = new ArrayList<>();
    for (int i = 0; i < openings.size(); i++) {
      int end = i + 1 < openings.size() ? openings.get(i + 1).line() - 1 : last;
      items.add(item(lines, openings.get(i), end));
    }
    return items;
  }

  private static List<Opening> openings(PlainLines lines, int first, int last, boolean capitals) {
    List<Opening> found = new ArrayList<>();
    for (int i = lines.filledFrom(first, last); i > 0; i = lines.filledFrom(i + 1, last)) {
      Matcher m = REFERENCE.matcher(referenceLine(lines, i, last));
      if (!m.matches() || lines.isBullet(i)) continue;
      String title = m.group("title").split("\t", 2)[0];
      if (capitals ? Capitals.mostly(title) : mayBeMixed(lines, i, m)) {
        String year = m.group("year") == null ? "" : m.group("year");
        int number = Integer.parseInt(m.group("number"));
        found.add(
            new Opening(
                i,
                m.group("style") + (m.group("number").startsWith("0") ? "0" : "") + year,
                number,
                m.group("ref"),
                title));
      }
    }
    return found;
  }

  /** The line, with the next one behind it where a number stands alone. */
  private static String referenceLine(PlainLines lines, int line, int last) {
    String plain = lines.plain(line);
    int next = line < last ? lines.filledFrom(line + 1, last) : 0;
    boolean alone = next > 0 && next - line <= 2 && NUMBER_ALONE.matcher(plain).matches();
    return alone ? plain + " " + lines.plain(next) : plain;
  }

  private static boolean mayBeMixed(PlainLines lines, int line, Matcher m) {
    String title = m.group("title");
    boolean apart = lines.isRow(line) || lines.blanksBefore(line) > 0;
    return title.length() <= LONGEST_MIXED
        && !")".equals(m.group("stop"))
        && Character.isUpperCase(title.codePointAt(0))
        && !title.endsWith(";")
        && (apart || !m.group("style").isEmpty());
  }

  /** The weightiest run of one style whose numbers rise; the earliest of equal ones. */
  private static List<Opening> longestRun(List<Opening> openings) {
    double[] weight = new double[openings.size()];
    int[] before = new int[openings.size()];
    int best = -1;
    for (int i = 0; i < weight.length; i++) {
      weight[i] = i == 0 ? 2 : 1;
      before[i] = -1;
      int between = 0;
      for (int j = i - 1; j >= 0; j--) {
        if (!openings.get(j).style().equals(openings.get(i).style())) continue;
        double w = weight[j] + step(openings.get(j), openings.get(i), between);
        if (follows(openings.get(j), openings.get(i)) && w > weight[i]) {
          weight[i] = w;
          before[i] = j;
        }
        between++;
      }
      if (best < 0 || weight[i] > weight[best]) best = i;
    }
    List<Opening> run = new ArrayList<>();
    for (int i = best; i >= 0; i = before[i]) run.addFirst(openings.get(i));
    return run;
  }

  /** What an item adds to a run: less behind a missing number, least past other openings. */
  private static double step(Opening earlier, Opening later, int between) {
    double missing = later.number() - earlier.number() > 1 ? MISSING_COSTS : 0;
    return 1 - missing - Math.min(MOST_BETWEEN_COSTS, between * BETWEEN_COSTS);
  }

  private static boolean follows(Opening earlier, Opening later) {
    int step = later.number() - earlier.number();
    return step >= 1 && step <= 1 + MISSING;
  }

  private static MinuteOutline item(PlainLines lines, Opening opening, int end) {
    LineRange range = lines.trimmed(opening.line(), end);
    StringBuilder title = new StringBuilder(opening.title());
    int last = opening.line();
    if (NUMBER_ALONE.matcher(lines.plain(last)).matches()) last = lines.next(last);
    for (int next = lines.filledFrom(last + 1, end);
        next > 0 && continues(lines, title.toString(), last, next);
        next = lines.filledFrom(last + 1, end)) {
      title.append(' ').append(lines.plain(next));
      last = next;
    }
    int body = lines.filledFrom(last + 1, range.last());
    return new MinuteOutline(
        opening.ref(), title.toString(), range, body == 0 ? range.last() + 1 : body);
  }

  /** Whether a line in capitals is the rest of a title in capitals that was cut. */
  private static boolean continues(PlainLines lines, String title, int last, int next) {
    if (!Capitals.mostly(title) || !Capitals.mostly(lines.plain(next))) return false;
    if (lines.isBullet(next) || lines.isRow(next)) return false;
    return next == last + 1
        || OPEN_END.matcher(title).matches()
        || (title.length() >= LONG_TITLE && next - last <= 2);
  }
}
