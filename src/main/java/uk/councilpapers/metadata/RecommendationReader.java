package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.config.Headings;
import uk.councilpapers.model.ReportOutline;
import uk.councilpapers.model.SourceText;
import uk.councilpapers.text.Markup;

/**
 * Reads what a report recommends, the first time that it prints it.
 *
 * <p>Immutable. The first mark - a number, a letter, a bullet - is that of the points; what stands
 * under other marks or further in belongs to its point. Without marks every paragraph is a point. A
 * lead-in that ends in a colon is dropped; a lead-in with a single lettered part is one point with
 * it. Options and the recommendations of appendices are not read.
 */
final class RecommendationReader {

  private static final Pattern BULLET = Pattern.compile("^[-•*▪·o]\\s+");
  private static final Pattern NUMBER =
      Pattern.compile("\\(?(\\d{1,2}(?:\\.\\d{1,2})*)[.):]*\\s+(.*)");
  private static final Pattern LETTER =
      Pattern.compile("(\\(?(?:[a-z]|[ivx]{1,5})\\)|[a-z]\\.)\\s+(.*)");
  private static final Pattern RULE = Pattern.compile("[-–—_=\\s]*");
  private static final Pattern LEAD_IN = Pattern.compile(".*:\\s*[-–—]?");
  private static final Pattern NEW = Pattern.compile("(?:That|To)\\b.*");

  private enum Mark {
    NONE,
    BULLET,
    NUMBER,
    LETTER
  }

  /** A line: how it is marked, how far in, and what it says. */
  private record Line(Mark mark, int depth, String label, String text) {}

  private final RecommendationLines lines;

  RecommendationReader(Headings headings) {
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

  private static List<String> points(List<String> printed) {
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

  private static final class Reading {
    private final List<String> points = new ArrayList<>();
    private Mark mark = Mark.NONE;
    private int depth;
    private int marked;
    private String leadIn = "";
    private String label = "";
    private boolean adjacent;
    private boolean ended;

    private void printed(String printed) {
      String plain = Markup.plain(printed);
      boolean blank = RULE.matcher(plain).matches();
      if (!blank && !ended) line(RecommendationReader.line(printed));
      adjacent = !blank;
    }

    private void line(Line line) {
      if (isPoint(line)) {
        open(line);
      } else if (points.isEmpty() || (mark == Mark.NONE && !goesOn(line.text()))) {
        points.add(line.text());
      } else if (line.mark() != Mark.NONE || goesOn(line.text())) {
        String text = line.label().isEmpty() ? line.text() : line.label() + " " + line.text();
        points.add(points.removeLast() + " " + text);
      } else if (NEW.matcher(line.text()).matches()) {
        points.add(line.text());
      } else {
        ended = true;
      }
    }

    private boolean isPoint(Line line) {
      if (line.mark() == Mark.NONE) return false;
      if (mark == Mark.NONE) return true;
      return line.mark() == mark && line.depth() <= depth;
    }

    private void open(Line line) {
      if (mark == Mark.NONE) {
        mark = line.mark();
        depth = line.depth();
        label = line.label();
        if (!points.isEmpty() && LEAD_IN.matcher(points.getLast()).matches()) {
          leadIn = points.removeLast();
        }
      }
      marked++;
      points.add(line.text());
    }

    /** Whether an unmarked line goes on with the point before it. */
    private boolean goesOn(String text) {
      if (points.isEmpty()) return false;
      String last = points.getLast();
      if (Character.isLowerCase(text.codePointAt(0)) && !last.endsWith(".")) return true;
      return !Paragraphs.isEnded(last) && (adjacent || Paragraphs.isOpen(last));
    }

    private List<String> close() {
      if (mark == Mark.LETTER && marked == 1 && !leadIn.isEmpty()) {
        points.add(leadIn + " " + label + " " + points.removeLast());
      }
      return List.copyOf(points);
    }
  }
}
