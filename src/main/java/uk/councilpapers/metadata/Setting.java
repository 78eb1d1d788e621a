package uk.councilpapers.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.councilpapers.model.Appendix;
import uk.councilpapers.model.FrontSheet;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.MinuteOutline;
import uk.councilpapers.model.MinutesOutline;
import uk.councilpapers.model.PackOutline;
import uk.councilpapers.model.ReportOutline;

/**
 * A part of a pack, with what decides at whom its words point.
 *
 * @param lines of the part
 * @param committee the body whose meeting the part is of
 * @param date of that meeting
 * @param items of the minutes that the part belongs to; empty outside minutes
 * @param appendices of the report that the part belongs to
 * @param isOwnWords whether it is minutes or a report, not something attached
 */
record Setting(
    LineRange lines,
    Optional<String> committee,
    Optional<LocalDate> date,
    List<MinuteOutline> items,
    List<Appendix> appendices,
    boolean isOwnWords) {

  /** Copies the lists. */
  Setting {
    items = List.copyOf(items);
    appendices = List.copyOf(appendices);
  }

  /** The agenda, the minutes item by item, reports, appendices and other papers. */
  static List<Setting> allOf(PackOutline pack) {
    List<Setting> found = new ArrayList<>();
    pack.front().ifPresent(f -> found.add(of(pack, f.lines(), List.of(), false)));
    for (MinutesOutline minutes : pack.minutes()) {
      minutes.items().forEach(i -> of(minutes, i).ifPresent(found::add));
    }
    for (ReportOutline report : pack.reports()) {
      found.add(of(pack, report.lines(), report.appendices(), true));
      for (Appendix appendix : report.appendices()) {
        found.add(of(pack, appendix.lines(), report.appendices(), false));
      }
    }
    pack.others().forEach(o -> found.add(of(pack, o.lines(), List.of(), false)));
    return List.copyOf(found);
  }

  private static Optional<Setting> of(MinutesOutline minutes, MinuteOutline item) {
    if (item.body() > item.lines().last()) return Optional.empty();
    LineRange body = new LineRange(item.body(), item.lines().last());
    Optional<String> committee = Optional.of(minutes.committee());
    return Optional.of(
        new Setting(body, committee, minutes.date(), minutes.items(), List.of(), true));
  }

  private static Setting of(
      PackOutline pack, LineRange lines, List<Appendix> appendices, boolean own) {
    Optional<String> committee = pack.front().map(FrontSheet::committee).filter(c -> !c.isEmpty());
    return new Setting(
        lines, committee, pack.front().flatMap(FrontSheet::date), List.of(), appendices, own);
  }

  /** The item of these minutes with the number, which may be printed without its letter. */
  Optional<MinuteOutline> item(String number) {
    String digits = withoutLetter(number);
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
