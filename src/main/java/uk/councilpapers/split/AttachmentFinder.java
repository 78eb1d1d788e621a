package uk.councilpapers.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import uk.councilpapers.config.Headings;
import uk.councilpapers.config.Headings.Part;
import uk.councilpapers.model.Appendix;
import uk.councilpapers.text.PlainLines;

/**
 * Takes the text behind a report apart into the documents that are attached to it.
 *
 * <p>Stateless. The first document starts with the text, label or not. Another one starts at the
 * label of an appendix whose number goes on, at a title that a list of appendices names, where a
 * bookmark leads, at a cover, and at a glossary behind a labelled appendix. Labels that stand
 * together are a list and start nothing. The result is flat: an appendix of an attachment stands
 * beside it.
 */
final class AttachmentFinder {

  /** What a document starts with; a title and the label that it stands under, if any. */
  private record Start(String title, Optional<AppendixLabel> label, boolean printed) {

    static Start titled(String title) {
      return new Start(title, Optional.empty(), false);
    }

    static Start listed(AppendixLabel entry) {
      return new Start(withoutPage(entry.text()), Optional.of(entry), false);
    }
  }

  /** The page that a list names behind a title. */
  private static final Pattern PAGE = Pattern.compile("\\s+\\d{1,3}$");

  /** From this likeness on a heading is the one that a list of appendices names. */
  private static final double LISTED = 0.5;

  /** A label without a blank line before it has with its title at most this many characters. */
  private static final int SHORT = 50;

  /** A cover so many filled lines below a start belongs to it. */
  private static final int SAME_COVER = 8;

  private final Headings headings;
  private final Bookmarked bookmarks;

  AttachmentFinder(Headings headings, Bookmarked bookmarks) {
    this.headings = headings;
    this.bookmarks = bookmarks;
  }

  /**
   * The documents between the two lines, in order; together they hold all text.
   *
   * @param listed the labels and titles that the report's own list names
   */
  List<Appendix> find(PlainLines lines, int first, int last, List<AppendixLabel> listed) {
    if (!lines.hasText(first, last)) return List.of();
    NavigableMap<Integer, Start> starts = labelled(lines, first, last);
    int top = lines.filledFrom(first, last);
    starts.putIfAbsent(top, first(lines, top, last, listed));
    addListed(lines, starts, top, last, listed);
    addCovers(lines, starts, top, last);
    addGlossaries(lines, starts, top, last);
    return documents(lines, starts, last);
  }

  /** Whether the document is the cover of others: a title and a list of them, and nothing else. */
  boolean isCover(PlainLines lines, Appendix document) {
    int first = document.lines().first();
    int last = document.lines().last();
    if (lines.filled(first, last, 2 * SAME_COVER + 1).size() > 2 * SAME_COVER) return false;
    List<AppendixLabel> labels = AppendixList.labels(headings, lines, first, last);
    return labels.size() > 1
        && labels.getLast().line() == last
        && lines.filled(first, labels.getFirst().line(), SAME_COVER + 1).size() <= SAME_COVER;
  }

  /** The line of the first label between the two lines that starts a document; 0 for none. */
  int firstLabel(PlainLines lines, int first, int last) {
    NavigableMap<Integer, Start> starts = labelled(lines, first, last);
    return starts.isEmpty() ? 0 : starts.firstKey();
  }

  private NavigableMap<Integer, Start> labelled(PlainLines lines, int first, int last) {
    List<AppendixLabel> labels = AppendixList.labels(headings, lines, first, last);
    List<AppendixList> lists = AppendixList.among(lines, labels);
    NavigableMap<Integer, Start> starts = new TreeMap<>();
    Map<String, Integer> reached = new TreeMap<>();
    for (AppendixLabel label : labels) {
      boolean inList = lists.stream().anyMatch(l -> l.holds(label));
      int before = reached.getOrDefault(label.word(), -1);
      boolean goesOn = label.number() > before || (label.number() == 1 && before > 1);
      if (inList || !goesOn || !mayStart(lines, label)) continue;
      reached.put(label.word(), label.number());
      if (label.word().equals("appendix")) reached.remove("annex");
      int from = starts.isEmpty() ? first : starts.lastKey() + 1;
      int top = RunningHead.documentTop(headings, lines, label, from);
      starts.put(top, new Start(title(lines, label, top, last), Optional.of(label), true));
    }
    for (AppendixList list : lists) {
      addListed(lines, starts, list.lastLine() + 1, last, list.entries());
    }
    addBookmarked(lines, starts, first, last);
    return starts;
  }

  /** Adds the documents that bookmarks lead to, where none was found on the same page's top. */
  private void addBookmarked(
      PlainLines lines, NavigableMap<Integer, Start> starts, int first, int last) {
    bookmarks
        .documents(first, last)
        .forEach(
            (line, title) -> {
              Integer next = starts.ceilingKey(line);
              boolean found =
                  next != null && lines.filled(line, next, SAME_COVER + 1).size() <= SAME_COVER;
              String shown = title.orElseGet(() -> HeadingLines.title(lines, line, last));
              if (!found) starts.put(line, new Start(shown, Optional.empty(), true));
            });
  }

  /** Whether the label stands where a document may start: no row, no point, not in running text. */
  private static boolean mayStart(PlainLines lines, AppendixLabel label) {
    int line = label.line();
    boolean apart = lines.blanksBefore(line) > 0 || label.text().length() <= SHORT;
    return apart && !lines.isRow(line) && !lines.isBullet(line);
  }

  /** Adds the documents of a list whose label was not found, by their titles. */
  private static void addListed(
      PlainLines lines,
      NavigableMap<Integer, Start> starts,
      int first,
      int last,
      List<AppendixLabel> list) {
    int from = first;
    for (int i = 0; i < list.size(); i++) {
      AppendixLabel entry = list.get(i);
      Optional<Integer> labelled = labelledStart(starts, from, entry);
      if (labelled.isPresent()) {
        if (!entry.rest().isEmpty()) rename(starts, labelled.get(), entry);
        from = labelled.get() + 1;
        continue;
      }
      int to = nextLabelled(starts, from, list.subList(i + 1, list.size()), last);
      int found = mostAlike(lines, from, to, withoutPage(entry.rest()));
      if (found == 0) continue;
      starts.putIfAbsent(found, Start.listed(entry));
      from = found + 1;
    }
  }

  /** The listed title goes before the printed one, which may be a label alone. */
  private static void rename(NavigableMap<Integer, Start> starts, int line, AppendixLabel entry) {
    boolean printed = starts.containsKey(line) && starts.get(line).printed();
    starts.put(line, new Start(withoutPage(entry.text()), Optional.of(entry), printed));
  }

  private static Optional<Integer> labelledStart(
      NavigableMap<Integer, Start> starts, int from, AppendixLabel entry) {
    return starts.tailMap(from).entrySet().stream()
        .filter(s -> s.getValue().label().filter(entry::isSameAs).isPresent())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static int nextLabelled(
      NavigableMap<Integer, Start> starts, int from, List<AppendixLabel> later, int last) {
    for (AppendixLabel entry : later) {
      Optional<Integer> found = labelledStart(starts, from, entry);
      if (found.isPresent()) return found.get() - 1;
    }
    return last;
  }

  /** The heading most like the title; the first of equal ones; 0 when none is alike. */
  private static int mostAlike(PlainLines lines, int first, int last, String title) {
    int best = 0;
    double most = LISTED;
    Set<String> wanted = TitleLikeness.words(title);
    if (wanted.isEmpty()) return 0;
    for (int i = lines.filledFrom(first, last); i > 0; i = lines.filledFrom(i + 1, last)) {
      if (!HeadingLines.mayBe(lines, i)) continue;
      double likeness = HeadingLines.likeness(lines, i, last, wanted);
      if (likeness > most) {
        most = likeness;
        best = i;
      }
    }
    return best;
  }

  private static void addCovers(
      PlainLines lines, NavigableMap<Integer, Start> starts, int first, int last) {
    for (int cover : CoverFinder.find(lines, first, last)) {
      Integer before = starts.floorKey(cover);
      if (before == null) before = first;
      boolean same = lines.filled(before, cover, SAME_COVER + 1).size() <= SAME_COVER;
      if (same && cover != before) continue;
      Map.Entry<Integer, Start> inside = starts.higherEntry(cover);
      Start title = Start.titled(HeadingLines.title(lines, cover, last));
      if (inside != null
          && !inside.getValue().printed()
          && lines.filled(cover, inside.getKey(), SAME_COVER + 1).size() <= SAME_COVER) {
        title = inside.getValue();
        starts.remove(inside.getKey());
      }
      starts.putIfAbsent(cover, title);
    }
  }

  private void addGlossaries(
      PlainLines lines, NavigableMap<Integer, Start> starts, int first, int last) {
    for (int i = lines.filledFrom(first, last); i > 0; i = lines.filledFrom(i + 1, last)) {
      if (!headings.is(Part.ATTACHMENT, "glossary", lines.plain(i))) continue;
      Map.Entry<Integer, Start> before = starts.floorEntry(i);
      if (before != null
          && before.getKey() < i
          && before.getValue().printed()
          && HeadingLines.mayBe(lines, i)) {
        starts.put(i, Start.titled(lines.plain(i)));
      }
    }
  }

  private static String title(PlainLines lines, AppendixLabel label, int top, int last) {
    if (!label.rest().isEmpty()) return label.text();
    if (top < label.line()) return label.text() + " " + HeadingLines.title(lines, top, last);
    int next = lines.filledFrom(label.line() + 1, last);
    boolean heading = next > 0 && next - label.line() <= 3 && HeadingLines.mayBe(lines, next);
    return heading ? label.text() + " " + HeadingLines.title(lines, next, last) : label.text();
  }

  private static Start first(PlainLines lines, int top, int last, List<AppendixLabel> listed) {
    return listed.isEmpty()
        ? Start.titled(HeadingLines.title(lines, top, last))
        : Start.listed(listed.getFirst());
  }

  private static String withoutPage(String title) {
    return PAGE.matcher(title).replaceFirst("").strip();
  }

  private static List<Appendix> documents(
      PlainLines lines, NavigableMap<Integer, Start> starts, int last) {
    List<Appendix> documents = new ArrayList<>();
    for (Map.Entry<Integer, Start> start : starts.entrySet()) {
      Integer next = starts.higherKey(start.getKey());
      int end = next == null ? last : next - 1;
      documents.add(new Appendix(start.getValue().title(), lines.trimmed(start.getKey(), end)));
    }
    return documents;
  }
}
