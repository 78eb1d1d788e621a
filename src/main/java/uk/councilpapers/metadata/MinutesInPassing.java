package uk.councilpapers.metadata;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.councilpapers.model.Reference.Target;
import uk.councilpapers.model.ReferenceType;
import uk.councilpapers.text.DateReader;

/**
 * Tells of which meeting a minute is that is cited in passing: {@code approved by the Cabinet on
 * 4th May, 2010 (Minute No. 12)}, {@code as the Panel had asked at Minute No. 12 of its meeting
 * held on 4th May}, a row of a table with a day and a body.
 *
 * <p>Immutable, one for each pack. What the words of the reference say themselves stays.
 */
final class MinutesInPassing {

  private static final Pattern MORE_THAN_A_NUMBER =
      Pattern.compile("(?i).*\\b(?:of|from|at|held|dated|meetings?)\\b.*");
  private static final Pattern OF_A_MEETING =
      Pattern.compile(
          "(?i).*\\b(?:(?:of|from|at) (?:the |its |their )?(?:previous |last )?meetings? held on\\b"
              + "|(?:of|dated) (?:the )?\\d).*");
  private static final Pattern TITLE = Pattern.compile("\\(\\D.*\\)");
  private static final Pattern ITS_MEETING =
      Pattern.compile("(?i)\\b(?:its|their) (?:last )?meeting");
  private static final Pattern THIS_BODY =
      Pattern.compile("\\bthis (?:\\p{Lu}\\p{L}+ )?\\p{Lu}\\p{L}+");
  private static final Pattern NEXT_TO = Pattern.compile("[\\s,]*\\(?");

  /** In characters: a weekday, a day, a month, a year. */
  private static final int LONGEST_DAY = 32;

  private final BodyNames bodies;

  MinutesInPassing(BodyNames bodies) {
    this.bodies = bodies;
  }

  /**
   * The sighting with its meeting, or as it was.
   *
   * @param here all sightings of the passage
   */
  Sighting placed(Sighting s, String passage, List<Sighting> here, Setting setting) {
    boolean numbered = s.type() == ReferenceType.MINUTE && s.target().ref().isPresent();
    if (!numbered || !s.target().committee().equals(setting.committee())) return s;
    String words = TITLE.matcher(s.text()).replaceAll("");
    int start = sentence(passage, s.start());
    if (OF_A_MEETING.matcher(words).matches()) return ofItsMeeting(s, passage, start, setting);
    if (MORE_THAN_A_NUMBER.matcher(words).matches()) return s;
    return ofTheRow(s, passage, setting)
        .or(() -> ofTheDayBefore(s, passage, here, start, setting))
        .or(() -> ofTheMeetingBefore(s, here, start, setting))
        .orElse(s);
  }

  private static int sentence(String passage, int at) {
    return Sentence.of(passage).stream()
        .mapToInt(Sentence::start)
        .filter(start -> start <= at)
        .max()
        .orElse(0);
  }

  private Sighting ofItsMeeting(Sighting s, String passage, int start, Setting setting) {
    return speaker(passage.substring(start, s.start()))
        .map(body -> to(s, body, s.target().date(), setting))
        .orElse(s);
  }

  /** The body whose meeting the words before a minute's number speak of. */
  private Optional<String> speaker(String before) {
    Optional<String> last = bodies.last(before);
    int named = last.map(before::lastIndexOf).orElse(0);
    if (THIS_BODY.matcher(before.substring(named)).find()) return Optional.empty();
    return ITS_MEETING.matcher(before.substring(named)).find() ? bodies.opening(before) : last;
  }

  /** The day that stands directly before the number is that of its meeting. */
  private Optional<Sighting> ofTheDayBefore(
      Sighting s, String passage, List<Sighting> here, int start, Setting setting) {
    String before = passage.substring(start, s.start());
    boolean dated =
        DateReader.all(before).stream()
            .anyMatch(d -> NEXT_TO.matcher(before.substring(d.end())).matches());
    if (!dated) return Optional.empty();
    LocalDate day = DateReader.all(before).getLast().date();
    if (setting.date().stream().anyMatch(day::isAfter)) return Optional.empty();
    Optional<String> printed =
        here.stream()
            .filter(o -> o.end() <= s.start() && o.target().date().equals(Optional.of(day)))
            .flatMap(o -> o.target().committee().stream())
            .reduce((a, b) -> b);
    return speaker(before)
        .or(() -> printed)
        .or(setting::committee)
        .map(body -> to(s, body, Optional.of(day), setting));
  }

  private static Optional<Sighting> ofTheMeetingBefore(
      Sighting s, List<Sighting> here, int start, Setting setting) {
    Optional<Sighting> before =
        here.stream()
            .filter(o -> o.start() >= start && o.end() <= s.start() && isPast(o, setting))
            .reduce((a, b) -> b);
    boolean dated =
        s.target().date().filter(d -> !setting.date().equals(Optional.of(d))).isPresent();
    if (before.isEmpty() || dated) return Optional.empty();
    Target meeting = before.get().target();
    return meeting.committee().map(body -> to(s, body, meeting.date(), setting));
  }

  private static boolean isPast(Sighting s, Setting setting) {
    boolean meets =
        switch (s.type()) {
          case MEETING, DECISION, MINUTES_OF_MEETING -> true;
          case MINUTE, AGENDA_ITEM, APPENDIX, REPORT -> false;
        };
    return meets
        && s.target().date().isPresent()
        && setting.date().stream().noneMatch(s.target().date().get()::isAfter);
  }

  private Optional<Sighting> ofTheRow(Sighting s, String passage, Setting setting) {
    if (passage.indexOf('\t') < 0) return Optional.empty();
    List<String> cells = List.of(passage.split("\t", -1));
    Optional<LocalDate> day =
        cells.stream().map(String::strip).flatMap(c -> alone(c).stream()).findFirst();
    Optional<String> body =
        cells.stream()
            .map(String::strip)
            .flatMap(c -> bodies.alone(c, setting.committee()).stream())
            .findFirst();
    if (day.isEmpty() || body.isEmpty()) return Optional.empty();
    return Optional.of(to(s, body.get(), day, setting));
  }

  private static Optional<LocalDate> alone(String cell) {
    List<LocalDate> days = cell.length() > LONGEST_DAY ? List.of() : PrintedDates.in(cell);
    return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
  }

  /** A letter that only the own minutes have does not belong to those of another body. */
  private static Sighting to(Sighting s, String body, Optional<LocalDate> date, Setting setting) {
    boolean own = setting.committee().equals(Optional.of(body));
    Optional<String> ref =
        s.target().ref().map(r -> own || s.text().contains(r) ? r : r.replaceFirst("^\\p{L}+", ""));
    return s.to(new Target(Optional.of(body), date, ref, s.target().title()));
  }
}
