package uk.councilpapers.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.councilpapers.model.AgendaItem;
import uk.councilpapers.model.FrontSheet;
import uk.councilpapers.model.PackOutline;
import uk.councilpapers.model.Reference;
import uk.councilpapers.model.Reference.Target;
import uk.councilpapers.model.ReferenceType;
import uk.councilpapers.text.DateReader;
import uk.councilpapers.text.PlainLines;

/**
 * Finds references that rows of a table make: a body on a day, in the way of a report; a decision
 * by its day, in a schedule of decisions; an item of this meeting's agenda, in a work programme.
 *
 * <p>Immutable, one for each pack.
 */
final class RowReferences {

  private static final Pattern DECISION_DATE =
      Pattern.compile("(?i)(?:decision|minute|resolution) date|date of (?:decision|resolution)");
  private static final Pattern MEETING_DATE =
      Pattern.compile("(?i)(?:meeting|committee) dates?|date(?: of meeting)?");

  private final PlainLines lines;
  private final Optional<FrontSheet> front;
  private final BodyNames bodies;
  private final HeldMinutes held;

  RowReferences(PlainLines lines, PackOutline outline, BodyNames bodies, HeldMinutes held) {
    this.lines = lines;
    this.bodies = bodies;
    this.front = outline.front();
    this.held = held;
  }

  /** The references of the tables in one part of the pack. */
  List<Reference> in(Setting setting) {
    List<Reference> found = new ArrayList<>(meetings(setting));
    if (setting.isOwnWords()) return found;
    Optional<ReferenceType> type = Optional.empty();
    Optional<LocalDate> day = Optional.empty();
    for (int line = setting.lines().first(); line <= setting.lines().last(); line++) {
      if (!lines.isRow(line)) continue;
      List<String> cells = lines.cells(line);
      if (cells.isEmpty()) continue;
      Optional<ReferenceType> header = header(cells.getFirst());
      if (header.isPresent()) {
        type = header;
        day = Optional.empty();
        continue;
      }
      boolean dated = !lines.raw(line).startsWith("\t");
      if (dated) day = date(cells.getFirst(), setting);
      int item = dated ? 1 : 0;
      if (type.isEmpty() || day.isEmpty() || cells.size() <= item) continue;
      reference(type.get(), line, cells.get(item), day.get(), dated, setting).ifPresent(found::add);
    }
    return found;
  }

  /** Rows of nothing but a day and a body: where a report goes to, and when. */
  private List<Reference> meetings(Setting setting) {
    List<Reference> found = new ArrayList<>();
    for (int line = setting.lines().first(); line <= setting.lines().last(); line++) {
      List<String> cells = lines.isRow(line) ? lines.cells(line) : List.of();
      if (cells.size() != 2) continue;
      int at = DateReader.alone(cells.getFirst()).isPresent() ? 0 : 1;
      Optional<LocalDate> day = DateReader.alone(cells.get(at)).map(DateReader.Found::date);
      if (day.isEmpty()) continue;
      Optional<String> body = bodies.alone(cells.get(1 - at), setting.committee());
      if (body.isEmpty()) continue;
      Target target = new Target(body, day, Optional.empty(), Optional.empty());
      String text = String.join(" ", cells);
      found.add(new Reference(line, text, ReferenceType.MEETING, target));
    }
    return found;
  }

  private static Optional<ReferenceType> header(String cell) {
    if (DECISION_DATE.matcher(cell).matches()) return Optional.of(ReferenceType.DECISION);
    return MEETING_DATE.matcher(cell).matches()
        ? Optional.of(ReferenceType.AGENDA_ITEM)
        : Optional.empty();
  }

  private static Optional<LocalDate> date(String cell, Setting setting) {
    return PrintedDates.in(cell).stream()
        .findFirst()
        .or(() -> setting.date().flatMap(d -> PrintedDates.next(cell, d)));
  }

  private Optional<Reference> reference(
      ReferenceType type, int line, String item, LocalDate day, boolean dated, Setting setting) {
    if (type == ReferenceType.DECISION) {
      return dated ? Optional.of(decision(line, item, day, setting)) : Optional.empty();
    }
    boolean today = setting.date().equals(Optional.of(day)) && WorkProgramme.is(setting.title());
    return today ? Optional.of(agendaItem(line, item, day, setting)) : Optional.empty();
  }

  private Reference decision(int line, String item, LocalDate day, Setting setting) {
    Optional<String> ref =
        held.quoted(lines.plain(line), setting.lines())
            .filter(h -> h.minutes().date().equals(Optional.of(day)))
            .map(HeldMinutes.Held::ref);
    Target target = new Target(setting.committee(), Optional.of(day), ref, Optional.of(item));
    return new Reference(line, lines.cells(line).getFirst(), ReferenceType.DECISION, target);
  }

  private Reference agendaItem(int line, String item, LocalDate day, Setting setting) {
    String title = HeldMinutes.folded(item);
    Optional<String> number =
        front.stream()
            .flatMap(f -> f.agenda().stream())
            .filter(a -> HeldMinutes.isLike(HeldMinutes.folded(a.title()), title))
            .map(AgendaItem::number)
            .findFirst();
    Target target = new Target(setting.committee(), Optional.of(day), number, Optional.of(item));
    return new Reference(line, item, ReferenceType.AGENDA_ITEM, target);
  }
}
