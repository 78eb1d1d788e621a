package uk.councilpapers.metadata;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.text.DateReader;

/**
 * Reads by when something is to be done: a day, a month or the next meeting.
 *
 * <p>Stateless. What is named first counts. A day or month without year is the next one after the
 * meeting; one before the meeting says when something was, and is passed by. A year alone, a
 * season, "in due course" are no due dates.
 */
final class DueReader {

  private static final String MONTHS =
      "(January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
  private static final Pattern DAY =
      Pattern.compile("\\d{1,2} ?(?:st|nd|rd|th)?(?: of)?,? " + MONTHS + "\\b(?!,? \\d)");
  private static final Pattern MONTH_OF_YEAR =
      Pattern.compile("(?<!\\d |st |nd |rd |th )\\b" + MONTHS + ",? ((?:19|20)\\d\\d)\\b");
  private static final Pattern MONTH =
      Pattern.compile(
          "(?:\\b[Ii]n|\\b[Bb]y|\\b[Aa]fter|end of|to the|during|until|meet the) "
              + MONTHS
              + "\\b(?!,? \\d)");
  private static final Pattern NEXT_MEETING =
      Pattern.compile("next (?:\\p{L}+ ){0,3}meeting", Pattern.CASE_INSENSITIVE);

  private record Due(int at, String date) {}

  private DueReader() {}

  /** The due date in the words, written as promises write it. */
  static Optional<String> due(String words, Optional<LocalDate> meeting) {
    List<Due> found = new ArrayList<>();
    for (DateReader.Found day : DateReader.all(words)) {
      if (meeting.isEmpty() || !day.date().isBefore(meeting.get())) {
        found.add(new Due(day.start(), day.date().toString()));
      }
    }
    months(words, meeting, found);
    meeting.ifPresent(m -> withoutYear(words, m, found));
    Matcher next = NEXT_MEETING.matcher(words);
    if (next.find()) found.add(new Due(next.start(), "next meeting"));
    return found.stream().min(Comparator.comparingInt(Due::at)).map(Due::date);
  }

  private static void months(String words, Optional<LocalDate> meeting, List<Due> found) {
    Matcher m = MONTH_OF_YEAR.matcher(words);
    while (m.find()) {
      YearMonth month = YearMonth.of(Integer.parseInt(m.group(2)), PrintedDates.month(m.group(1)));
      boolean past = meeting.isPresent() && month.isBefore(YearMonth.from(meeting.get()));
      if (!past) found.add(new Due(m.start(), month.toString()));
    }
  }

  private static void withoutYear(String words, LocalDate meeting, List<Due> found) {
    Matcher day = DAY.matcher(words);
    if (day.find()) {
      PrintedDates.next(day.group(), meeting)
          .ifPresent(d -> found.add(new Due(day.start(), d.toString())));
    }
    Matcher month = MONTH.matcher(words);
    if (month.find()) {
      YearMonth named = YearMonth.of(meeting.getYear(), PrintedDates.month(month.group(1)));
      boolean past = named.isBefore(YearMonth.from(meeting));
      found.add(new Due(month.start(), (past ? named.plusYears(1) : named).toString()));
    }
  }
}
