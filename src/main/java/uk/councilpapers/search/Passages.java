package uk.councilpapers.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The passages of one paper that show best why it was found: those in which most of the query
 * stands together, each from another place; a page of contents last. Stateless.
 */
final class Passages {

  /** On a page of contents so many dots stand between a heading and its page. */
  private static final int LEADERS = 4;

  /** What a passage of a page of contents is worth beside one of the text. */
  private static final double CONTENTS_WORTH = 0.2;

  /** What the head of a paper is worth: its title is shown above the snippets anyway. */
  private static final double HEAD_WORTH = 0.7;

  /** What a concept is worth again that stands in the first line, as in a heading. */
  private static final double HEADING_WORTH = 0.3;

  /** What the closest stretch of the passage counts beside the whole of it. */
  private static final double CLOSE_WORTH = 0.5;

  /** What more marks add, by their logarithm. */
  private static final double REPEATED = 0.6;

  /** What a passage is worth right beside one that is already chosen. */
  private static final double BESIDE = 0.85;

  /** In characters; a longer first line is no heading. */
  private static final int LONGEST_HEADING = 90;

  private Passages() {}

  private record Valued(TextPassage passage, double worth) {

    /** A neighbour of what is shown already adds less. */
    double beside(List<TextPassage> chosen) {
      return chosen.stream().anyMatch(passage::touches) ? worth * BESIDE : worth;
    }
  }

  /** The best passages in the order of the text, at most so many. */
  static List<TextPassage> best(List<Place> places, SoughtWords sought, String body, int most) {
    List<Valued> left = valued(places, sought, body);
    List<TextPassage> chosen = new ArrayList<>();
    while (chosen.size() < most && !left.isEmpty()) {
      Valued best = Collections.max(left, Comparator.comparingDouble(v -> v.beside(chosen)));
      left.remove(best);
      chosen.add(best.passage);
    }
    chosen.sort(Comparator.comparingInt(TextPassage::start));
    return chosen;
  }

  private static List<Valued> valued(List<Place> places, SoughtWords sought, String body) {
    LineBreaks breaks = new LineBreaks();
    breaks.setText(body);
    List<Valued> found = new ArrayList<>();
    for (int i = 0; i < places.size(); ) {
      int start = breaks.startOf(places.get(i).start());
      int end = start;
      int from = i;
      do {
        end = Math.max(end, breaks.endOf(places.get(i++).end() - 1));
      } while (i < places.size() && places.get(i).start() < end);
      found.add(valued(start, end, places.subList(from, i), sought, body));
    }
    return found;
  }

  private static Valued valued(
      int start, int end, List<Place> places, SoughtWords sought, String body) {
    double worth =
        BestPassage.together(places, sought)
            + CLOSE_WORTH * BestPassage.worth(places, sought)
            + HEADING_WORTH * BestPassage.together(inHeading(places, start, end, body), sought)
            + REPEATED * Math.log(places.size());
    if (start == 0) worth *= HEAD_WORTH;
    if (isOfContents(body, start, end)) worth *= CONTENTS_WORTH;
    return new Valued(new TextPassage(start, end, marks(places)), worth);
  }

  /** Whether a row of dots, or a tab before a number at a line's end, points at a page. */
  private static boolean isOfContents(String body, int start, int end) {
    int dots = 0;
    for (int i = start; i < end; i++) {
      char c = body.charAt(i);
      dots = c == '.' ? dots + 1 : c == '…' ? dots + 2 : 0;
      if (dots >= LEADERS || (c == '\t' && isPage(body, i + 1, end))) return true;
    }
    return false;
  }

  private static boolean isPage(String body, int from, int end) {
    int at = from;
    while (at < end && at - from < 4 && Character.isDigit(body.charAt(at))) at++;
    return at > from && at - from < 4 && (at == end || body.charAt(at) == '\n');
  }

  /** The places in the first line that is not empty, when it is short and more follows it. */
  private static List<Place> inHeading(List<Place> places, int start, int end, String body) {
    int first = start;
    while (first < end && body.charAt(first) == '\n') first++;
    int lineEnd = body.indexOf('\n', first);
    if (lineEnd <= first || lineEnd >= end - 1 || lineEnd - first > LONGEST_HEADING) {
      return List.of();
    }
    if (".,;".indexOf(body.charAt(lineEnd - 1)) >= 0) return List.of();
    return places.stream().filter(place -> place.start() < lineEnd).toList();
  }

  /** The places as marks that do not overlap. */
  static List<Highlight> marks(List<Place> places) {
    List<Highlight> kept = new ArrayList<>();
    for (Place place : places) {
      Highlight mark = new Highlight(place.start(), place.end());
      if (kept.isEmpty() || kept.getLast().end() <= mark.start()) {
        kept.add(mark);
        continue;
      }
      int end = Math.max(kept.getLast().end(), mark.end());
      kept.set(kept.size() - 1, new Highlight(kept.getLast().start(), end));
    }
    return kept;
  }
}
