package uk.councilpapers.split;

import uk.councilpapers.model.AgendaItem;
import uk.councilpapers.model.Appendix;
import uk.councilpapers.model.FrontSheet;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.MinuteOutline;
import uk.councilpapers.model.MinutesOutline;
import uk.councilpapers.model.OtherPaper;
import uk.councilpapers.model.PackOutline;
import uk.councilpapers.model.ReportOutline;
import uk.councilpapers.model.Warning;

/** Prints an outline so that a person can read it beside the pack. */
final class OutlineText {

  private final StringBuilder text = new StringBuilder();

  static String of(PackOutline outline) {
    OutlineText printed = new OutlineText();
    outline.front().ifPresent(printed::front);
    outline.minutes().forEach(printed::minutes);
    outline.reports().forEach(printed::report);
    outline.others().forEach(printed::other);
    outline.warnings().forEach(printed::warning);
    return printed.text.toString();
  }

  private void front(FrontSheet front) {
    line("front", front.lines(), front.committee());
    text.append("  when ").append(front.date().map(Object::toString).orElse("-"));
    text.append(' ').append(front.time().map(Object::toString).orElse("-"));
    text.append(" at ").append(front.venue().orElse("-")).append('\n');
    front.agenda().forEach(this::item);
  }

  private void item(AgendaItem item) {
    text.append("  item ").append(item.number()).append(" line ").append(item.line());
    text.append(" pages ").append(item.pages().orElse("-"));
    text.append(": ").append(item.title()).append('\n');
  }

  private void minutes(MinutesOutline minutes) {
    String date = minutes.date().map(Object::toString).orElse("-");
    line("minutes", minutes.lines(), minutes.committee() + ", " + date);
    line("  head", minutes.head(), "");
    for (MinuteOutline item : minutes.items()) {
      line("  " + item.ref(), item.lines(), item.title() + " (text from " + item.body() + ")");
    }
  }

  private void report(ReportOutline report) {
    String of = report.committee().orElse("-");
    String on = report.date().map(Object::toString).orElse("-");
    String item = report.agendaItem().orElse("-");
    line("report", report.lines(), report.title() + ", " + of + ", " + on + ", item " + item);
    report.header().forEach(v -> line("  " + v.label(), v.lines(), String.join(" / ", v.values())));
    for (Appendix appendix : report.appendices()) {
      line("  attached", appendix.lines(), appendix.title());
    }
  }

  private void other(OtherPaper other) {
    String item = other.agendaItem().orElse("-");
    line("other " + other.kind(), other.lines(), other.title() + ", item " + item);
  }

  private void warning(Warning warning) {
    text.append("warning ").append(warning.line()).append(": ");
    text.append(warning.message()).append('\n');
  }

  private void line(String what, LineRange lines, String title) {
    text.append(what).append(' ').append(lines.first()).append('-').append(lines.last());
    text.append(title.isEmpty() ? "" : ": " + title.replace('\t', '|')).append('\n');
  }
}
