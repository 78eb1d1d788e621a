package uk.councilpapers.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.councilpapers.model.AgendaItem;
import uk.councilpapers.model.FrontSheet;
import uk.councilpapers.model.LabelledValue;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.PackOutline;
import uk.councilpapers.model.Reference;
import uk.councilpapers.model.Reference.Target;
import uk.councilpapers.model.ReferenceType;
import uk.councilpapers.model.ReportOutline;
import uk.councilpapers.text.PlainLines;

/**
 * Finds references that no sentence makes: the day under "Date of next meeting", the minutes that
 * an agenda item is named after, the background papers of a report, the earlier day on the header
 * of a report that was deferred.
 *
 * <p>Immutable, one for each pack.
 */
final class LabelReferences {

  private final PlainLines lines;
  private final PackOutline outline;

  LabelReferences(PlainLines lines, PackOutline outline) {
    this.lines = lines;
    this.outline = outline;
  }

  /** All of them, in no order. */
  List<Reference> find() {
    List<Reference> found = new ArrayList<>();
    outline.front().ifPresent(front -> found.addAll(onAgenda(front)));
    for (ReportOutline report : outline.reports()) {
      for (LabelledValue label : report.header()) {
        if (label.label().equals("background-papers")) found.addAll(backgroundPapers(label));
        if (label.label().equals("date")) dayOf(report, label).ifPresent(found::add);
      }
    }
    return found;
  }

  private List<Reference> onAgenda(FrontSheet front) {
    List<Reference> found = new ArrayList<>();
    List<AgendaItem> items = front.agenda();
    for (int i = 0; i < items.size(); i++) {
      found.addAll(minutesOf(items.get(i)));
      int end = i + 1 < items.size() ? items.get(i + 1).line() - 1 : front.lines().last();
      if (isNextMeeting(items.get(i))) found.addAll(nextMeetings(front, items.get(i).line(), end));
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

  private static boolean isNextMeeting(AgendaItem item) {
    String title = item.title().toLowerCase(Locale.ROOT);
    return title.contains("next meeting") || title.contains("future meeting");
  }

  private List<Reference> nextMeetings(FrontSheet front, int from, int to) {
    List<Reference> found = new ArrayList<>();
    for (int line = from; line <= to; line++) {
      String words = lines.plain(line);
      Optional<LocalDate> full = PrintedDates.in(words).stream().findFirst();
      Optional<LocalDate> day =
          full.or(() -> front.date().flatMap(d -> PrintedDates.next(words, d)));
      if (day.isEmpty()) continue;
      Target next = target(Optional.of(front.committee()).filter(c -> !c.isEmpty()), day);
      found.add(new Reference(line, words, ReferenceType.MEETING, next));
    }
    return found;
  }

  private List<Reference> backgroundPapers(LabelledValue label) {
    List<Reference> found = new ArrayList<>();
    for (String paper : label.values()) {
      boolean none = paper.matches("(?i)(?:none|n/?a|nil|not applicable|there are no)\\b.*");
      if (none || paper.contains("://")) continue;
      Target title =
          new Target(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(paper));
      found.add(new Reference(lineOf(paper, label.lines()), paper, ReferenceType.REPORT, title));
    }
    return found;
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
    return Optional.of(
        new Reference(
            label.lines().first(),
            label.value(),
            ReferenceType.MEETING,
            target(report.committee(), report.date())));
  }

  private static Target target(Optional<String> committee, Optional<LocalDate> date) {
    return new Target(committee, date, Optional.empty(), Optional.empty());
  }
}
