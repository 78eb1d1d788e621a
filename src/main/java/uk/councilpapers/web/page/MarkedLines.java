package uk.councilpapers.web.page;

import java.util.ArrayList;
import java.util.List;
import uk.councilpapers.model.PaperText;
import uk.councilpapers.search.Highlight;

/** The lines of a text with the highlights of the joined text cut to each. Immutable. */
final class MarkedLines {

  private final List<String> lines;
  private final List<List<Highlight>> highlights = new ArrayList<>();

  /** Highlights are offsets in {@code text.joined()}, in order and disjoint. */
  MarkedLines(PaperText text, List<Highlight> all) {
    this.lines = text.lines();
    int start = 0;
    int next = 0;
    for (String line : lines) {
      int end = start + line.length();
      while (next < all.size() && all.get(next).end() <= start) next++;
      List<Highlight> here = new ArrayList<>();
      for (int i = next; i < all.size() && all.get(i).start() < end; i++) {
        here.add(
            new Highlight(
                Math.max(all.get(i).start(), start) - start,
                Math.min(all.get(i).end(), end) - start));
      }
      highlights.add(List.copyOf(here));
      start = end + 1;
    }
  }

  /** Whether something is marked in the line, counted from 0. */
  boolean isMarked(int index) {
    return !highlights.get(index).isEmpty();
  }

  /** The line from an offset to its end. */
  HtmlText line(int index, int from) {
    String line = lines.get(index);
    return part(index, from, line.stripTrailing().length());
  }

  /** The cells of a line that tabs part. */
  List<HtmlText> cells(int index) {
    List<HtmlText> cells = new ArrayList<>();
    String line = lines.get(index);
    int start = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
      cells.add(part(index, start, tab));
      start = tab + 1;
    }
    cells.add(part(index, start, line.length()));
    return List.copyOf(cells);
  }

  private HtmlText part(int index, int from, int to) {
    if (to <= from) return HtmlText.plain("");
    List<Highlight> inside =
        highlights.get(index).stream()
            .filter(h -> h.end() > from && h.start() < to)
            .map(h -> new Highlight(Math.max(h.start(), from) - from, Math.min(h.end(), to) - from))
            .toList();
    return HtmlText.marked(lines.get(index).substring(from, to), inside);
  }
}
