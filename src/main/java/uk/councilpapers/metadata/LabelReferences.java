package uk.councilpapers.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.model.AgendaItem;
import uk.councilpapers.model.Appendix;
import uk.councilpapers.model.FrontSheet;
import uk.councilpapers.model.LabelledValue;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.MinuteOutline;
import uk.councilpapers.model.MinutesOutline;
import uk.councilpapers.model.PackOutline;
import uk.councilpapers.model.Reference;
import uk.councilpapers.model.Reference.Target;
import uk.councilpapers.model.ReferenceType;
import uk.councilpapers.model.ReportOutline;
import uk.councilpapers.text.DateReader;
import uk.councilpapers.text.PlainLines;

/**
 * Finds references that no sentence makes: the day under "Date of next meeting", the minutes that
 * an agenda item is named after, the background papers of a report, the earlier day on the header
 * of a report that was deferred.
 *
 * <p>Immutable, one for each pack.
 */
final class LabelReferences {

  private static final Pattern NONE =
      Pattern.compile("(?i)(?:none|n/?a|nil|not applicable|there are no)\\b.*|.*://.*");
  private static final Pattern SENTENCE =
      Pattern.compile("\\b(?:has|have|was|were|is|are) (?:been |not )?\\p{L}+|completed by");
  private static final Pattern BULLET =
      Pattern.compile("^(?:[-•*▪·] ?)?(?:\\d{1,2}\\.(?:\\d{1,2})? )?");
  private static final Pattern BY =
      Pattern.compile("(?i:report|paper|minutes) (?:of|by|to) (?:the )?(\\p{Lu}[^–;.]*)");
  private static final Pattern NOTES =
      Pattern.compile(
          "(?i)(?:minutes|notes) (?:of|from) (?:the )?(?:\\p{L}+ ){0,3}(?:sessions|meetings|visits)"
              + "[^.]{0,40}:?");

  /** Something else than the title of a paper: a form to fill in, a label, money, a stamp. */
  private static final Pattern NO_PAPER =
      Pattern.compile("[☐☒☑\\t£]|:$|^Page \\d+$|^(?:OFFICIAL|Revenue|Capital)\\b");

  /** A line of a paragraph is at least so many characters long before it is broken. */
  private static final int WRAPPED = 60;

  /** Characters of a line that holds hardly more than a date. */
  private static final int ALONE = 40;

  private final PlainLines lines;
  private final PackOutline outline;
  private final BodyNames bodies;
  private final HeldMinutes held;

  LabelReferences(PlainLines lines, PackOutline outline, BodyNames bodies, HeldMinutes held) {
    this.lines = lines;
    this.outline = outline;
    this.bodies = bodies;
    this.held = held;
  }

  /** All of them, in no order. */
  List<Reference> find(List<Section> sections) {
    List<Reference> found = new ArrayList<>();
    outline.front().ifPresent(front -> found.addAll(onAgenda(front)));
    for (MinutesOutline minutes : outline.minutes()) found.addAll(inMinutes(minutes));
    for (ReportOutline report : outline.reports()) {
      for (LabelledValue label : report.header()) {
        if (label.label().equals("background-papers")) {
          found.addAll(backgroundPapers(report, label));
        }
        if (label.label().equals("date")) dayOf(report, label).ifPresent(found::add);
      }
    }
    found.addAll(notes(sections));
    return found;
  }

  /** The days below a line such as "Notes of evidence sessions:". */
  private List<Reference> notes(List<Section> sections) {
    List<Reference> found = new ArrayList<>();
    for (Section section : sections) {
      Setting setting = section.setting();
      boolean open = false;
      for (int line = setting.lines().first(); line <= setting.lines().last(); line++) {
        if (lines.isBlank(line)) continue;
        String words = lines.plain(line);
        Optional<LocalDate> day = open ? day(words) : Optional.empty();
        if (day.isPresent()) {
          Target target = target(setting.committee(), day);
          found.add(new Reference(line, words, ReferenceType.MINUTES_OF_MEETING, target));
        } else {
          open = NOTES.matcher(words).matches();
        }
      }
    }
    return found;
  }

  private static Optional<LocalDate> day(String words) {
    return DateReader.alone(words).map(DateReader.Found::date);
  }

  private List<Reference> onAgenda(FrontSheet front) {
    List<Reference> found = new ArrayList<>();
    List<AgendaItem> items = front.agenda();
    for (int i = 0; i < items.size(); i++) {
      found.addAll(minutesOf(items.get(i)));
      int end = i + 1 < items.size() ? items.get(i + 1).line() - 1 : front.lines().last();
      if (!isNextMeeting(items.get(i).title())) continue;
      Optional<String> committee = Optional.of(front.committee()).filter(c -> !c.isEmpty());
      found.addAll(nextMeetings(committee, front.date(), items.get(i).line(), end));
    }
    return found;
  }

  private List<Reference> minutesOf(AgendaItem item) {
    return outline.minutes().stream()
        .filter(m -> m.committee().equalsIgnoreCase(item.title()))
        .map(m -> target(Optional.of(m.committee()), m.date()))
        .map(t -> new Reference(item.line(), item.title(), ReferenceType.MINUTES_OF_MEETING, t))
        .toList();
  }

  /** The days that stand alone below "future meetings take place on:". */
  private List<Reference> inMinutes(MinutesOutline minutes) {
    List<Reference> found = new ArrayList<>();
    Optional<String> committee = Optional.of(minutes.committee());
    for (MinuteOutline item : minutes.items()) {
      if (!isNextMeeting(item.title())) continue;
      found.addAll(
          nextMeetings(committee, minutes.date(), item.body(), item.lines().last()).stream()
              .filter(r -> r.text().length() < ALONE)
              .toList());
    }
    return found;
  }

  private static boolean isNextMeeting(String printed) {
    String title = printed.toLowerCase(Locale.ROOT);
    return title.contains("next meeting") || title.contains("future meeting");
  }

  private List<Reference> nextMeetings(
      Optional<String> committee, Optional<LocalDate> meeting, int from, int to) {
    List<Reference> found = new ArrayList<>();
    Optional<LocalDate> before = meeting;
    for (int line = from; line <= to; line++) {
      String words = lines.plain(line);
      Optional<LocalDate> full = PrintedDates.in(words).stream().findFirst();
      Optional<LocalDate> last = before;
      Optional<LocalDate> day = full.or(() -> last.flatMap(d -> PrintedDates.next(words, d)));
      if (day.isEmpty()) continue;
      before = day;
      Target next = target(committee, day);
      found.add(new Reference(line, words, ReferenceType.MEETING, next));
    }
    return found;
  }

  /** Until something else than papers is printed below the label. */
  private List<Reference> backgroundPapers(ReportOutline report, LabelledValue label) {
    List<Reference> found = new ArrayList<>();
    int sentences = 0;
    for (String paper : wholePapers(label.values())) {
      if (NO_PAPER.matcher(paper).find()) break;
      boolean sentence = SENTENCE.matcher(paper).find();
      sentences = sentence ? sentences + 1 : 0;
      if (sentences > 1) break;
      if (sentence || NONE.matcher(paper).matches()) continue;
      found.add(backgroundPaper(report, label, BULLET.matcher(paper).replaceFirst("")));
    }
    return found;
  }

  /** A line that starts with a small letter or a year goes on with the paper before it. */
  private static List<String> wholePapers(List<String> values) {
    List<String> papers = new ArrayList<>();
    for (String value : values) {
      boolean open = !papers.isEmpty() && papers.getLast().length() > WRAPPED;
      boolean more = open && value.matches("(?:\\p{Ll}|\\d{4}\\b|\\().*") && !value.contains("://");
      papers.add(more ? papers.removeLast() + " " + value : value);
    }
    return papers;
  }

  /** A paper that is attached to the report is named as such; any other is a report. */
  private Reference backgroundPaper(ReportOutline report, LabelledValue label, String paper) {
    int line = lineOf(paper, label.lines());
    String folded = HeldMinutes.folded(paper);
    Optional<String> attached =
        report.appendices().stream()
            .map(Appendix::title)
            .filter(t -> isTitle(folded, t))
            .findFirst();
    if (attached.isPresent()) {
      Optional<LocalDate> day = outline.front().flatMap(FrontSheet::date);
      Target t = new Target(report.committee(), day, Optional.empty(), attached);
      return new Reference(line, paper, ReferenceType.APPENDIX, t);
    }
    Matcher by = BY.matcher(paper);
    List<DateReader.Found> days = DateReader.all(paper);
    Optional<LocalDate> day = PrintedDates.in(paper).stream().findFirst();
    boolean first = !days.isEmpty() && days.getFirst().start() == 0;
    String behind = first ? paper.substring(days.getFirst().end()).strip() : "";
    Optional<String> body =
        by.find()
            ? bodies.body(by.group(1), report.committee())
            : bodies.body(CapitalRun.ahead(behind), report.committee());
    Target target = new Target(body, day, Optional.empty(), Optional.of(paper));
    return new Reference(line, paper, ReferenceType.REPORT, target);
  }

  private static boolean isTitle(String folded, String title) {
    String bare = AppendixLabels.withoutLabel(title).orElse(title);
    return folded.equals(HeldMinutes.folded(bare)) || folded.equals(HeldMinutes.folded(title));
  }

  private int lineOf(String value, LineRange range) {
    for (int line = range.first(); line <= range.last(); line++) {
      if (lines.plain(line).contains(value)) return line;
    }
    return range.first();
  }

  private Optional<Reference> dayOf(ReportOutline report, LabelledValue label) {
    Optional<LocalDate> meeting = outline.front().flatMap(FrontSheet::date);
    if (report.date().isEmpty() || meeting.isEmpty() || report.date().equals(meeting)) {
      return Optional.empty();
    }
    When when = new When(report.date(), Optional.empty());
    Optional<HeldMinutes.Held> minute = held.titled(report.committee(), when, report.title());
    Target target =
        new Target(
            report.committee(),
            report.date(),
            minute.map(HeldMinutes.Held::ref),
            minute.map(h -> h.item().title()));
    int line = label.lines().first();
    return Optional.of(new Reference(line, label.value(), ReferenceType.MEETING, target));
  }

  private static Target target(Optional<String> committee, Optional<LocalDate> date) {
    return new Target(committee, date, Optional.empty(), Optional.empty());
  }
}
