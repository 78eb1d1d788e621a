package uk.councilpapers.metadata;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.config.TextForms.Found;
import uk.councilpapers.text.MonthName;

/**
 * Reads when the meeting is that a reference speaks of.
 *
 * <p>Stateless. A day or month without year is the last one before the meeting that speaks where
 * the words say that it was, the next one after it where it is still to come, else the nearer one.
 */
final class WhenReader {

  private static final Pattern TO_COME =
      Pattern.compile(
          "\\b(?:will|would|shall|next|future|following|to be|be (?:submitted|presented|reported"
              + "|considered|taken|held|brought|returned)|being|scheduled"
              + "|(?:deferred|postponed|adjourned)(?! from)|to (?:meet|consider|approve|agree|receive|decide|report)|go to)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HELD =
      Pattern.compile(
          "\\b(?:was|were|been|met|held|last|previous|approved|agreed|resolved|ratified|endorsed|adopted"
              + "|confirmed|presented|considered|received|discussed|reported|cancelled"
              + "|(?:deferred|postponed|adjourned) from)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final int HALF_A_YEAR = 6;
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
      months.add(When.in(YearMonth.of(year, MonthName.of(month.group(1)))));
    }
    return months.isEmpty() ? one(form, setting).stream().toList() : months;
  }

  /** The first that is printed, else unknown. */
  static When first(Found form, Setting setting) {
    return all(form, setting).stream().findFirst().orElse(When.UNKNOWN);
  }

  private static Optional<When> one(Found form, Setting setting) {
    String words = form.match().group();
    boolean toCome = TO_COME.matcher(words).find();
    boolean held = !toCome && (HELD.matcher(words).find() || setting.part() == Setting.Part.OTHER);
    String day = form.at("date");
    if (!day.isEmpty()) {
      return setting.date().flatMap(d -> day(day, d, toCome, held)).map(When::on);
    }
    return month(form.at("when"), setting.date(), toCome, held).map(When::in);
  }

  private static Optional<LocalDate> day(
      String words, LocalDate meeting, boolean toCome, boolean held) {
    if (toCome) return PrintedDates.next(words, meeting);
    Optional<LocalDate> last = PrintedDates.last(words, meeting);
    if (held) return last;
    return last.filter(l -> l.plusMonths(HALF_A_YEAR).isAfter(meeting))
        .or(() -> PrintedDates.next(words, meeting));
  }

  /** The month in the words; one without year is the last or the next one. */
  private static Optional<YearMonth> month(
      String words, Optional<LocalDate> meeting, boolean toCome, boolean held) {
    Matcher printed = MONTH.matcher(words);
    if (!printed.find()) return Optional.empty();
    int month = MonthName.of(printed.group(1)).getValue();
    if (printed.group(2) != null) {
      return Optional.of(YearMonth.of(Integer.parseInt(printed.group(2)), month));
    }
    return meeting.map(YearMonth::from).map(now -> near(now, month, toCome, held));
  }

  private static YearMonth near(YearMonth now, int month, boolean toCome, boolean held) {
    YearMonth named = YearMonth.of(now.getYear(), month);
    YearMonth last = named.isAfter(now) ? named.minusYears(1) : named;
    YearMonth next = named.isBefore(now) ? named.plusYears(1) : named;
    if (toCome) return next;
    return held || last.plusMonths(HALF_A_YEAR).isAfter(now) ? last : next;
  }
}
