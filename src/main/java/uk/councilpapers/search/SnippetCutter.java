package uk.councilpapers.search;

import java.util.ArrayList;
import java.util.List;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.PaperText;

/**
 * Cuts passages to the length of snippets and says on which line and page they stand. Stateless.
 *
 * <p>A snippet begins and ends at a word; where something is left out stands an ellipsis.
 */
final class SnippetCutter {

  /** About so many characters are shown. */
  static final int LENGTH = 260;

  private static final String GAP = "…";

  private SnippetCutter() {}

  /** The snippets of the passages of one text. */
  static List<Snippet> snippets(List<TextPassage> passages, String body, PaperText text) {
    List<Snippet> snippets = new ArrayList<>();
    int offset = 0;
    int line = text.firstLine();
    for (TextPassage passage : passages) {
      for (; offset < passage.start(); offset++) if (body.charAt(offset) == '\n') line++;
      snippets.add(snippet(passage, body, line, text));
    }
    return snippets;
  }

  private static Snippet snippet(TextPassage passage, String body, int line, PaperText text) {
    int end = passage.end();
    while (end > passage.start() && Character.isWhitespace(body.charAt(end - 1))) end--;
    int first = passage.start();
    while (first < end && Character.isWhitespace(body.charAt(first))) first++;
    int from = Math.max(first, start(passage, body, end));
    int to = Math.min(end, from + LENGTH);
    if (to < end) to = wordEnd(body, to, end);
    String before = from > first ? GAP : "";
    String after = to < end ? GAP : "";
    String shown = before + body.substring(from, to).replace('\n', ' ') + after;
    List<Highlight> marks = new ArrayList<>();
    for (Highlight mark : passage.marks()) {
      if (mark.start() < from || mark.end() > to) continue;
      int shift = before.length() - from;
      marks.add(new Highlight(mark.start() + shift, mark.end() + shift));
    }
    return new Snippet(
        shown,
        marks,
        lines(passage, body, line, from, to),
        text.pageOf(line + lineEnds(body, passage.start(), firstShown(passage, from, to))));
  }

  /** Where the first mark that is shown stands, else where the snippet begins. */
  private static int firstShown(TextPassage passage, int from, int to) {
    return passage.marks().stream()
        .filter(mark -> mark.start() >= from && mark.end() <= to)
        .mapToInt(Highlight::start)
        .findFirst()
        .orElse(from);
  }

  private static LineRange lines(TextPassage passage, String body, int line, int from, int to) {
    int first = line + lineEnds(body, passage.start(), from);
    return new LineRange(first, first + lineEnds(body, from, to));
  }

  private static int lineEnds(String body, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) if (body.charAt(i) == '\n') count++;
    return count;
  }

  /** Where to begin so that the first mark and as many others as possible are shown. */
  private static int start(TextPassage passage, String body, int end) {
    if (end - passage.start() <= LENGTH || passage.marks().isEmpty()) return passage.start();
    int best = passage.start();
    int most = 0;
    for (Highlight mark : passage.marks()) {
      int from = Math.max(passage.start(), Math.min(mark.start() - 60, end - LENGTH));
      int seen = 0;
      for (Highlight other : passage.marks()) {
        if (other.start() >= from && other.end() <= from + LENGTH) seen++;
      }
      if (seen <= most) continue;
      most = seen;
      best = from;
    }
    return wordStart(body, best, passage.start());
  }

  private static int wordStart(String body, int from, int first) {
    int at = from;
    while (at > first && !Character.isWhitespace(body.charAt(at - 1))) at--;
    return at;
  }

  private static int wordEnd(String body, int to, int last) {
    int at = to;
    while (at < last && !Character.isWhitespace(body.charAt(at))) at++;
    return at;
  }
}
