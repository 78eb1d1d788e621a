package uk.councilpapers.web.page;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import uk.councilpapers.model.Officer;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.web.request.PartialDate;

/** How dates, numbers and names read on a page. Stateless. */
public final class Wording {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
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

  /** {@code 12,345}. */
  static String number(long number) {
    return NumberFormat.getIntegerInstance(Locale.UK).format(number);
  }

  /** {@code 1 paper}, {@code 12,345 papers}. */
  static String counted(long number, String noun) {
    return number(number) + " " + noun + (number == 1 ? "" : "s");
  }

  /** {@code Minute 34}; {@code Report, item 8} where the reference is that of the agenda. */
  static String kind(Paper paper) {
    String kind = paper.kind().label();
    if (paper.reference().isEmpty()) return kind;
    String reference = paper.reference().get();
    return paper.kind() == PaperKind.MINUTE ? kind + " " + reference : kind + ", item " + reference;
  }

  /** {@code Maren Ashdown, Head of Highways}. */
  static String officer(Officer officer) {
    Optional<String> both = officer.name().flatMap(n -> officer.role().map(r -> n + ", " + r));
    return both.orElse(officer.label());
  }

  /** The first letter in upper case. */
  static String capitalised(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
