package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.config.Headings;
import uk.councilpapers.config.Headings.Part;
import uk.councilpapers.metadata.ItemText.Result;
import uk.councilpapers.text.Wording;
import uk.councilpapers.text.Wordings;

/**
 * Reads what was resolved in one minute.
 *
 * <p>Immutable. A point stands behind a printed marker ({@code Resolved:-}); the next points follow
 * with rising numbers, in paragraphs of their own, with bullets or without. Lettered sub-points and
 * lists stay inside their point, a point cut by a page is joined, a line that says who is to act is
 * left out. The first paragraph that does not go on with the last point ends them.
 */
final class ResolutionReader {

  private static final Pattern BULLET = Pattern.compile("^[-•*▪·o]\\s+");
  private static final Pattern NUMBER =
      Pattern.compile("^(?:\\((\\d{1,2})\\)|(\\d{1,2})[.)])\\s+(.*)$");
  private static final Pattern LETTER = Pattern.compile("^\\(?(?:[a-z]|[ivx]{1,5})[).]\\s+.*$");
  private static final Pattern THAT = Pattern.compile("^(?:That|To|THAT)\\b.*");

  /** A marker within a sentence: in capitals, or "resolved" with what was resolved behind it. */
  private static final Wording WITHIN =
      Wording.of(
          "^(?<before>.{0,600}?)\\b(?:(?:RESOLVED|AGREED|APPROVED|DECIDED)(?: UNANIMOUSLY| unanimously)?"
              + "\\s*(?:[:;,]?\\s*[-–—]?\\s+)?(?<point>(?:that|to|That|To|THAT)\\b.*|$)"
              + "|resolved(?: unanimously)? (?<other>(?:that|to)\\b.*))$");

  private static final Wording AMENDMENT = Wording.of("(?i).*\\bamendment\\b.*");
  private static final Wording CARRIED =
      Wording.of(
          "(?i).*\\b(?:motions?|recommendations?|proposals?|resolution)\\b.{0,90}\\bcarried\\b.*|.*\\bCARRIED\\b.*");
  private static final Wording LOST =
      Wording.of(
          "(?i).*\\b(?:motions?|recommendations?|proposals?|resolution)\\b.{0,90}\\b(?:lost|fell|defeated|not carried)\\b.*"
              + "|.*\\b(?-i:LOST|FELL|DEFEATED)\\b.*");
  private static final Wording WITHDRAWN =
      Wording.of("(?i).*\\b(?:motion|proposal|item|application)\\b.{0,40}\\bwithdrawn\\b.*");

  /** What paragraphs without a label are asked for; most have the words for none of it. */
  private static final Wordings SAID = Wordings.of(WITHIN, CARRIED, LOST, WITHDRAWN);

  private final Headings headings;

  ResolutionReader(Headings headings) {
    this.headings = headings;
  }

  /** The points and the prose of the paragraphs of one item, its title left out. */
  ItemText read(List<String> paragraphs) {
    Reading reading = new Reading();
    for (String paragraph : paragraphs) reading.paragraph(paragraph);
    return new ItemText(reading.points, reading.prose, reading.results);
  }

  private final class Reading {
    private final List<String> points = new ArrayList<>();
    private final List<String> prose = new ArrayList<>();
    private final List<Result> results = new ArrayList<>();
    private boolean moved;
    private boolean open;
    private boolean numbered;
    private boolean bulleted;
    private int next;

    private void paragraph(String paragraph) {
      if (vote(paragraph)) return;
      Optional<Headings.Found> label = headings.opening(Part.RESOLUTION, paragraph);
      String name = label.map(Headings.Found::name).orElse("");
      switch (name) {
        case "resolved" -> marker(label.map(Headings.Found::value).orElse(""));
        case "action" -> {}
        case "remark" -> close(paragraph);
        default -> text(paragraph);
      }
    }

    /** Takes a line that says who moved, or how the vote went. */
    private boolean vote(String paragraph) {
      String name = headings.find(Part.VOTE, paragraph).map(Headings.Found::name).orElse("");
      switch (name) {
        case "proposer", "seconder" -> {
          moved = true;
          close(paragraph);
        }
        case "carried" -> result(Result.CARRIED);
        case "lost" -> result(Result.LOST);
        default -> {
          return false;
        }
      }
      return true;
    }

    /** Notes how a motion went; what was put and lost was not resolved. */
    private void result(Result result) {
      results.add(result);
      if (result == Result.LOST && !points.isEmpty()) prose.add(points.removeLast());
      open = false;
      moved = false;
    }

    private void noteResult(String paragraph) {
      if (AMENDMENT.matches(paragraph)) return;
      if (WITHDRAWN.matches(paragraph)) results.add(Result.WITHDRAWN);
      else if (LOST.matches(paragraph)) results.add(Result.LOST);
      else if (CARRIED.matches(paragraph)) results.add(Result.CARRIED);
    }

    /** Takes a paragraph in which a marker stands behind other words. */
    private boolean within(String paragraph) {
      Optional<MatchResult> whole = WITHIN.whole(paragraph);
      if (whole.isEmpty()) return false;
      MatchResult m = whole.get();
      noteResult(m.group("before"));
      if (!m.group("before").isBlank()) prose.add(m.group("before").strip());
      String point = m.group("point") == null ? m.group("other") : m.group("point");
      marker(point.matches("(?:that|to|That|To|THAT)[\\s:;,–-]*") ? "" : point);
      return true;
    }

    private void marker(String behind) {
      open = true;
      moved = false;
      numbered = false;
      bulleted = false;
      next = 1;
      if (!behind.isEmpty()) first(behind);
    }

    /** The first paragraph behind a marker decides whether numbers are counted. */
    private void first(String paragraph) {
      String bare = BULLET.matcher(paragraph).replaceFirst("");
      Matcher number = NUMBER.matcher(bare);
      numbered = number.matches();
      bulleted = !numbered && !bare.equals(paragraph);
      next = numbered ? value(number) + 1 : 0;
      points.add(numbered ? number.group(3) : bare);
    }

    private void text(String paragraph) {
      if (moved && THAT.matcher(paragraph).matches()) {
        marker(paragraph);
      } else if (open && next == 1) {
        first(paragraph);
      } else if (numbered && isNext(paragraph)) {
        add(paragraph);
      } else if (open && leadsIn(paragraph)) {
        points.removeLast();
        first(paragraph);
      } else if (open && goesOn(paragraph)) {
        points.add(points.removeLast() + " " + BULLET.matcher(paragraph).replaceFirst(""));
      } else if (open && !numbered && isFurther(paragraph)) {
        points.add(BULLET.matcher(paragraph).replaceFirst(""));
      } else if (!SAID.mayBeIn(paragraph)) {
        close(paragraph);
      } else if (!within(paragraph)) {
        noteResult(paragraph);
        close(paragraph);
      }
    }

    /** Whether the one point so far only announces the numbered points that begin here. */
    private boolean leadsIn(String paragraph) {
      Matcher number = NUMBER.matcher(BULLET.matcher(paragraph).replaceFirst(""));
      return !numbered
          && next == 0
          && number.matches()
          && value(number) == 1
          && !points.getLast().matches(".*[.!?][”\"']?");
    }

    private boolean isNext(String paragraph) {
      Matcher number = NUMBER.matcher(BULLET.matcher(paragraph).replaceFirst(""));
      return number.matches() && value(number) == next;
    }

    private void add(String paragraph) {
      Matcher number = NUMBER.matcher(BULLET.matcher(paragraph).replaceFirst(""));
      if (number.matches()) points.add(number.group(3));
      open = true;
      next++;
    }

    private boolean isFurther(String paragraph) {
      String bare = BULLET.matcher(paragraph).replaceFirst("");
      return bulleted ? !bare.equals(paragraph) : THAT.matcher(bare).matches();
    }

    private boolean goesOn(String paragraph) {
      String last = points.getLast();
      String bare = BULLET.matcher(paragraph).replaceFirst("");
      if (bulleted && !bare.equals(paragraph)) return false;
      boolean part = LETTER.matcher(bare).matches() || !bare.equals(paragraph);
      return part || last.endsWith(":") || last.endsWith(":-") || isCut(last);
    }

    private void close(String paragraph) {
      open = false;
      prose.add(paragraph);
    }
  }

  /** Whether a point stops in mid-phrase: at a small word, or at a name that goes on. */
  private static boolean isCut(String point) {
    if (Paragraphs.isEnded(point)) return false;
    String last = point.substring(point.lastIndexOf(' ') + 1);
    return Paragraphs.isOpen(point) || Character.isUpperCase(last.codePointAt(0));
  }

  private static int value(Matcher number) {
    String digits = number.group(1) == null ? number.group(2) : number.group(1);
    return Integer.parseInt(digits);
  }
}
