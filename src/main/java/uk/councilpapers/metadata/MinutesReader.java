package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.councilpapers.config.Headings;
import uk.councilpapers.config.Headings.Part;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.Minute;
import uk.councilpapers.model.MinuteOutline;
import uk.councilpapers.model.Minutes;
import uk.councilpapers.model.MinutesOutline;
import uk.councilpapers.model.SourceText;
import uk.councilpapers.text.Markup;
import uk.councilpapers.text.PlainLines;

/**
 * Reads the minutes of one meeting: who was there, and for each item what was resolved, what came
 * of it, who moved it, who presented it and its topics.
 *
 * <p>Safe for use by several threads.
 */
final class MinutesReader {

  /** What may stand between a title and the text that runs on behind it. */
  private static final Pattern LEAD = Pattern.compile("^[\\s:.–—-]+");

  /** So many spaces part two columns. */
  private static final Pattern COLUMN = Pattern.compile("[ \\u00A0]{3,}(?=[^ \\u00A0])");

  /** What the title of an item says that lists who was there. */
  private static final Pattern ATTENDANCE =
      Pattern.compile("(?i)\\b(?:attendance|present|sederunt|apologies|welcome)\\b");

  private static final Pattern APOLOGIES = Pattern.compile("(?i)\\bapolog");

  /** An item about apologies is among the first so many. */
  private static final int FIRST_ITEMS = 4;

  /** Who was there may be listed within so many lines before the end. */
  private static final int CLOSING = 30;

  /** Before a title stand its reference and no more than this many characters. */
  private static final int LONGEST_MARK = 14;

  private final IndexConfig config;
  private final AttendanceReader attendance;
  private final ResolutionReader resolutions;
  private final OutcomeReader outcomes;
  private final TopicMatcher topics;

  MinutesReader(IndexConfig config, TopicMatcher topics) {
    this.config = config;
    this.topics = topics;
    this.attendance = new AttendanceReader(config.headings(), config.officers());
    this.resolutions = new ResolutionReader(config.headings());
    this.outcomes = new OutcomeReader(config.headings());
  }

  /** The minutes of one meeting. */
  Minutes read(PlainLines lines, MinutesOutline outline) {
    SourceText text = lines.text();
    Roll roll = roll(text, outline.head());
    Optional<LineRange> place = Optional.of(outline.head());
    if (roll.isEmpty()) {
      place = attendanceItem(outline);
      roll = place.map(range -> roll(text, range)).orElse(roll);
    }
    if (roll.isEmpty()) {
      roll = closing(text, outline).map(range -> roll(text, range)).orElse(roll);
    }
    List<List<String>> bodies = bodies(lines, outline.items());
    if (roll.apologies().isEmpty()) roll = roll.with(apologies(lines, outline.items(), bodies));
    return new Minutes(
        config.committees().committee(outline.committee()).name(),
        outline.date(),
        outline.lines(),
        roll.attendance(),
        withAttending(
            place,
            roll,
            items(lines, outline, bodies, new PresenterFinder(config.officers(), roll))));
  }

  private Roll roll(SourceText text, LineRange lines) {
    List<String> printed = MarkedAttendance.unmarked(text.lines(lines));
    return attendance.read(printed.stream().map(MinutesReader::row).toList());
  }

  /** The lines at the end of the last item that list who was there. */
  private Optional<LineRange> closing(SourceText text, MinutesOutline outline) {
    if (outline.items().isEmpty()) return Optional.empty();
    LineRange last = outline.items().getLast().lines();
    for (int i = last.last(); i >= Math.max(last.first(), last.last() - CLOSING); i--) {
      Optional<Headings.Found> label = config.headings().find(Part.ATTENDANCE, row(text.line(i)));
      if (label.filter(l -> l.name().equals("present")).isPresent()) {
        return Optional.of(new LineRange(i, last.last()));
      }
    }
    return Optional.empty();
  }

  /** Who sent apologies, as the item about them says. */
  private List<String> apologies(
      PlainLines text, List<MinuteOutline> items, List<List<String>> bodies) {
    for (int i = 0; i < Math.min(items.size(), FIRST_ITEMS); i++) {
      if (!APOLOGIES.matcher(items.get(i).title()).find()) continue;
      List<String> lines = rows(text, items.get(i).body(), bodies.get(i));
      lines.removeIf(String::isBlank);
      if (lines.isEmpty()) return List.of();
      boolean label = config.headings().find(Part.ATTENDANCE, lines.getFirst()).isPresent();
      if (!label) lines.set(0, "Apologies: " + lines.getFirst());
      return attendance.read(lines).apologies();
    }
    return List.of();
  }

  /** The lines of a body as printed, with their columns, where nothing was cut from them. */
  private static List<String> rows(PlainLines text, int first, List<String> body) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      boolean whole = body.get(i).equals(text.plain(first + i)) && !text.isBullet(first + i);
      rows.add(whole ? row(text.raw(first + i)) : body.get(i));
    }
    return rows;
  }

  /** The first item, where it is the attendance. */
  private static Optional<LineRange> attendanceItem(MinutesOutline outline) {
    return outline.items().stream()
        .findFirst()
        .filter(i -> ATTENDANCE.matcher(i.title()).find())
        .map(MinuteOutline::lines);
  }

  /** The item in which the attendance stands has the officers who were there. */
  private static List<Minute> withAttending(
      Optional<LineRange> place, Roll roll, List<Minute> items) {
    boolean own = !items.isEmpty() && place.filter(items.getFirst().lines()::equals).isPresent();
    if (!own || roll.officers().isEmpty()) return items;
    Minute head = items.getFirst();
    List<Minute> whole = new ArrayList<>(items);
    whole.set(
        0,
        new Minute(
            head.ref(),
            head.title(),
            head.lines(),
            head.resolutions(),
            head.outcome(),
            head.motion(),
            roll.attending(),
            List.of()));
    return whole;
  }

  private List<Minute> items(
      PlainLines lines,
      MinutesOutline minutes,
      List<List<String>> bodies,
      PresenterFinder presenters) {
    List<MinuteOutline> outlines = minutes.items();
    List<List<String>> paragraphs = bodies.stream().map(Paragraphs::of).toList();
    List<ItemText> texts = paragraphs.stream().map(resolutions::read).toList();
    List<List<Mention>> mentions = texts.stream().map(presenters::mentions).toList();
    List<Minute> items = new ArrayList<>();
    for (int i = 0; i < outlines.size(); i++) {
      MinuteOutline outline = outlines.get(i);
      items.add(
          new Minute(
              outline.ref(),
              outline.title(),
              outline.lines(),
              texts.get(i).points(),
              outcomes.read(texts.get(i)),
              MotionReader.read(lines.plain(outline.lines().first()), paragraphs.get(i)),
              presenters.officers(mentions.get(i), mentions),
              topics.topics(Subject.of(outline.title(), minutes.committee()), paragraphs.get(i))));
    }
    return items;
  }

  /**
   * The line without markup, a tab between columns; a tab at its end, which makes it a row, stays.
   */
  private static String row(String line) {
    String plain = Markup.plain(COLUMN.matcher(line.strip()).replaceAll("\t"));
    boolean row =
        line.stripTrailing().indexOf('\t') != 0
            && line.indexOf('\t') >= 0
            && plain.indexOf('\t') < 0
            && !plain.isEmpty();
    return row ? plain + "\t" : plain;
  }

  /** The lines of each item without its title, and without the next item on its last line. */
  private static List<List<String>> bodies(PlainLines lines, List<MinuteOutline> outlines) {
    List<List<String>> bodies = new ArrayList<>();
    for (int i = 0; i < outlines.size(); i++) {
      List<String> body = body(lines, outlines.get(i));
      MinuteOutline next = i + 1 < outlines.size() ? outlines.get(i + 1) : outlines.get(i);
      boolean shared =
          i + 1 < outlines.size() && next.lines().first() <= outlines.get(i).lines().last();
      bodies.add(shared ? before(body, next.ref()) : body);
    }
    return bodies;
  }

  private static List<String> body(PlainLines plain, MinuteOutline item) {
    if (item.body() > item.lines().last()) return List.of();
    List<String> lines =
        new ArrayList<>(plain.plain(new LineRange(item.body(), item.lines().last())));
    String first = lines.getFirst();
    int title = item.title().isEmpty() ? -1 : first.indexOf(item.title());
    boolean opens = title >= 0 && title <= item.ref().length() + LONGEST_MARK;
    if (opens && item.body() <= item.lines().first() + 2) {
      String rest = first.substring(title + item.title().length());
      lines.set(0, LEAD.matcher(rest).replaceFirst(""));
    }
    return lines;
  }

  /** The lines up to the reference, which begins the next item. */
  private static List<String> before(List<String> lines, String ref) {
    List<String> kept = new ArrayList<>();
    for (String line : lines) {
      int at = line.indexOf(" " + ref + " ");
      kept.add(at < 0 ? line : line.substring(0, at));
      if (at >= 0) break;
    }
    return kept;
  }
}
