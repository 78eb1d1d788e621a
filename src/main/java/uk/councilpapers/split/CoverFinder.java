package uk.councilpapers.split;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import uk.councilpapers.text.MonthName;
import uk.councilpapers.text.PlainLines;

/**
 * Finds the covers of documents: a title on a few short lines and below it a month and year alone.
 *
 * <p>Stateless. A full date makes no cover, it stands in letters and schedules as well.
 */
final class CoverFinder {

  private static final String MONTH = "(?:" + MonthName.ENGLISH + ")";
  private static final Pattern MONTH_AND_YEAR =
      Pattern.compile(
          "(?i)(?:date: *)?" + MONTH + "(?: *(?:\\d{4})? *[-–—] *" + MONTH + ")?,? *\\d{4}");

  /** A title has at most this many lines of at most this many characters. */
  private static final int MOST_LINES = 7;

  private static final int LONGEST_LINE = 90;

  /** A month and year are not longer than this many characters. */
  private static final int LONGEST_DATE = 40;

  /** Ends a line, or makes one, that is no part of a title. */
  private static final Pattern NO_TITLE = Pattern.compile(".*[.;:?!]|\\d.*|(?i)https?://.*");

  private CoverFinder() {}

  /** The first lines of the covers between the two lines. */
  static List<Integer> find(PlainLines lines, int first, int last) {
    List<Integer> tops = new ArrayList<>();
    for (int i = lines.filledFrom(first, last); i > 0; i = lines.filledFrom(i + 1, last)) {
      if (!isMonthAndYear(lines.plain(i))) continue;
      int top = top(lines, i, first);
      if (top > 0) tops.add(top);
    }
    return tops;
  }

  /** A year ends the line, which few lines do. */
  private static boolean isMonthAndYear(String plain) {
    return plain.length() <= LONGEST_DATE
        && Character.isDigit(plain.charAt(plain.length() - 1))
        && MONTH_AND_YEAR.matcher(plain).matches();
  }

  /** The first line of the title above the date; 0 when what stands there is no title. */
  private static int top(PlainLines lines, int date, int first) {
    int top = date;
    for (int count = 0; ; count++) {
      int above = lines.previous(top);
      if (above < first || !isTitleLine(lines, above)) return count == 0 ? 0 : top;
      if (count == MOST_LINES) return 0;
      top = above;
    }
  }

  private static boolean isTitleLine(PlainLines lines, int line) {
    String plain = lines.plain(line);
    return plain.length() <= LONGEST_LINE
        && !lines.isRow(line)
        && !lines.isBullet(line)
        && !NO_TITLE.matcher(plain).matches();
  }
}
