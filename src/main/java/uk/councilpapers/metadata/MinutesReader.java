package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
    return new Minutes(
        config.committees().committee(outline.committee()).name(),
        outline.date(),
        outline.lines(),
        roll.attendance(),
        withAttending(
            place,
            roll,
            items(lines, outline.items(), new PresenterFinder(config.officers(), roll))));
  }

  private Roll roll(SourceText text, LineRange lines) {
    return attendance.read(text.lines(lines).stream().map(MinutesReader::row).toList());
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
      PlainLines lines, List<MinuteOutline> outlines, PresenterFinder presenters) {
    List<List<String>> paragraphs = bodies(lines, outlines).stream().map(Paragraphs::of).toList();
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
              MotionReader.read(paragraphs.get(i)),
              presenters.officers(mentions.get(i), mentions),
              topics.topics(outline.title(), paragraphs.get(i))));
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
    if (title >= 0 && item.body() <= item.lines().first() + 2) {
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
