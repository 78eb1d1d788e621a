package uk.councilpapers.split;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.councilpapers.config.Headings;
import uk.councilpapers.config.Headings.Part;
import uk.councilpapers.model.AgendaItem;
import uk.councilpapers.model.FileName;
import uk.councilpapers.model.FrontSheet;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.MinuteOutline;
import uk.councilpapers.model.MinutesOutline;
import uk.councilpapers.model.OtherPaper;
import uk.councilpapers.model.PackOutline;
import uk.councilpapers.model.Warning;
import uk.councilpapers.text.PlainLines;

/**
 * Reads a file that is no pack and has none of the heads of one: the minutes or the agenda of one
 * meeting, or one report, in a form of its own.
 *
 * <p>For one file. What speaks for minutes (who was present, what was resolved) is weighed against
 * what speaks for an agenda (a summons, what is to be considered). A file in which neither a body
 * nor the usual business of a meeting is found is one paper without kind, so that it can be
 * searched.
 */
final class LonePaper {

  /** The title of what stands above the first item. */
  private static final String OPENING = "Attendance";

  /** How many filled lines are weighed. */
  private static final int WEIGHED = 400;

  private final Headings headings;
  private final PlainLines lines;
  private final FileName file;
  private final int last;
  private final LoneHead head;
  private final MinuteItems minuteItems;

  /** The paper in the lines up to {@code last}. */
  LonePaper(Headings headings, PlainLines lines, int last, FileName file) {
    this.headings = headings;
    this.lines = lines;
    this.file = file;
    this.last = last;
    this.head = new LoneHead(headings, lines, last, file);
    this.minuteItems = new MinuteItems(headings);
  }

  /** The outline of the file, which holds at least one line of text. */
  PackOutline outline() {
    LineRange all = lines.trimmed(1, last);
    Optional<String> committee = head.committee();
    Optional<PackOutline> report = new LoneReport(headings, lines, head).outline(all);
    if (report.isPresent()) return report.get();
    if (committee.isPresent() && isMinutes()) return minutes(committee.get(), all);
    return agenda(committee.orElse(""), all);
  }

  /** The agenda that the lines are, if they are one and no minutes. */
  Optional<FrontSheet> front() {
    if (!lines.hasText(1, last) || isMinutes()) return Optional.empty();
    PackOutline outline = agenda(head.committee().orElse(""), lines.trimmed(1, last));
    return outline.front().filter(f -> f.agenda().size() > 2 && hasUsual(f.agenda(), 0));
  }

  private boolean isMinutes() {
    double weight = says("minutes") ? 1.5 : 0;
    if (says("agenda")) weight -= 1.5;
    for (int i : head.lines()) weight += weight(lines.plain(i));
    int resolved = 0;
    int wanted = 0;
    for (int i : lines.filled(1, last, WEIGHED)) {
      String plain = lines.plain(i);
      if (headings.find(Part.RESOLUTION, plain).isPresent() || isPast(plain)) resolved++;
      if (plain.matches(
          "(?i)(?:\\d{1,4}[.)]?\\s*)?to (?:receive|consider|approve|agree|note|confirm)\\b.*")) {
        wanted++;
      }
    }
    return weight + Math.min(4, resolved) - Math.min(3, wanted) > 0.5;
  }

  /** What a line near the top says for minutes, below 0 for an agenda. */
  private double weight(String plain) {
    if (headings.is(Part.AGENDA, "agenda", plain)) return -3;
    if (headings.is(Part.BODY, "says-agenda", plain)) return -3;
    boolean item = plain.matches("\\(?\\d.*");
    if (!item && headings.is(Part.BODY, "says-minutes", plain)) return 2;
    if (!item && headings.find(Part.ATTENDANCE, plain).isPresent()) return 1.5;
    return 0;
  }

  private static boolean isPast(String plain) {
    return plain.matches(
        "(?i).*\\b(?:was|were) (?:agreed|noted|proposed|resolved|received|reported|confirmed|approved|"
            + "present)\\b.*|.*\\b(?:proposed by|seconded by|moved by|reported that)\\b.*");
  }

  private PackOutline minutes(String committee, LineRange all) {
    int from = head.bodyLine().orElse(all.first()) + 1;
    List<MinuteOutline> items = items(from, all);
    int headEnd = items.isEmpty() ? all.last() : items.getFirst().lines().first() - 1;
    if (headEnd < all.first()) headEnd = items.getFirst().lines().last();
    Optional<LocalDate> date = head.date(Math.max(headEnd, from - 1));
    LineRange top = lines.trimmed(all.first(), headEnd);
    if (items.isEmpty()) items = List.of(whole(all));
    else items = withOpening(top, items);
    MinutesOutline minutes = new MinutesOutline(committee, date, all, top, items);
    return new PackOutline(
        Optional.empty(), List.of(minutes), List.of(), List.of(), warnings(date, all));
  }

  /** The items below the line that names the body, or all where some stand above it. */
  private List<MinuteOutline> items(int from, LineRange all) {
    List<MinuteOutline> below = minuteItems.readLone(lines, from, all.last());
    List<MinuteOutline> whole = minuteItems.readLone(lines, all.first(), all.last());
    UsualTitles usual = new UsualTitles(headings);
    boolean above =
        whole.size() > below.size()
            && usual.count(whole, MinuteOutline::title) > usual.count(below, MinuteOutline::title);
    return above ? whole : below;
  }

  /** Who was there stands above the items, and is found as a paper of its own. */
  private List<MinuteOutline> withOpening(LineRange top, List<MinuteOutline> items) {
    boolean attendance =
        lines.filled(top.first(), top.last(), WEIGHED).stream()
            .map(lines::plain)
            .anyMatch(l -> headings.find(Part.ATTENDANCE, l).isPresent());
    if (!attendance || items.getFirst().lines().first() <= top.last()) return items;
    List<MinuteOutline> whole = new ArrayList<>(items);
    whole.addFirst(new MinuteOutline("", OPENING, top, top.first()));
    return whole;
  }

  /**
   * Minutes in which no item is told from the next are one item, so that they are found; a record
   * of one decision has the title that it says.
   */
  private MinuteOutline whole(LineRange all) {
    String title =
        lines.filled(all.first(), all.last(), WEIGHED).stream()
            .map(lines::plain)
            .flatMap(l -> headings.find(Part.ITEM, l).stream())
            .map(Headings.Found::value)
            .filter(v -> !v.isEmpty())
            .findFirst()
            .orElse(lines.plain(all.first()));
    return new MinuteOutline("", title, all, all.first());
  }

  private PackOutline agenda(String committee, LineRange all) {
    int body = head.bodyLine().orElse(all.first());
    List<AgendaItem> items = agendaItems(body + 1, all.last());
    if (items.isEmpty() || (committee.isEmpty() && !hasUsual(items, 2))) return unknown(all);
    Optional<LocalDate> date = head.date(items.getFirst().line() - 1);
    FrontSheet front = new FrontSheet(committee, date, head.time(), head.venue(), all, items);
    return new PackOutline(
        Optional.of(front), List.of(), List.of(), List.of(), warnings(date, all));
  }

  /** Items that count from 1, else items with other references or none, if these are likelier. */
  private List<AgendaItem> agendaItems(int first, int last) {
    List<AgendaItem> counted = new AgendaReader(headings).read(lines, first, last);
    List<AgendaItem> others =
        minuteItems.readLone(lines, first, last).stream()
            .map(m -> new AgendaItem(m.ref(), m.title(), Optional.empty(), m.lines().first()))
            .toList();
    UsualTitles usual = new UsualTitles(headings);
    boolean likelier =
        others.size() > counted.size()
            && usual.count(others, AgendaItem::title) > usual.count(counted, AgendaItem::title);
    return counted.size() > 1 && !likelier ? counted : others;
  }

  /** Whether more than so many items are those that every meeting has. */
  private boolean hasUsual(List<AgendaItem> items, int more) {
    return new UsualTitles(headings).count(items, AgendaItem::title) > more;
  }

  private List<Warning> warnings(Optional<LocalDate> date, LineRange all) {
    List<Warning> warnings = new ArrayList<>(head.warnings());
    if (head.committee().isEmpty()) {
      warnings.add(new Warning(all.first(), "no body is named near the top"));
    }
    if (date.isEmpty()) warnings.add(new Warning(all.first(), "no date of the meeting was found"));
    return warnings;
  }

  private PackOutline unknown(LineRange all) {
    OtherPaper paper = new OtherPaper("other", lines.plain(all.first()), all, Optional.empty());
    Warning warning =
        new Warning(all.first(), "neither agenda nor minutes nor report was recognised");
    return new PackOutline(
        Optional.empty(), List.of(), List.of(), List.of(paper), List.of(warning));
  }

  private boolean says(String kind) {
    return file.kind().filter(kind::equals).isPresent();
  }
}
