package uk.councilpapers.metadata;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.text.DateReader;

/**
 * Reads by when something is to be done: a day, a month or the next meeting.
 *
 * <p>Stateless. A month or day without year is the next one after the meeting. A year alone, a
 * season, "in due course" are no due dates.
 */
final class DueReader {

  private static final String MONTHS =
      "(january|february|march|april|may|june|july|august|september|october|november|december"
          + "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)";
  private static final Pattern DAY =
      Pattern.compile(
          "\\d{1,2} ?(?:st|nd|rd|th)?(?: of)?,? " + MONTHS + "\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH_OF_YEAR =
      Pattern.compile("\\b" + MONTHS + ",? ((?:19|20)\\d\\d)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH =
      Pattern.compile(
          "(?:\\b[Ii]n|\\b[Bb]y|\\b[Aa]fter|end of|the|during|until) "
              + "(January|February|March|April|May|June|July|August|September|October|November"
              + "|December)\\b(?! \\d)");
  private static final Pattern NEXT_MEETING =
      Pattern.compile("next (?:\\p{L}+ ){0,3}meeting", Pattern.CASE_INSENSITIVE);

  private DueReader() {}

  /** The due date in the words, written as promises write it. */
  static Optional<String> due(String words, Optional<LocalDate> meeting) {
    return day(words, meeting)
        .or(() -> month(words, meeting))
        .or(
            () ->
                NEXT_MEETING.matcher(words).find()
                    ? Optional.of("next meeting")
                    : Optional.empty());
  }

  /** A day before the meeting is no due date: it is when something was. */
  private static Optional<String> day(String words, Optional<LocalDate> meeting) {
    Optional<LocalDate> full =
        DateReader.all(words).stream()
            .map(DateReader.Found::date)
            .filter(d -> meeting.isEmpty() || !d.isBefore(meeting.get()))
            .findFirst();
    if (full.isPresent() || !DAY.matcher(words).find()) return full.map(LocalDate::toString);
    return meeting.flatMap(m -> PrintedDates.next(words, m)).map(LocalDate::toString);
  }

  private static Optional<String> month(String words, Optional<LocalDate> meeting) {
    Matcher full = MONTH_OF_YEAR.matcher(words);
    while (full.find()) {
      YearMonth month =
          YearMonth.of(Integer.parseInt(full.group(2)), PrintedDates.month(full.group(1)));
      if (meeting.isEmpty() || !month.isBefore(YearMonth.from(meeting.get()))) {
        return Optional.of(month.toString());
      }
    }
    Matcher bare = MONTH.matcher(words);
    return meeting.isPresent() && bare.find()
        ? Optional.of(next(bare.group(1), meeting.get()).toString())
        : Optional.empty();
  }

  private static YearMonth next(String month, LocalDate meeting) {
    YearMonth found =
        YearMonth.of(meeting.getYear(), PrintedDates.month(month.toLowerCase(Locale.ROOT)));
    return found.isBefore(YearMonth.from(meeting)) ? found.plusYears(1) : found;
  }
}
