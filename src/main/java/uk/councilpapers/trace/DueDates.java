package uk.councilpapers.trace;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.Promise;
import uk.councilpapers.search.Meeting;
import uk.councilpapers.search.PaperLookup;
import uk.councilpapers.text.MonthName;
import uk.councilpapers.text.NumberWords;

/** Works out when a promise is due, from the day of its meeting. For one question. */
final class DueDates {

  private static final Pattern SPAN =
      Pattern.compile(
          "\\b(?:in|within|after) (?:the next )?(\\d{1,2}|[a-z]+) (weeks?|months?|years?)(?:['’]? time)?\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR = Pattern.compile("\\b(?:in|during|by) (\\d{4})(?![\\d/–-])");
  private static final Pattern MONTH =
      Pattern.compile("\\b(" + MonthName.ENGLISH + "),? (\\d{4})\\b", Pattern.CASE_INSENSITIVE);

  private final PaperLookup lookup;

  DueDates(PaperLookup lookup) {
    this.lookup = lookup;
  }

  /** When a promise of the paper is due. */
  DueDate of(Paper paper, Promise promise) {
    Optional<String> due = promise.due();
    if (due.isPresent() && due.get().matches("\\d{4}-\\d{2}(?:-\\d{2})?")) {
      return new DueDate(Optional.of(lastDay(due.get())), due);
    }
    if (due.isPresent()) return new DueDate(nextMeeting(paper, promise), due);
    Matcher span = SPAN.matcher(promise.text());
    if (span.find() && paper.date().isPresent()) {
      Optional<LocalDate> day = later(paper.date().get(), span.group(1), span.group(2));
      if (day.isPresent()) return new DueDate(day, Optional.of(span.group()));
    }
    Matcher year = YEAR.matcher(promise.text());
    if (!year.find()) return DueDate.NONE;
    LocalDate last = LocalDate.of(Integer.parseInt(year.group(1)), 12, 31);
    boolean ahead = paper.date().stream().anyMatch(last::isAfter);
    return ahead ? new DueDate(Optional.of(last), Optional.of(year.group())) : DueDate.NONE;
  }

  /** When an answer that names a month is due. */
  static DueDate printed(Optional<String> words) {
    if (words.isEmpty()) return DueDate.NONE;
    Matcher month = MONTH.matcher(words.get());
    if (!month.find()) return new DueDate(Optional.empty(), words);
    YearMonth when = YearMonth.of(Integer.parseInt(month.group(2)), MonthName.of(month.group(1)));
    return new DueDate(Optional.of(when.atEndOfMonth()), words);
  }

  private static LocalDate lastDay(String due) {
    return due.length() == 7 ? YearMonth.parse(due).atEndOfMonth() : LocalDate.parse(due);
  }

  private static Optional<LocalDate> later(LocalDate from, String number, String unit) {
    int count = NumberWords.value(number).orElse(0);
    if (count == 0) return Optional.empty();
    return Optional.of(
        switch (unit.toLowerCase(Locale.ROOT).charAt(0)) {
          case 'w' -> from.plusWeeks(count);
          case 'm' -> from.plusMonths(count);
          default -> from.plusYears(count);
        });
  }

  /** The first meeting held, after the paper's, of the body that is to hear of it. */
  private Optional<LocalDate> nextMeeting(Paper paper, Promise promise) {
    if (paper.date().isEmpty()) return Optional.empty();
    String body =
        promise.to().map(t -> lookup.continuity().named(t).id()).orElse(paper.committee().id());
    return lookup.meetingsOf(lookup.continuity().ids(body)).stream()
        .map(Meeting::date)
        .filter(d -> d.isAfter(paper.date().get()))
        .findFirst();
  }
}
