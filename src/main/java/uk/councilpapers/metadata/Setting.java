package uk.councilpapers.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.councilpapers.model.Appendix;
import uk.councilpapers.model.FrontSheet;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.MinuteOutline;
import uk.councilpapers.model.MinutesOutline;
import uk.councilpapers.model.OtherPaper;
import uk.councilpapers.model.PackOutline;
import uk.councilpapers.model.ReportOutline;

/**
 * A part of a pack, with what decides at whom its words point.
 *
 * @param part what sort of part it is
 * @param lines of the part
 * @param title of the item, report or attachment; empty for an agenda
 * @param committee the body whose meeting the part is of, or whose paper it is
 * @param date of that meeting
 * @param items of the minutes that the part belongs to; empty outside minutes
 * @param appendices of the report that the part belongs to
 */
record Setting(
    Part part,
    LineRange lines,
    String title,
    Optional<String> committee,
    Optional<LocalDate> date,
    List<MinuteOutline> items,
    List<Appendix> appendices) {

  /** The sorts of parts. */
  enum Part {
    AGENDA,
    MINUTE,
    REPORT,
    APPENDIX,
    OTHER
  }

  /** Copies the lists. */
  Setting {
    items = List.copyOf(items);
    appendices = List.copyOf(appendices);
  }

  /**
   * The agenda, the minutes item by item, reports, appendices and other papers.
   *
   * @param cover the body whose paper an attachment says that it is
   */
  static List<Setting> allOf(PackOutline pack, Function<LineRange, Optional<String>> cover) {
    List<Setting> found = new ArrayList<>();
    pack.front().ifPresent(f -> found.add(of(pack, Part.AGENDA, f.lines(), "")));
    for (MinutesOutline minutes : pack.minutes()) {
      minutes.items().forEach(i -> of(minutes, i).ifPresent(found::add));
    }
    for (ReportOutline report : pack.reports()) {
      found.add(
          of(pack, Part.REPORT, report.lines(), report.title()).with(report.appendices(), cover));
      for (Appendix a : report.appendices()) {
        found.add(of(pack, Part.APPENDIX, a.lines(), a.title()).with(report.appendices(), cover));
      }
    }
    for (OtherPaper other : pack.others()) {
      found.add(of(pack, Part.OTHER, other.lines(), other.title()).with(List.of(), cover));
    }
    return List.copyOf(found);
  }

  private static Optional<Setting> of(MinutesOutline minutes, MinuteOutline item) {
    if (item.body() > item.lines().last()) return Optional.empty();
    LineRange body = new LineRange(item.body(), item.lines().last());
    Optional<String> committee = Optional.of(minutes.committee());
    return Optional.of(
        new Setting(
            Part.MINUTE,
            body,
            item.title(),
            committee,
            minutes.date(),
            minutes.items(),
            List.of()));
  }

  private static Setting of(PackOutline pack, Part part, LineRange lines, String title) {
    Optional<String> committee = pack.front().map(FrontSheet::committee).filter(c -> !c.isEmpty());
    Optional<LocalDate> date = pack.front().flatMap(FrontSheet::date);
    return new Setting(part, lines, title, committee, date, List.of(), List.of());
  }

  private Setting with(List<Appendix> siblings, Function<LineRange, Optional<String>> cover) {
    Optional<String> own = part == Part.REPORT ? committee : cover.apply(lines).or(() -> committee);
    return new Setting(part, lines, title, own, date, items, siblings);
  }

  /** Whether it is minutes or a report, not something attached. */
  boolean isOwnWords() {
    return part == Part.MINUTE || part == Part.REPORT;
  }

  /** The item of these minutes with the number, which may be printed without its letter. */
  Optional<MinuteOutline> item(String number) {
    String digits = withoutLetter(number).replaceFirst("\\s?\\(.*", "");
    return items.stream().filter(i -> withoutLetter(i.ref()).equals(digits)).findFirst();
  }

  /** The item of these minutes that comes after this part. */
  Optional<MinuteOutline> following() {
    return items.stream().filter(i -> i.lines().first() > lines.last()).findFirst();
  }

  /** The number with the letter that the references of these minutes start with. */
  String withLetter(String number) {
    if (items.isEmpty() || !Character.isDigit(number.charAt(0))) return number;
    return items.getFirst().ref().replaceAll("\\d.*", "") + number;
  }

  private static String withoutLetter(String number) {
    return number.replaceFirst("^\\p{L}+", "");
  }
}
