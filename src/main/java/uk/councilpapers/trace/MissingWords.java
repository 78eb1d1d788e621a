package uk.councilpapers.trace;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.councilpapers.model.Committee;
import uk.councilpapers.model.Reference;
import uk.councilpapers.search.Meeting;
import uk.councilpapers.search.PaperLookup;

/** Says in a sentence what a reference points at that is not held, and what is nearest to it. */
final class MissingWords {

  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final int MID_MONTH = 15;

  private final PaperLookup lookup;

  MissingWords(PaperLookup lookup) {
    this.lookup = lookup;
  }

  String of(Committee body, Reference reference, Optional<Meeting> meeting) {
    String what = what(reference);
    Optional<LocalDate> date = reference.target().date();
    if (meeting.isPresent()) {
      return "Papers of "
          + named(meeting.get().committee(), meeting.get().date())
          + " are held, but not "
          + what
          + ".";
    }
    List<String> ofTheMonth = ofTheMonth(body, reference.target());
    if (ofTheMonth.size() > 1) {
      return "Several meetings of "
          + body.name()
          + reference.target().month().map(m -> ", " + MONTH.format(m)).orElse("")
          + " are held, and which is meant is not printed: "
          + String.join(", ", ofTheMonth)
          + ".";
    }
    String wanted =
        date.map(DAY::format)
            .or(() -> reference.target().month().map(MONTH::format))
            .map(when -> what + " of " + body.name() + ", " + when)
            .orElse(what + " (" + body.name() + ")");
    return "Not held: " + wanted + ". " + nearest(body, reference.target());
  }

  private static String what(Reference reference) {
    Optional<String> ref = reference.target().ref();
    return switch (reference.type()) {
      case MINUTE -> ref.map(r -> "Minute No. " + r).orElse("the minute");
      case MINUTES_OF_MEETING -> "the minutes";
      case AGENDA_ITEM -> ref.map(r -> "the paper of agenda item " + r).orElse("the agenda item");
      case REPORT ->
          reference.target().title().map(t -> "“" + t + "”").orElse("the report referred to");
      case MEETING -> "the papers";
      case APPENDIX -> ref.orElse("the appendix");
      case DECISION -> "the record of the decision";
    };
  }

  private List<String> ofTheMonth(Committee body, Reference.Target target) {
    return lookup.meetingsOf(lookup.continuity().ids(body.id())).stream()
        .filter(m -> target.month().stream().anyMatch(YearMonth.from(m.date())::equals))
        .map(m -> DAY.format(m.date()))
        .distinct()
        .toList();
  }

  private String nearest(Committee body, Reference.Target target) {
    List<Meeting> held = lookup.meetingsOf(lookup.continuity().ids(body.id()));
    if (held.isEmpty()) return "No paper of " + body.name() + " is held.";
    Optional<LocalDate> near = target.date().or(() -> target.month().map(m -> m.atDay(MID_MONTH)));
    if (near.isEmpty()) {
      return "Held are papers of "
          + held.size()
          + " of its meetings, the latest "
          + DAY.format(held.getLast().date())
          + ".";
    }
    Meeting nearest =
        held.stream()
            .min(
                Comparator.comparingLong(
                    m -> Math.abs(ChronoUnit.DAYS.between(m.date(), near.get()))))
            .orElseThrow();
    return "The nearest meeting held is " + named(nearest.committee(), nearest.date()) + ".";
  }

  private static String named(Committee body, LocalDate date) {
    return body.name() + ", " + DAY.format(date);
  }
}
