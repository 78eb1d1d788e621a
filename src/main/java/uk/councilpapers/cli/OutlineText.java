package uk.councilpapers.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import uk.councilpapers.model.AgendaItem;
import uk.councilpapers.model.Appendix;
import uk.councilpapers.model.FrontSheet;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.Minute;
import uk.councilpapers.model.Minutes;
import uk.councilpapers.model.Officer;
import uk.councilpapers.model.OtherPaper;
import uk.councilpapers.model.Pack;
import uk.councilpapers.model.Report;
import uk.councilpapers.model.SourceText;
import uk.councilpapers.model.Warning;

/**
 * What was recognised in one file as a tree for a terminal: papers with lines, pages, dates,
 * officers, and the warnings. For one file, in one thread.
 */
final class OutlineText {

  private static final String BOLD = "\u001b[1m";
  private static final String FAINT = "\u001b[2m";
  private static final String YELLOW = "\u001b[33m";
  private static final String RESET = "\u001b[0m";

  private final SourceText text;
  private final boolean colours;
  private final List<String> lines = new ArrayList<>();

  private OutlineText(SourceText text, boolean colours) {
    this.text = text;
    this.colours = colours;
  }

  static String of(Pack pack, SourceText text, boolean colours) {
    OutlineText outline = new OutlineText(text, colours);
    outline.addPack(pack);
    return String.join(System.lineSeparator(), outline.lines);
  }

  private void addPack(Pack pack) {
    lines.add(styled(BOLD, pack.source()) + faint(" " + text.size() + " lines" + pageCount()));
    pack.front().ifPresent(this::addFront);
    pack.minutes().forEach(this::addMinutes);
    pack.reports().forEach(this::addReport);
    pack.others().forEach(this::addOther);
    if (!pack.references().isEmpty()) lines.add(pack.references().size() + " references");
    if (!pack.promises().isEmpty()) lines.add(pack.promises().size() + " promises");
    pack.warnings().forEach(this::addWarning);
  }

  private String pageCount() {
    int pages = text.pageStarts().size();
    return pages == 0 ? "" : ", " + pages + " pages";
  }

  private void addFront(FrontSheet front) {
    String when = joined(", ", front.date(), front.time(), front.venue());
    head("Agenda", front.committee() + ", " + when, front.lines());
    for (AgendaItem item : front.agenda()) {
      String pages = item.pages().map(p -> faint(" (pages " + p + ")")).orElse("");
      lines.add("  " + item.number() + ". " + item.title() + pages);
    }
  }

  private void addMinutes(Minutes minutes) {
    head("Minutes", minutes.committee() + ", " + joined("", minutes.date()), minutes.lines());
    if (!minutes.attendance().present().isEmpty()) {
      lines.add(faint("  present: " + String.join("; ", minutes.attendance().present())));
    }
    for (Minute minute : minutes.items()) {
      String outcome = minute.outcome().map(o -> " [" + o.id() + "]").orElse("");
      lines.add("  " + minute.ref() + " " + minute.title() + outcome + place(minute.lines()));
      addOfficers(minute.officers());
      addPoints(minute.resolutions());
    }
  }

  private void addReport(Report report) {
    String item = report.agendaItem().map(n -> "item " + n + ": ").orElse("");
    head("Report", item + report.title(), report.lines());
    addOfficers(report.officers());
    addPoints(report.recommendations());
    for (Appendix appendix : report.appendices()) {
      lines.add("  + " + appendix.title() + place(appendix.lines()));
    }
  }

  private void addOther(OtherPaper other) {
    String item = other.agendaItem().map(n -> "item " + n + ": ").orElse("");
    head("Other paper", item + other.title() + " (" + other.kind() + ")", other.lines());
  }

  private void addWarning(Warning warning) {
    lines.add(styled(YELLOW, "warning, line " + warning.line() + ": " + warning.message()));
  }

  private void addOfficers(List<Officer> officers) {
    if (officers.isEmpty()) return;
    lines.add(
        faint("      " + officers.stream().map(this::officer).collect(Collectors.joining("; "))));
  }

  private String officer(Officer officer) {
    return joined(", ", officer.name(), officer.role()) + " (" + officer.kind().id() + ")";
  }

  private void addPoints(List<String> points) {
    for (String point : points) lines.add("      - " + point);
  }

  private void head(String kind, String title, LineRange where) {
    lines.add(styled(BOLD, kind + " ") + title + place(where));
  }

  private String place(LineRange where) {
    OptionalInt first = text.pageOf(where.first());
    OptionalInt last = text.pageOf(where.last());
    String pages =
        first.isEmpty() || last.isEmpty()
            ? ""
            : ", pages " + first.getAsInt() + "-" + last.getAsInt();
    return faint("  lines " + where.first() + "-" + where.last() + pages);
  }

  private static String joined(String separator, Optional<?>... values) {
    return List.of(values).stream()
        .flatMap(Optional::stream)
        .map(Object::toString)
        .collect(Collectors.joining(separator));
  }

  private String faint(String words) {
    return styled(FAINT, words);
  }

  private String styled(String style, String words) {
    return colours ? style + words + RESET : words;
  }
}
