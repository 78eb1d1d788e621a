package uk.councilpapers.split;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import uk.councilpapers.config.Headings;
import uk.councilpapers.config.Headings.Part;
import uk.councilpapers.text.DateReader;
import uk.councilpapers.text.PlainLines;

/**
 * Finds where plans, protocols and leaflets start that stand one behind the other under one item,
 * without a report and without labels.
 *
 * <p>Stateless. One starts with a title under which nothing but the number of the page is left of a
 * cover, or with a title behind the address, telephone and e-mail that close the one before. Where
 * numbers of pages stand under other lines than titles too, they say nothing.
 */
final class DocumentTops {

  private static final Pattern PAGE = Pattern.compile("(?i)page \\d{1,3}");

  /** Ends a line that is no title, or numbers a section. */
  private static final Pattern NO_TITLE = Pattern.compile(".*[.;:?!,]|\\d{1,2}\\..*");

  /** A title has at most this many lines of at most this many characters. */
  private static final int MOST_LINES = 6;

  private static final int LONGEST_LINE = 90;

  private static final int LONGEST_DETAIL = 120;

  /** A document has more filled lines than this: a cover alone is none. */
  private static final int LEAST = 4;

  private final Headings headings;

  DocumentTops(Headings headings) {
    this.headings = headings;
  }

  /** The first lines of the documents behind the first one between the two lines, in order. */
  List<Integer> find(PlainLines lines, int first, int last) {
    SortedSet<Integer> tops = new TreeSet<>(covers(lines, first, last));
    for (int i = lines.filledFrom(first, last); i > 0; i = lines.filledFrom(i + 1, last)) {
      if (i > first && startsBehindDetail(lines, i)) tops.add(i);
    }
    List<Integer> apart = new ArrayList<>();
    int from = first;
    for (int top : tops) {
      boolean document = lines.filled(from, top - 1, LEAST + 1).size() > LEAST;
      if (!document || lines.filled(top, last, LEAST + 1).size() <= LEAST) continue;
      apart.add(top);
      from = top;
    }
    return apart;
  }

  private boolean isDetail(PlainLines lines, int line) {
    String plain = lines.plain(line);
    return plain.length() <= LONGEST_DETAIL && headings.is(Part.DETAIL, "contact-detail", plain);
  }

  private boolean startsBehindDetail(PlainLines lines, int line) {
    return HeadingLines.mayBe(lines, line)
        && lines.next(line) - line > 1
        && isDetail(lines, lines.previous(line))
        && isTitleLine(lines, line)
        && !isDetail(lines, line)
        && DateReader.alone(lines.plain(line)).isEmpty()
        && AppendixLabel.read(headings, lines, line).isEmpty();
  }

  /** The titles over the numbers of pages; none when one stands under anything else. */
  private static List<Integer> covers(PlainLines lines, int first, int last) {
    List<Integer> tops = new ArrayList<>();
    for (int i = lines.filledFrom(first, last); i > 0; i = lines.filledFrom(i + 1, last)) {
      if (!PAGE.matcher(lines.plain(i)).matches()) continue;
      int top = cover(lines, i, first);
      if (top == 0) return List.of();
      tops.add(top);
    }
    return tops;
  }

  /** The first line of the title over the number of a page; 0 when there is none. */
  private static int cover(PlainLines lines, int page, int first) {
    int block = 0;
    int top = page;
    for (int count = 0; count < MOST_LINES; count++) {
      int above = lines.previous(top);
      if (above < first || !isTitleLine(lines, above)) break;
      top = above;
      if (block == 0 && lines.blanksBefore(top) > 0) block = top;
      if (lines.blanksBefore(top) > 1) return top;
    }
    return block;
  }

  private static boolean isTitleLine(PlainLines lines, int line) {
    String plain = lines.plain(line);
    return plain.length() <= LONGEST_LINE
        && !lines.isRow(line)
        && !lines.isBullet(line)
        && !NO_TITLE.matcher(plain).matches();
  }
}
