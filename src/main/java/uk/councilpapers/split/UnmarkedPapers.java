package uk.councilpapers.split;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.councilpapers.config.Headings;
import uk.councilpapers.model.AgendaItem;
import uk.councilpapers.split.LetterFinder.Letter;
import uk.councilpapers.text.DateReader;
import uk.councilpapers.text.PlainLines;

/**
 * Finds the papers that the agenda demands and no header shows: where a letter starts, where the
 * body's name and a date stand over slides, where a heading says what the agenda says, where a
 * bookmark leads.
 *
 * <p>Stateless. The papers stand in the order of their items; of all ways that keep it the
 * likeliest is taken. An item for which no line is likely enough gets no paper.
 */
final class UnmarkedPapers {

  /**
   * A paper found.
   *
   * @param likelihood of the line, without unit; higher is likelier
   */
  record Found(int line, AgendaItem item, double likelihood) {}

  private record Candidate(int line, double worth) {}

  private static final double LETTER = 0.45;
  private static final double COVER = 0.35;
  private static final double BODY = 0.2;
  private static final double REGION_TOP = 0.15;
  private static final double SECTIONS = 0.4;

  /** What the publisher's own bookmark is worth: more than all that the words can say. */
  private static final double BOOKMARK = 2;

  /** Below this a line starts nothing. */
  private static final double LEAST = 0.5;

  /** A body's name or a date is not longer than this many characters. */
  private static final int LONGEST_NAME = 120;

  /** How many filled lines below a letter's or a cover's first one its title may stand. */
  private static final int TITLE_WITHIN = 12;

  private final Headings headings;
  private final Bookmarked bookmarks;
  private final List<Set<String>> bodies;
  private final Set<String> bodyWords = new HashSet<>();

  /**
   * A finder for one pack.
   *
   * @param bodies the names of the bodies that meet in it
   */
  UnmarkedPapers(Headings headings, Bookmarked bookmarks, List<String> bodies) {
    this.headings = headings;
    this.bookmarks = bookmarks;
    this.bodies = bodies.stream().map(TitleLikeness::words).filter(b -> b.size() > 1).toList();
    this.bodies.forEach(bodyWords::addAll);
  }

  /** The papers of the items between the two lines, in order. */
  List<Found> find(PlainLines lines, int first, int last, List<AgendaItem> items) {
    if (items.isEmpty() || !lines.hasText(first, last)) return List.of();
    List<Candidate> candidates = candidates(lines, first, last);
    int n = items.size();
    int m = candidates.size();
    double[][] value = new double[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        double taken = likelihood(lines, candidates.get(j), last, items.get(i));
        value[i][j] = Math.max(value[i + 1][j], value[i][j + 1]);
        if (taken >= LEAST) value[i][j] = Math.max(value[i][j], taken + value[i + 1][j + 1]);
      }
    }
    List<Found> found = new ArrayList<>();
    for (int i = 0, j = 0; i < n && j < m; ) {
      if (value[i][j] == value[i][j + 1]) j++;
      else if (value[i][j] == value[i + 1][j]) i++;
      else {
        Candidate c = candidates.get(j++);
        AgendaItem item = items.get(i++);
        found.add(new Found(c.line(), item, likelihood(lines, c, last, item)));
      }
    }
    return found;
  }

  private List<Candidate> candidates(PlainLines lines, int first, int last) {
    int top = lines.filledFrom(first, last);
    Set<Integer> letters = new HashSet<>();
    for (Letter letter : new LetterFinder(headings).find(lines, first, last)) {
      letters.add(letter.lines().first());
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int i = top; i > 0; i = lines.filledFrom(i + 1, last)) {
      double worth = i == top ? REGION_TOP : 0;
      if (i == top && startsSections(lines, i, last)) worth += SECTIONS;
      if (letters.contains(i)) worth += LETTER;
      if (isCover(lines, i)) worth += COVER;
      if (bearsBody(lines.plain(i))) worth += BODY;
      if (worth > 0 || bookmarks.leadTo(i) || HeadingLines.mayBe(lines, i))
        candidates.add(new Candidate(i, worth));
    }
    return candidates;
  }

  static boolean startsSections(PlainLines lines, int line, int last) {
    return ReportLabels.sectionNumber(lines, line).filter(n -> n == 1).isPresent()
        && lines.filled(line + 1, last, 400).stream()
            .anyMatch(i -> ReportLabels.sectionNumber(lines, i).filter(n -> n == 2).isPresent());
  }

  /** Whether the line is the name of a body of this pack, with a date below it and nothing else. */
  private boolean isCover(PlainLines lines, int line) {
    String name = lines.plain(line);
    String date = lines.plain(lines.next(line));
    return name.length() <= LONGEST_NAME
        && date.length() <= LONGEST_NAME
        && bodies.contains(TitleLikeness.words(name))
        && DateReader.alone(date).isPresent();
  }

  /** Whether the line is in capitals and names a body and more. */
  private boolean bearsBody(String plain) {
    if (plain.length() > LONGEST_NAME || !Capitals.only(plain)) return false;
    Set<String> words = TitleLikeness.words(plain);
    return bodies.stream().anyMatch(b -> words.size() > b.size() && words.containsAll(b));
  }

  private double likelihood(PlainLines lines, Candidate candidate, int last, AgendaItem item) {
    Set<String> wanted = new HashSet<>(TitleLikeness.words(item.title()));
    if (!bodyWords.containsAll(wanted)) wanted.removeAll(bodyWords);
    double best = 0;
    if (candidate.worth() < COVER) {
      String title = HeadingLines.title(lines, candidate.line(), last);
      best = Math.max(likeness(title, wanted), likeness(lines.plain(candidate.line()), wanted));
    } else {
      for (int i : lines.filled(candidate.line(), last, TITLE_WITHIN)) {
        if (lines.plain(i).length() > 160) continue;
        best = Math.max(best, likeness(lines.plain(i), wanted));
      }
    }
    double led = bookmarks.starts(candidate.line(), item) ? BOOKMARK : 0;
    return best + candidate.worth() + led;
  }

  private double likeness(String title, Set<String> wanted) {
    Set<String> words = new HashSet<>(TitleLikeness.words(title));
    if (!bodyWords.containsAll(words)) words.removeAll(bodyWords);
    return TitleLikeness.of(words, wanted);
  }
}
