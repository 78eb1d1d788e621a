package uk.councilpapers.metadata;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.config.TextForms.Found;

/**
 * Reads when the meeting is that a reference speaks of.
 *
 * <p>Stateless. A day or month without year is the last one before the meeting that speaks, or the
 * next one after it where the words say that it is still to come.
 */
final class WhenReader {

  private static final Pattern TO_COME =
      Pattern.compile(
          "\\b(?:will|would|shall|next|future|following|to be|be (?:submitted|presented|reported"
              + "|considered|taken|held|brought|returned)|being|scheduled|deferred|postponed"
              + "|adjourned|to (?:meet|consider|approve|agree|receive|decide|report)|go to)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH = Pattern.compile("(\\p{L}{3,9})\\.?,? ?(\\d{4})?");

  private static final Pattern FULL_MONTH = Pattern.compile("(\\p{L}{3,9})\\.?,? (\\d{4})");

  private WhenReader() {}

  /** All that are printed, in order; empty where none is. */
  static List<When> all(Found form, Setting setting) {
    List<LocalDate> days = PrintedDates.in(form.at("date"));
    if (!days.isEmpty()) return days.stream().map(When::on).toList();
    List<When> months = new ArrayList<>();
    Matcher month = FULL_MONTH.matcher(form.at("month"));
    while (month.find()) {
      int year = Integer.parseInt(month.group(2));
      months.add(When.in(YearMonth.of(year, PrintedDates.month(month.group(1)))));
    }
    return months.isEmpty() ? one(form, setting).stream().toList() : months;
  }

  /** The first that is printed, else unknown. */
  static When first(Found form, Setting setting) {
    return all(form, setting).stream().findFirst().orElse(When.UNKNOWN);
  }

  private static Optional<When> one(Found form, Setting setting) {
    boolean held = !TO_COME.matcher(form.match().group()).find();
    String day = form.at("date");
    if (!day.isEmpty() && setting.date().isPresent()) {
      LocalDate from = setting.date().get();
      return (held ? PrintedDates.last(day, from) : PrintedDates.next(day, from)).map(When::on);
    }
    return month(form.at("when"), setting.date(), held).map(When::in);
  }

  /** The month in the words; one without year is the last or the next one. */
  static Optional<YearMonth> month(String words, Optional<LocalDate> meeting, boolean held) {
    Matcher printed = MONTH.matcher(words);
    if (!printed.find()) return Optional.empty();
    int month = PrintedDates.month(printed.group(1)).getValue();
    if (printed.group(2) != null) {
      return Optional.of(YearMonth.of(Integer.parseInt(printed.group(2)), month));
    }
    return meeting.map(YearMonth::from).map(now -> near(now, month, held));
  }

  private static YearMonth near(YearMonth now, int month, boolean held) {
    YearMonth named = YearMonth.of(now.getYear(), month);
    if (held) return named.isAfter(now) ? named.minusYears(1) : named;
    return named.isBefore(now) ? named.plusYears(1) : named;
  }
}
