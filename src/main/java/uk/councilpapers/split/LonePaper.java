package uk.councilpapers.split;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.councilpapers.config.Headings;
import uk.councilpapers.config.Headings.Part;
import uk.councilpapers.model.AgendaItem;
import uk.councilpapers.model.FrontSheet;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.MinuteOutline;
import uk.councilpapers.model.MinutesOutline;
import uk.councilpapers.model.OtherPaper;
import uk.councilpapers.model.PackOutline;
import uk.councilpapers.model.Warning;
import uk.councilpapers.text.DateReader;
import uk.councilpapers.text.PlainLines;
import uk.councilpapers.text.TimeReader;

/**
 * Reads a file that is no pack and has none of the heads of one: the minutes or the agenda of one
 * meeting in a form of their own.
 *
 * <p>Stateless. The body is the first line near the top that names one, the date the first near the
 * top; minutes say that they are, or who was present. A file in which neither body nor date is
 * found is one paper without kind, so that it can be searched.
 */
final class LonePaper {

  /** The head is within this many filled lines. */
  private static final int HEAD = 25;

  /** A line that names a body is not longer than this many characters. */
  private static final int LONGEST_NAME = 200;

  /** A letter O typed for the nought of a year. */
  private static final Pattern LETTER_FOR_NOUGHT = Pattern.compile("\\b2[Oo](?=\\d\\d\\b)");

  private final Headings headings;
  private final PlainLines lines;
  private final List<Integer> head;

  LonePaper(Headings headings, PlainLines lines) {
    this.headings = headings;
    this.lines = lines;
    this.head = lines.filled(1, lines.size(), HEAD);
  }

  /** The outline of the file, which holds at least one line of text. */
  PackOutline outline() {
    LineRange all = lines.trimmed(1, lines.size());
    Optional<Integer> body = bodyLine();
    Optional<LocalDate> date = date(body.orElse(1));
    if (body.isEmpty()) return unknown(all);
    String committee = BodyName.of(lines.plain(body.get()));
    if (date.isPresent() && saysMinutes()) return minutes(committee, date, all);
    List<AgendaItem> agenda = agenda(body.get(), all.last());
    if (date.isEmpty() || agenda.isEmpty()) return unknown(all);
    FrontSheet front = new FrontSheet(committee, date, time(), Optional.empty(), all, agenda);
    return new PackOutline(Optional.of(front), List.of(), List.of(), List.of(), List.of());
  }

  private Optional<Integer> bodyLine() {
    return head.stream()
        .filter(i -> lines.plain(i).length() <= LONGEST_NAME)
        .filter(i -> !headings.is(Part.FRONT, "preamble", lines.plain(i)))
        .filter(i -> headings.is(Part.FRONT, "body", lines.plain(i)))
        .findFirst();
  }

  /** The first date from the body's line on, else the first one above it. */
  private Optional<LocalDate> date(int body) {
    return Stream.concat(head.stream().filter(i -> i >= body), head.stream().filter(i -> i < body))
        .map(i -> LETTER_FOR_NOUGHT.matcher(lines.plain(i)).replaceAll("20"))
        .map(DateReader::first)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<LocalTime> time() {
    return head.stream()
        .map(lines::plain)
        .filter(l -> DateReader.first(l).isPresent())
        .map(TimeReader::first)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private boolean saysMinutes() {
    return head.stream()
        .map(lines::plain)
        .anyMatch(
            l ->
                headings.find(Part.MINUTES, l).isPresent()
                    || headings.is(Part.FRONT, "says-minutes", l));
  }

  private PackOutline minutes(String committee, Optional<LocalDate> date, LineRange all) {
    List<MinuteOutline> items = MinuteItems.read(lines, all.first() + 1, all.last());
    int headEnd = items.isEmpty() ? all.last() : items.getFirst().lines().first() - 1;
    LineRange top = lines.trimmed(all.first(), headEnd);
    MinutesOutline minutes = new MinutesOutline(committee, date, all, top, items);
    return new PackOutline(Optional.empty(), List.of(minutes), List.of(), List.of(), List.of());
  }

  /** Items that count from 1, else items with the references that the minutes will have. */
  private List<AgendaItem> agenda(int body, int last) {
    List<AgendaItem> items = new AgendaReader(headings).read(lines, body + 1, last);
    if (items.size() > 1) return items;
    return MinuteItems.read(lines, body + 1, last).stream()
        .map(m -> new AgendaItem(m.ref(), m.title(), Optional.empty(), m.lines().first()))
        .toList();
  }

  private PackOutline unknown(LineRange all) {
    OtherPaper paper = new OtherPaper("other", lines.plain(all.first()), all, Optional.empty());
    Warning warning =
        new Warning(all.first(), "neither agenda nor minutes nor report was recognised");
    return new PackOutline(
        Optional.empty(), List.of(), List.of(), List.of(paper), List.of(warning));
  }
}
