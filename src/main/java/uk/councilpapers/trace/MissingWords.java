package uk.councilpapers.trace;

import java.time.LocalDate;
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
    String wanted =
        date.map(d -> what + " of " + named(body, d)).orElse(what + " (" + body.name() + ")");
    return "Not held: " + wanted + ". " + nearest(body, date);
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

  private String nearest(Committee body, Optional<LocalDate> date) {
    List<Meeting> held = lookup.meetingsOf(lookup.continuity().ids(body.id()));
    if (held.isEmpty()) return "No paper of " + body.name() + " is held.";
    if (date.isEmpty()) {
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
                    m -> Math.abs(ChronoUnit.DAYS.between(m.date(), date.get()))))
            .orElseThrow();
    return "The nearest meeting held is " + named(nearest.committee(), nearest.date()) + ".";
  }

  private static String named(Committee body, LocalDate date) {
    return body.name() + ", " + DAY.format(date);
  }
}
