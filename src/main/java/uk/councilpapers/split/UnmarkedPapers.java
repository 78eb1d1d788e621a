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

  /**
   * A line that may start a paper.
   *
   * @param titles the words of each title that it may bear
   */
  private record Candidate(int line, double worth, List<Set<String>> titles) {}

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

  /** A title below a letter's or a cover's first line is not longer than this many characters. */
  private static final int LONGEST_TITLE = 160;

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
    double[][] likely = new double[n][];
    double[][] value = new double[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      likely[i] = likelihoods(candidates, items.get(i));
      for (int j = m - 1; j >= 0; j--) {
        double taken = likely[i][j];
        value[i][j] = Math.max(value[i + 1][j], value[i][j + 1]);
        if (taken >= LEAST) value[i][j] = Math.max(value[i][j], taken + value[i + 1][j + 1]);
      }
    }
    List<Found> found = new ArrayList<>();
    for (int i = 0, j = 0; i < n && j < m; ) {
      if (value[i][j] == value[i][j + 1]) j++;
      else if (value[i][j] == value[i + 1][j]) i++;
      else {
        found.add(new Found(candidates.get(j).line(), items.get(i), likely[i][j]));
        i++;
        j++;
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
        candidates.add(new Candidate(i, worth, titles(lines, i, worth, last)));
    }
    return candidates;
  }

  static boolean startsSections(PlainLines lines, int line, int last) {
    return ReportLabels.sectionNumber(lines, line).filter(n -> n == 1).isPresent()
        && lines.filled(line + 1, last, 400).stream()
            .anyMatch(i -> ReportLabels.sectionNumber(lines, i).filter(n -> n == 2).isPresent());
  }

  /** Whether the line is the name of a body of this pack, with a date below it and nothing else. */
  boolean isCover(PlainLines lines, int line) {
    String name = lines.plain(line);
    String date = lines.plain(lines.next(line));
    return name.length() <= LONGEST_NAME
        && date.length() <= LONGEST_NAME
        && DateReader.alone(date).isPresent()
        && bodies.contains(TitleLikeness.words(name));
  }

  /** Whether the line is in capitals and names a body and more. */
  private boolean bearsBody(String plain) {
    if (plain.length() > LONGEST_NAME || !Capitals.only(plain)) return false;
    Set<String> words = TitleLikeness.words(plain);
    return bodies.stream().anyMatch(b -> words.size() > b.size() && words.containsAll(b));
  }

  /** The words of the titles that a line may bear: its own, or for a cover those below it. */
  private List<Set<String>> titles(PlainLines lines, int line, double worth, int last) {
    if (worth < COVER) {
      return List.of(words(HeadingLines.title(lines, line, last)), words(lines.plain(line)));
    }
    return lines.filled(line, last, TITLE_WITHIN).stream()
        .map(lines::plain)
        .filter(plain -> plain.length() <= LONGEST_TITLE)
        .map(this::words)
        .toList();
  }

  /** The words of a title without those of the bodies, unless it has no others. */
  private Set<String> words(String title) {
    Set<String> words = TitleLikeness.words(title);
    if (!bodyWords.containsAll(words)) words.removeAll(bodyWords);
    return words;
  }

  /** How likely the paper of the item starts at each of the candidates. */
  private double[] likelihoods(List<Candidate> candidates, AgendaItem item) {
    Set<String> wanted = words(item.title());
    return candidates.stream().mapToDouble(c -> likelihood(c, item, wanted)).toArray();
  }

  private double likelihood(Candidate candidate, AgendaItem item, Set<String> wanted) {
    double best = 0;
    for (Set<String> title : candidate.titles()) {
      best = Math.max(best, TitleLikeness.of(title, wanted));
    }
    double led = bookmarks.starts(candidate.line(), item) ? BOOKMARK : 0;
    return best + candidate.worth() + led;
  }
}
