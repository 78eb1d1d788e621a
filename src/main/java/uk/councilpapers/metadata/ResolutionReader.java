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
  private static final Pattern THAT = Pattern.compile("^(?:That|To|THAT)\\b.*");
  private static final Pattern AND_THAT =
      Pattern.compile(
          "(?i)^and (?:further )?(?:be it (?:further )?resolved )?that\\b.*|^be it further resolved that\\b.*");

  private static final Pattern QUOTED = Pattern.compile("^[“‘\"']?(?:That|THAT)\\b.*");

  private static final Wording DIRECTLY =
      Wording.of(
          "^(?:It was )?RESOLVED(?: UNANIMOUSLY)?[,:]? ((?!as follows|accordingly|in)\\p{Ll}\\p{L}+ .*)");

  /** The number of a paragraph before the marker. */
  private static final Pattern PARAGRAPH =
      Pattern.compile("^\\d{1,3}\\.\\d{1,2}[.)]?\\s+(?=\\p{L})");

  private static final Pattern AMENDMENT_HEAD =
      Pattern.compile(
          "(?i)(?:(?:first|second|third|further) )?(?:amendment|counter-motion)s?\\b.{0,12}");

  private static final Pattern MOVED_BEHIND =
      Pattern.compile(
          "(?<=\\p{Ll}[.)”\"])\\s+(?:(?:Proposed|Moved|Seconded)(?: by)?:? (?:Cllr|Councillor|Mr|Mrs|Ms|Cr|\\p{Lu}).{2,120}"
              + "|All in favour\\b.{0,60}|(?:Motion )?(?:Carried|CARRIED)\\b.{0,60})$");

  /** A sentence that announces points with rising marks. */
  private static final Wording ANNOUNCED =
      Wording.of("(?i).*\\b(?:agreed|resolved|decided)\\b[^:]{0,160}:[-–—]?");

  /** A marker within a sentence: in capitals, or "resolved" with what was resolved behind it. */
  private static final Wording WITHIN =
      Wording.of(
          "^(?<before>.{0,600}?)\\b(?:(?:RESOLVED|AGREED|APPROVED|DECIDED)(?: UNANIMOUSLY| unanimously)?"
              + "(?:,? (?:by|with|on|nem|accordingly|therefore)\\b[^.;:]{0,80}?)?"
              + "\\s*(?:[:;,]?\\s*[-–—]?\\s+)?(?<point>[“‘\"']?(?:(?:that|That|THAT)|(?:to|To|TO)(?! \\d))\\b.*|[:–—-]{0,3}\\s*$)"
              + "|resolved(?: unanimously)? (?<other>(?:that|to)\\b.*))$");

  private static final Wording AMENDMENT = Wording.of("(?i).*\\bamendment\\b.*");

  /** A decision that gives reasons or conditions, which are numbered and no points. */
  private static final Wording REASONED =
      Wording.of("(?i).*\\b(?:reasons?|conditions?|grounds?)\\b[^.:]{0,40}:?[-–—]?");

  private static final Wording CARRIED =
      Wording.of(
          "(?i).*\\b(?:motions?|recommendations?|proposals?|resolution)\\b.{0,90}\\bcarried\\b.*"
              + "|.*\\bcarried(?=[.!,;]|$| (?:unanimously|nem|by \\d|by \\p{L}{2,8} votes)).*");
  private static final Wording LOST =
      Wording.of(
          "(?i).*\\b(?:motions?|recommendations?|proposals?|resolution)\\b.{0,90}\\b(?:lost|fell|defeated|not carried)\\b.*"
              + "|.*\\b(?-i:LOST|FELL|DEFEATED)\\b.*");
  private static final Wording WITHDRAWN =
      Wording.of(
          "(?i).*\\bwithdrew (?:the|his|her|their) (?:motion|proposal|item|application|question)\\b.*|.*\\b(?:motion|proposal|item|application)\\b.{0,40}\\bwithdrawn\\b.*");

  private static final Wordings RESULTS = Wordings.of(CARRIED, LOST, WITHDRAWN);

  /** What paragraphs without a label are asked for; most have the words for none of it. */
  private static final Wordings SAID = Wordings.of(WITHIN, DIRECTLY, CARRIED, LOST, WITHDRAWN);

  private final Headings headings;

  ResolutionReader(Headings headings) {
    this.headings = headings;
  }

  /** The points and the prose of the paragraphs of one item, its title left out. */
  ItemText read(List<String> paragraphs) {
    Reading reading = new Reading();
    for (String paragraph : paragraphs) {
      Matcher numbered = PARAGRAPH.matcher(paragraph);
      String bare = numbered.replaceFirst("");
      boolean marker = !bare.equals(paragraph) && reading.isMarker(bare);
      reading.paragraph(marker ? bare : paragraph);
    }
    return new ItemText(bare(once(reading.points)), reading.prose, reading.results);
  }

  /** The points without the sentences behind them that say who moved them and who was for them. */
  private static List<String> bare(List<String> points) {
    return points.stream().map(p -> MOVED_BEHIND.matcher(p).replaceFirst("")).toList();
  }

  /** A page that prints the decision and then the minutes says the same twice. */
  private static List<String> once(List<String> points) {
    int half = points.size() / 2;
    List<String> first = points.subList(0, half);
    boolean twice = half > 0 && first.equals(points.subList(half, points.size()));
    return twice ? first : points;
  }

  private final class Reading {
    private final List<String> points = new ArrayList<>();
    private final List<String> prose = new ArrayList<>();
    private final List<Result> results = new ArrayList<>();
    private boolean moved;
    private boolean amending;
    private boolean announced;
    private boolean open;
    private boolean numbered;
    private boolean bulleted;
    private boolean reasoned;
    private int next;

    private boolean isMarker(String paragraph) {
      return headings
          .opening(Part.RESOLUTION, paragraph)
          .filter(f -> f.name().equals("resolved"))
          .isPresent();
    }

    private void paragraph(String paragraph) {
      if (AMENDMENT_HEAD.matcher(paragraph).matches()) {
        amending = true;
        moved = false;
        close(paragraph);
        return;
      }
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
          moved = !amending;
          close(paragraph);
        }
        case "carried" -> result(paragraph, Result.CARRIED);
        case "lost" -> result(paragraph, Result.LOST);
        default -> {
          return false;
        }
      }
      return true;
    }

    /** Notes how a motion went; what was put and lost was not resolved. */
    private void result(String paragraph, Result result) {
      open = false;
      moved = false;
      if (AMENDMENT.matches(paragraph)) {
        prose.add(paragraph);
        return;
      }
      results.add(result);
      if (result == Result.LOST && !points.isEmpty()) prose.add(points.removeLast());
    }

    private void noteResult(String paragraph) {
      if (!RESULTS.mayBeIn(paragraph) || AMENDMENT.matches(paragraph)) return;
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
      marker(point.matches("(?:that|to|That|To|THAT)?[\\s:;,–—-]*") ? "" : point);
      return true;
    }

    private void marker(String behind) {
      open = true;
      moved = false;
      amending = false;
      numbered = false;
      bulleted = false;
      reasoned = false;
      next = 1;
      if (!behind.isEmpty()) first(behind);
    }

    /** The first paragraph behind a marker decides whether numbers are counted. */
    private void first(String paragraph) {
      String bare = BULLET.matcher(paragraph).replaceFirst("");
      Optional<PointMark> mark = PointMark.of(bare);
      numbered = mark.isPresent();
      bulleted = !numbered && !bare.equals(paragraph);
      next = mark.map(m -> m.value() + 1).orElse(0);
      points.add(mark.map(PointMark::rest).orElse(bare));
    }

    private void text(String paragraph) {
      String bare = BULLET.matcher(paragraph).replaceFirst("");
      boolean said =
          announced
              && (QUOTED.matcher(bare).matches()
                  || mark(paragraph).filter(m -> m.value() == 1).isPresent());
      announced = ANNOUNCED.matches(paragraph);
      if (said || (moved && THAT.matcher(bare).matches())) {
        marker(paragraph);
      } else if (open && next == 1) {
        if (!startsMarker(paragraph) || !within(paragraph)) first(paragraph);
      } else if (open && AND_THAT.matcher(bare).matches()) {
        further(bare);
      } else if (reasoned && isNext(paragraph)) {
        reason(bare);
      } else if (numbered && isNext(paragraph)) {
        add(paragraph);
      } else if (open && leadsIn(paragraph) && REASONED.matches(points.getLast())) {
        reasoned = true;
        reason(bare);
      } else if (open && leadsIn(paragraph)) {
        points.removeLast();
        first(paragraph);
      } else if (open && goesOn(bare, paragraph)) {
        points.add(points.removeLast() + " " + bare);
      } else if (open && !numbered && isFurther(paragraph)) {
        points.add(bare);
      } else if (!SAID.mayBeIn(paragraph)) {
        close(paragraph);
      } else if (!within(paragraph) && !directly(paragraph)) {
        noteResult(paragraph);
        close(paragraph);
      }
    }

    /** Whether the paragraph is a marker with small words behind it: {@code RESOLVED to:}. */
    private boolean startsMarker(String paragraph) {
      return WITHIN.whole(paragraph).filter(m -> m.group("before").isBlank()).isPresent();
    }

    /** Takes what stands behind a marker in capitals without "that": no objection. */
    private boolean directly(String paragraph) {
      Optional<MatchResult> direct = DIRECTLY.whole(paragraph);
      direct.ifPresent(m -> marker(m.group(1)));
      return direct.isPresent();
    }

    /** A resolution that goes on is one point, unless its sentence has ended. */
    private void further(String paragraph) {
      boolean ended = points.getLast().matches("(?s).*[.!?]");
      points.add(ended ? paragraph : points.removeLast() + " " + paragraph);
    }

    /** Adds a numbered reason to the decision that it is given for. */
    private void reason(String paragraph) {
      next = mark(paragraph).map(PointMark::value).orElse(0) + 1;
      points.add(points.removeLast() + " " + paragraph);
    }

    private static Optional<PointMark> mark(String paragraph) {
      return PointMark.of(BULLET.matcher(paragraph).replaceFirst(""));
    }

    /** Whether the one point so far only announces the numbered points that begin here. */
    private boolean leadsIn(String paragraph) {
      return !numbered
          && next == 0
          && mark(paragraph).filter(m -> m.value() == 1).isPresent()
          && !points.getLast().matches(".*[.!?][”\"']?");
    }

    private boolean isNext(String paragraph) {
      return mark(paragraph).filter(m -> m.value() == next).isPresent();
    }

    private void add(String paragraph) {
      mark(paragraph).map(PointMark::rest).ifPresent(points::add);
      open = true;
      next++;
    }

    private boolean isFurther(String paragraph) {
      String bare = BULLET.matcher(paragraph).replaceFirst("");
      return bulleted ? !bare.equals(paragraph) : THAT.matcher(bare).matches();
    }

    private boolean goesOn(String bare, String paragraph) {
      String last = points.getLast();
      if (bulleted && !bare.equals(paragraph)) return false;
      if (PointMark.startsAnew(last, bare)) return false;
      boolean part = PointMark.isPart(bare) || !bare.equals(paragraph);
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
}
