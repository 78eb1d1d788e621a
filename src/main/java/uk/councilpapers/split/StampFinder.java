package uk.councilpapers.split;

import java.util.ArrayList;
import java.util.List;
import uk.councilpapers.config.Headings;
import uk.councilpapers.config.Headings.Part;
import uk.councilpapers.split.PaperStart.StampStart;
import uk.councilpapers.text.PlainLines;

/**
 * Finds the stamps {@code Agenda Item 7} that some packs print over the first page of an item.
 *
 * <p>Stateless. A paper whose head follows a stamp closely starts with the stamp; a stamp that no
 * head follows starts a paper itself.
 */
final class StampFinder {

  /** The head of a paper follows its stamp within this many filled lines. */
  private static final int CLOSE = 8;

  private final Headings headings;

  StampFinder(Headings headings) {
    this.headings = headings;
  }

  /** The starts together with the stamps, in order. */
  List<PaperStart> join(PlainLines lines, List<PaperStart> starts) {
    List<PaperStart> joined = new ArrayList<>();
    int next = 0;
    for (int i = lines.filledFrom(1, lines.size()); i > 0; i = lines.next(i)) {
      while (next < starts.size() && starts.get(next).line() <= i) joined.add(starts.get(next++));
      if (!headings.is(Part.STAMP, "agenda-item", lines.plain(i))) continue;
      if (next < starts.size() && isClose(lines, i, starts.get(next))) {
        joined.add(starts.get(next++).from(i));
      } else {
        joined.add(new StampStart(i, lines.plain(i)));
      }
    }
    return List.copyOf(joined);
  }

  private static boolean isClose(PlainLines lines, int stamp, PaperStart start) {
    return lines.filled(stamp, start.line(), CLOSE + 1).size() <= CLOSE;
  }
}
