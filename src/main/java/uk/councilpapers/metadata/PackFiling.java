package uk.councilpapers.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.councilpapers.config.CommitteeRegister;
import uk.councilpapers.config.Sidecar;
import uk.councilpapers.model.FileName;
import uk.councilpapers.model.Filing;
import uk.councilpapers.model.FrontSheet;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.MinutesOutline;
import uk.councilpapers.model.PackOutline;
import uk.councilpapers.model.ReportOutline;
import uk.councilpapers.model.Warning;
import uk.councilpapers.text.PlainLines;

/**
 * Decides which meeting a file is of: its sidecar wins over its text, its text over its name.
 *
 * <p>Immutable. What was decided against another reading, or without the text, is a warning that
 * says why. Moves no border.
 */
public final class PackFiling {

  /** In lines from the top of a paper: further down other meetings' days are named. */
  private static final int HEAD = 25;

  private final CommitteeRegister register;

  /** A decision with the bodies of one council. */
  public PackFiling(CommitteeRegister register) {
    this.register = register;
  }

  /** What the text prints of its meeting, and on which line. */
  private record Printed(Optional<String> committee, Optional<LocalDate> date, int line) {}

  /** The outline with the meeting that the evidence together says. */
  public Filed file(PackOutline outline, PlainLines lines, FileName name, Sidecar sidecar) {
    Printed printed = printed(outline);
    List<Warning> warnings = new ArrayList<>(outline.warnings());
    Optional<LocalDate> date = date(printed, lines, name, sidecar, warnings);
    Optional<String> committee = committee(printed, lines, name, sidecar, warnings);
    boolean stated = sidecar.committee().isPresent() || sidecar.date().isPresent();
    Filing filing = new Filing(committee, date, stated);
    StatedKind kind = new StatedKind(name, sidecar);
    PackOutline filed = kind.applied(with(outline, filing, sorted(warnings)));
    return new Filed(filed, filing);
  }

  private static List<Warning> sorted(List<Warning> warnings) {
    return warnings.stream().sorted(Comparator.comparingInt(Warning::line)).toList();
  }

  /** What an outline says of its meeting by itself. */
  static Filing printedIn(PackOutline outline) {
    Printed printed = printed(outline);
    return new Filing(printed.committee, printed.date, false);
  }

  private static Printed printed(PackOutline outline) {
    if (outline.front().isPresent()) {
      FrontSheet front = outline.front().get();
      return new Printed(named(front.committee()), front.date(), front.lines().first());
    }
    Optional<Printed> minutes =
        outline.minutes().stream()
            .findFirst()
            .map(m -> new Printed(named(m.committee()), m.date(), m.lines().first()));
    return minutes
        .or(
            () ->
                outline.reports().stream()
                    .findFirst()
                    .map(r -> new Printed(r.committee(), r.date(), r.lines().first())))
        .orElse(new Printed(Optional.empty(), Optional.empty(), 1));
  }

  private static Optional<String> named(String committee) {
    return Optional.of(committee).filter(name -> !name.isBlank());
  }

  private static Optional<LocalDate> date(
      Printed printed, PlainLines lines, FileName name, Sidecar sidecar, List<Warning> warnings) {
    Optional<LocalDate> own =
        printed.date.or(() -> withYear(printed, lines, name, sidecar, warnings));
    Choice choice = new Choice(printed.line, "date", warnings);
    return choice.of(
        sidecar.date(), own, name.date(), (one, other) -> one.equals(other), LocalDate::toString);
  }

  /** A day that is printed without its year, in the year that the evidence beside it says. */
  private static Optional<LocalDate> withYear(
      Printed printed, PlainLines lines, FileName name, Sidecar sidecar, List<Warning> warnings) {
    Optional<Integer> year =
        name.date()
            .map(LocalDate::getYear)
            .or(name::year)
            .or(() -> sidecar.date().or(sidecar::publishedOn).map(LocalDate::getYear));
    if (year.isEmpty() || lines.size() == 0) return Optional.empty();
    LineRange head = new LineRange(printed.line, printed.line + HEAD);
    Optional<YearlessDate> day = YearlessDate.first(lines, head);
    Optional<LocalDate> date = day.flatMap(d -> d.in(year.get()));
    if (date.isPresent()) {
      String where = name.year().isPresent() ? "the file's name" : "the sidecar";
      String message = "no year is printed; " + date.get() + " takes it from " + where;
      warnings.add(new Warning(day.orElseThrow().line(), message));
    }
    return date;
  }

  private Optional<String> committee(
      Printed printed, PlainLines lines, FileName name, Sidecar sidecar, List<Warning> warnings) {
    CutNames cut = new CutNames(register, lines);
    Choice choice = new Choice(printed.line, "committee", warnings);
    return choice.of(
        sidecar.committee(),
        printed.committee.map(
            c -> name.committee().filter(c::equals).map(cut::completed).orElse(c)),
        name.committee().map(cut::completed),
        this::same,
        committee -> committee);
  }

  private boolean same(String one, String other) {
    return register.committee(one).id().equals(register.committee(other).id())
        || CutNames.starts(one, other)
        || CutNames.starts(other, one);
  }

  private static PackOutline with(PackOutline outline, Filing filing, List<Warning> warnings) {
    return new PackOutline(
        outline.front().map(f -> front(f, filing)),
        outline.front().isPresent() ? outline.minutes() : minutes(outline.minutes(), filing),
        outline.front().isPresent() ? outline.reports() : reports(outline.reports(), filing),
        outline.others(),
        warnings);
  }

  private static FrontSheet front(FrontSheet front, Filing filing) {
    return new FrontSheet(
        filing.committee().orElse(front.committee()),
        filing.date(),
        front.time(),
        front.venue(),
        front.lines(),
        front.agenda());
  }

  /** The first minutes of a file without a front sheet are what the file is of. */
  private static List<MinutesOutline> minutes(List<MinutesOutline> all, Filing filing) {
    if (all.isEmpty()) return all;
    List<MinutesOutline> filed = new ArrayList<>(all);
    MinutesOutline first = all.getFirst();
    filed.set(
        0,
        new MinutesOutline(
            filing.committee().orElse(first.committee()),
            filing.date(),
            first.lines(),
            first.head(),
            first.items()));
    return filed;
  }

  /** A report keeps the date that it prints. */
  private static List<ReportOutline> reports(List<ReportOutline> all, Filing filing) {
    return all.stream()
        .map(
            r ->
                new ReportOutline(
                    r.title(),
                    r.committee().or(filing::committee),
                    r.date(),
                    r.agendaItem(),
                    r.lines(),
                    r.header(),
                    r.appendices()))
        .toList();
  }
}
