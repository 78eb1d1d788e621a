package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilpapers.config.Headings;
import uk.councilpapers.config.Headings.Part;
import uk.councilpapers.model.ReportOutline;
import uk.councilpapers.model.SourceText;
import uk.councilpapers.text.Markup;

/**
 * Reads what a report recommends, the first time that it prints it.
 *
 * <p>Immutable. The first mark - a number, a letter, a bullet - is that of the points; what stands
 * under other marks or further in is part of its point. Without marks every paragraph is a point. A
 * lead-in that ends in a colon is dropped, unless it begins the sentence of a single point. Options
 * and the recommendations of appendices are not read.
 */
final class RecommendationReader {

  /** A rule, or a number that stands alone. */
  private static final Pattern EMPTY = Pattern.compile("[-–—_=\\s\\d.()]*");

  private static final Pattern BULLET = Pattern.compile("^[-•*▪·o]\\s+");
  private static final Pattern NUMBER =
      Pattern.compile("\\(?(\\d{1,2}(?:\\.\\d{1,2}){0,6})[.):]*\\s+(.*)");
  private static final Pattern LETTER =
      Pattern.compile("(\\(?(?:[a-z]|[ivx]{1,5})\\)|[a-z]\\.)\\s+(.*)");

  private enum Mark {
    NONE,
    BULLET,
    NUMBER,
    LETTER
  }

  /** A line: how it is marked, how far in, and what it says. */
  private record Line(Mark mark, int depth, String label, String text) {}

  private final Headings headings;
  private final RecommendationLines lines;

  RecommendationReader(Headings headings) {
    this.headings = headings;
    this.lines = new RecommendationLines(headings);
  }

  /** The points recommended, numbers and bullets removed. */
  List<String> read(ReportOutline report, SourceText text) {
    return report.header().stream()
        .filter(v -> v.label().equals("recommendations"))
        .map(v -> points(lines.below(v, report, text)))
        .filter(p -> !p.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<String> points(List<String> printed) {
    Reading reading = new Reading();
    for (String line : printed) reading.printed(line);
    return reading.close();
  }

  private static Line line(String printed) {
    String plain = Markup.plain(printed);
    int indent = printed.length() - printed.stripLeading().length();
    String bare = BULLET.matcher(plain).replaceFirst("");
    boolean bullet = !bare.equals(plain) || printed.stripLeading().startsWith("* ");
    Matcher number = NUMBER.matcher(bare);
    if (number.matches()) {
      int dots = (int) number.group(1).chars().filter(c -> c == '.').count();
      return new Line(Mark.NUMBER, dots, "", number.group(2));
    }
    Matcher letter = LETTER.matcher(bare);
    if (letter.matches()) return new Line(Mark.LETTER, 0, letter.group(1), letter.group(2));
    return new Line(bullet ? Mark.BULLET : Mark.NONE, bullet ? indent : 0, "", bare);
  }

  private final class Reading {
    private final List<String> points = new ArrayList<>();
    private Mark mark = Mark.NONE;
    private int depth;
    private String leadIn = "";
    private String label = "";
    private boolean adjacent;
    private boolean ended;

    private void printed(String printed) {
      String plain = Markup.plain(printed);
      boolean blank = EMPTY.matcher(plain).matches();
      if (!blank && !ended) line(RecommendationReader.line(printed));
      adjacent = !blank;
    }

    private void line(Line line) {
      if (isPoint(line)) {
        open(line);
      } else if (line.mark() != Mark.NONE || goesOn(line.text())) {
        points.add(join(points.removeLast(), line.label(), line.text()));
      } else if (line.text().endsWith(":") && !isLeadIn(line.text())) {
        ended = !points.isEmpty();
      } else if (mark == Mark.NONE || asks(line.text())) {
        dropLeadIn();
        points.add(line.text());
      } else {
        ended = true;
      }
    }

    private boolean isPoint(Line line) {
      if (line.mark() == Mark.NONE) return false;
      if (mark == Mark.NONE) return line.mark() == Mark.NUMBER || !isPartOfPoint();
      return line.mark() == mark && line.depth() <= depth;
    }

    /** Whether unmarked points have come before, so that a list belongs to the last of them. */
    private boolean isPartOfPoint() {
      return points.size() > 1 && points.getLast().startsWith("That ");
    }

    private void open(Line line) {
      dropLeadIn();
      if (mark == Mark.NONE) {
        mark = line.mark();
        depth = line.depth();
        label = line.label();
      }
      points.add(line.text());
    }

    /** Takes the last point off again when it only leads in to the next. */
    private void dropLeadIn() {
      if (!points.isEmpty() && isLeadIn(points.getLast())) leadIn = points.removeLast();
    }

    /** Whether an unmarked line goes on with the point before it. */
    private boolean goesOn(String text) {
      if (points.isEmpty()) return false;
      String last = points.getLast();
      if (Character.isLowerCase(text.codePointAt(0)) && !last.endsWith(".")) return true;
      return !Paragraphs.isEnded(last) && (adjacent || Paragraphs.isOpen(last));
    }

    /** The points; a single one is joined to a lead-in that is part of its sentence. */
    private List<String> close() {
      boolean sentence = points.size() == 1 && leadIn.startsWith("That ");
      if (sentence) points.add(join(leadIn, label, points.removeLast()));
      return List.copyOf(points);
    }
  }

  private static String join(String... parts) {
    return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(" "));
  }

  private boolean isLeadIn(String text) {
    return headings.is(Part.RECOMMENDATION, "lead-in", text);
  }

  private boolean asks(String text) {
    return headings.is(Part.RECOMMENDATION, "asks", text);
  }
}
