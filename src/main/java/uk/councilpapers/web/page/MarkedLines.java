package uk.councilpapers.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import uk.councilpapers.model.PaperText;
import uk.councilpapers.search.Highlight;
import uk.councilpapers.web.page.HtmlText.Mark;

/**
 * The lines of a text with what was found in the joined text cut to each. Immutable.
 *
 * <p>What was found is numbered from 1; of one that runs over a line's end the first part has the
 * number.
 */
final class MarkedLines {

  private final List<String> lines;
  private final List<List<Mark>> marks = new ArrayList<>();

  /** Highlights are offsets in {@code text.joined()}, in order and disjoint. */
  MarkedLines(PaperText text, List<Highlight> all) {
    this.lines = text.lines();
    int start = 0;
    int next = 0;
    for (String line : lines) {
      int end = start + line.length();
      while (next < all.size() && all.get(next).end() <= start) next++;
      List<Mark> here = new ArrayList<>();
      for (int i = next; i < all.size() && all.get(i).start() < end; i++) {
        int first = Math.max(all.get(i).start(), start);
        int last = Math.min(all.get(i).end(), end);
        here.add(new Mark(first - start, last - start, first == all.get(i).start() ? i + 1 : 0));
      }
      marks.add(List.copyOf(here));
      start = end + 1;
    }
  }

  /** The numbers of what was found from one line to before another, both counted from 0. */
  List<Integer> hits(int from, int to) {
    return IntStream.range(from, to)
        .boxed()
        .flatMap(i -> marks.get(i).stream())
        .map(Mark::number)
        .filter(n -> n > 0)
        .toList();
  }

  /** The line from an offset to its end. */
  HtmlText line(int index, int from) {
    return line(index, from, lines.get(index).stripTrailing().length());
  }

  /** A part of the line. */
  HtmlText line(int index, int from, int to) {
    if (to <= from) return HtmlText.plain("");
    List<Mark> inside =
        marks.get(index).stream()
            .filter(m -> m.end() > from && m.start() < to)
            .map(m -> cut(m, from, to))
            .toList();
    return HtmlText.found(lines.get(index).substring(from, to), inside);
  }

  private static Mark cut(Mark mark, int from, int to) {
    int number = mark.start() < from ? 0 : mark.number();
    return new Mark(Math.max(mark.start(), from) - from, Math.min(mark.end(), to) - from, number);
  }

  /** The cells of a line that tabs part. */
  List<HtmlText> cells(int index) {
    List<HtmlText> cells = new ArrayList<>();
    String line = lines.get(index);
    int start = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
      cells.add(line(index, start, tab));
      start = tab + 1;
    }
    cells.add(line(index, start, line.length()));
    return List.copyOf(cells);
  }
}
