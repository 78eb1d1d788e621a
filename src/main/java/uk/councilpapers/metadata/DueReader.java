package uk.councilpapers.metadata;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.text.DateReader;
import uk.councilpapers.text.MonthName;
import uk.councilpapers.text.NumberWords;
import uk.councilpapers.text.Wording;

/**
 * Reads by when something is to be done: a day, a month or the next meeting.
 *
 * <p>Stateless. What is named first counts; of a span its end. A day or month without year is the
 * next one after the meeting; one before the meeting says when something was, and is passed by. A
 * year alone, a season, "in due course" are no due dates, nor is a time that counts from something
 * else than the meeting.
 */
final class DueReader {

  private static final String MONTHS =
      "(January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
  private static final String SPAN = "(?: ?[/–-] ?" + MONTHS + "| (?:and|to|or) " + MONTHS + ")?";
  private static final Wording DAY =
      Wording.of("\\d{1,2} ?(?:st|nd|rd|th)?(?: of)?,? " + MONTHS + "\\b(?!,? \\d)");
  private static final Wording MONTH_OF_YEAR =
      Wording.of(
          "(?<!\\d |st |nd |rd |th |\\d of )\\b"
              + MONTHS
              + SPAN
              + "\\.?,? ((?:19|20)\\d\\d|\\d\\d(?= ?$|[.;]))\\b");
  private static final Wording MONTH =
      Wording.of(
          "(?:\\b[Ii]n|\\b[Bb]y|\\b[Aa]fter|\\b[Ff]or|\\b[Bb]efore|end of|to the|at the|during|until"
              + "|meet the|early|late|mid-?) (?:early |late |mid-? ?|the end of )?"
              + MONTHS
              + SPAN
              + "\\b(?!,? \\d| ?[/–-] ?\\p{Lu})");
  private static final Pattern NEXT_MEETING =
      Pattern.compile(
          "(?:next|following(?! (?:the|this|that|a|its|our))) (?:\\p{L}+ ){0,3}meeting",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PERIOD =
      Pattern.compile(
          "\\b(?:in|within|after)(?: the)?(?: next| coming)? (?:(\\w+)(?: ?(?:-|–|to|or) ?))?(\\w+)[ -]"
              + "(day|week|month|year)s?\\b['’]?(?: time)?(?! (?:from|after|of the|following|before))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern END_OF_YEAR =
      Pattern.compile(
          "(?:by|before|at) (?:the end of (?:the |this )(financial|calendar|current financial)? ?year"
              + "|(?:the )?(year)[- ]end)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BEFORE_CELL =
      Pattern.compile("^(?i:by|end of|from|due)(?: the)?:? ");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day,?");
  private static final Pattern PART_OF_DATE =
      Pattern.compile("[\\d/.,–\\s-]+|st|nd|rd|th|of|to|and|" + MONTHS);

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
    meeting.ifPresent(m -> periods(words, m, found));
    Matcher next = NEXT_MEETING.matcher(words);
    if (next.find()) found.add(new Due(next.start(), "next meeting"));
    return found.stream().min(Comparator.comparingInt(Due::at)).map(Due::date);
  }

  /** The due date that a cell of a table is, when it holds nothing else. */
  static Optional<String> cell(String words, Optional<LocalDate> meeting) {
    String bare = BEFORE_CELL.matcher(words.strip()).replaceFirst("");
    if (bare.length() > 40 || bare.isEmpty()) return Optional.empty();
    Optional<String> due = due(bare, meeting);
    String rest = WEEKDAY.matcher(bare).replaceAll("");
    boolean alone = PART_OF_DATE.matcher(rest).replaceAll("").isBlank();
    return alone ? due.or(() -> due("by " + bare, meeting)) : Optional.empty();
  }

  private static void months(String words, Optional<LocalDate> meeting, List<Due> found) {
    for (MatchResult m : MONTH_OF_YEAR.in(words)) {
      int printed = Integer.parseInt(m.group(4));
      int year = printed < 100 ? 2000 + printed : printed;
      YearMonth month = YearMonth.of(year, MonthName.of(last(m)));
      boolean past = meeting.isPresent() && month.isBefore(YearMonth.from(meeting.get()));
      if (!past) found.add(new Due(m.start(), month.toString()));
    }
  }

  /** The month, or the one at the end of a span. */
  private static String last(MatchResult m) {
    if (m.group(2) != null) return m.group(2);
    return m.group(3) == null ? m.group(1) : m.group(3);
  }

  private static void withoutYear(String words, LocalDate meeting, List<Due> found) {
    DAY.first(words)
        .flatMap(
            day ->
                PrintedDates.next(day.group(), meeting)
                    .map(d -> new Due(day.start(), d.toString())))
        .ifPresent(found::add);
    MONTH.first(words).map(month -> month(month, meeting)).ifPresent(found::add);
  }

  private static Due month(MatchResult month, LocalDate meeting) {
    YearMonth named = YearMonth.of(meeting.getYear(), MonthName.of(last(month)));
    boolean past = named.isBefore(YearMonth.from(meeting));
    return new Due(month.start(), (past ? named.plusYears(1) : named).toString());
  }

  private static void periods(String words, LocalDate meeting, List<Due> found) {
    Matcher period = PERIOD.matcher(words);
    while (period.find()) {
      int count = count(period);
      if (count > 0) found.add(new Due(period.start(), after(meeting, count, period.group(3))));
    }
    Matcher end = END_OF_YEAR.matcher(words);
    if (end.find()) {
      boolean financial =
          end.group(2) != null
              || (end.group(1) != null
                  && end.group(1).toLowerCase(Locale.ROOT).endsWith("financial"));
      int month = financial ? 3 : 12;
      YearMonth due = YearMonth.of(meeting.getYear(), month);
      boolean past = due.isBefore(YearMonth.from(meeting));
      found.add(new Due(end.start(), (past ? due.plusYears(1) : due).toString()));
    }
  }

  private static String after(LocalDate meeting, int count, String unit) {
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "day" -> meeting.plusDays(count).toString();
      case "week" -> meeting.plusWeeks(count).toString();
      case "year" -> YearMonth.from(meeting).plusYears(count).toString();
      default -> YearMonth.from(meeting).plusMonths(count).toString();
    };
  }

  /** The number, or the larger one of a span; 0 where there is none. */
  private static int count(Matcher period) {
    String last = period.group(2);
    if (period.group(1) == null) return NumberWords.value(last).orElse(0);
    OptionalInt one = NumberWords.value(period.group(1) + "-" + last);
    return one.orElseGet(() -> NumberWords.value(last).orElse(0));
  }
}
