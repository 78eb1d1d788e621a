package uk.councilpapers.web.page;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import uk.councilpapers.model.Officer;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.model.TakenDown;
import uk.councilpapers.web.request.PartialDate;

/** How dates, numbers and names read on a page. Stateless. */
public final class Wording {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("ha", Locale.UK);
  private static final DateTimeFormatter HOUR_AND_MINUTE =
      DateTimeFormatter.ofPattern("h.mma", Locale.UK);
  private static final ZoneId COUNCIL = ZoneId.of("Europe/London");

  private Wording() {}

  /** {@code 14 June 2023}. */
  public static String date(LocalDate date) {
    return DAY.format(date);
  }

  /** The day of an instant where the council is. */
  static String date(Instant instant) {
    return date(LocalDate.ofInstant(instant, COUNCIL));
  }

  /** {@code 2023}, {@code June 2023} or {@code 14 June 2023}. */
  static String date(PartialDate date) {
    if (date.day().isPresent()) return DAY.format(date.first());
    return date.month().isPresent() ? MONTH.format(date.first()) : Integer.toString(date.year());
  }

  /** {@code Monday 3 March 2014}. */
  static String weekday(LocalDate date) {
    return WEEKDAY.format(date);
  }

  /** {@code 10.30am}, {@code 2pm}, {@code midday}. */
  static String time(LocalTime time) {
    if (time.equals(LocalTime.NOON)) return "midday";
    return (time.getMinute() == 0 ? HOUR : HOUR_AND_MINUTE).format(time).toLowerCase(Locale.ROOT);
  }

  /** {@code 3 March 2014 to 2 June 2016}, or one day where both are the same. */
  static String period(LocalDate first, LocalDate last) {
    return first.equals(last) ? date(first) : date(first) + " to " + date(last);
  }

  /** {@code 2014 to 2016}, or {@code 2014} where both dates lie in one year. */
  static String years(LocalDate first, LocalDate last) {
    if (first.getYear() == last.getYear()) return Integer.toString(first.getYear());
    return first.getYear() + " to " + last.getYear();
  }

  /** {@code 12,345}. */
  static String number(long number) {
    return NumberFormat.getIntegerInstance(Locale.UK).format(number);
  }

  /** {@code 1 paper}, {@code 12,345 papers}. */
  public static String counted(long number, String noun) {
    return number(number) + " " + noun + (number == 1 ? "" : "s");
  }

  /** {@code Minute 34}; {@code Report, item 8} where the reference is that of the agenda. */
  public static String kind(Paper paper) {
    String kind = paper.kind().label();
    if (paper.reference().isEmpty()) return kind;
    String reference = paper.reference().get();
    return paper.kind() == PaperKind.MINUTE ? kind + " " + reference : kind + ", item " + reference;
  }

  /** {@code Maren Ashdown, Head of Highways}. */
  public static String officer(Officer officer) {
    Optional<String> both = officer.name().flatMap(n -> officer.role().map(r -> n + ", " + r));
    return both.orElse(officer.label());
  }

  /** The first letter in upper case. */
  public static String capitalised(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Whether minutes are approved, and by which minute. */
  static String status(Optional<Paper> approvedBy) {
    if (approvedBy.isEmpty()) return "Draft: no minutes held that approve it";
    Paper paper = approvedBy.get();
    return "Confirmed"
        + paper.date().map(d -> " on " + date(d)).orElse("")
        + " by "
        + paper.reference().map(r -> "minute " + r).orElse("a later minute");
  }

  /** When and why something was taken down, {@code taken down on 20 January 2014: WHY}. */
  public static String takenDown(TakenDown takenDown) {
    String why = takenDown.because().map(words -> ": " + words).orElse("");
    return "taken down on " + date(takenDown.on()) + why;
  }
}
