package uk.councilpapers.trace;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.model.Committee;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.model.Reference;
import uk.councilpapers.model.ReferenceType;
import uk.councilpapers.search.Meeting;
import uk.councilpapers.search.PaperLookup;
import uk.councilpapers.text.MatterTitle;

/**
 * Finds the papers that references point at. For one question and one thread.
 *
 * <p>A body is looked for under all its names, then as those that it continues or that continue it.
 * A number without a date means the latest minutes up to the day of the paper that have it. A month
 * means the only meeting held in it.
 */
final class ReferenceResolver {

  /** Numbers start again every year, so an older minute with the number is another one. */
  private static final long LONGEST_YEAR_DAYS = 400;

  private static final int MOST_MINUTES = 20;
  private static final int MOST_TITLED = 50;

  private static final Pattern NUMBER = Pattern.compile("([A-Za-z]{0,3})[ .-]?(\\d+)");
  private static final Pattern ITEM = Pattern.compile("\\d+(?:\\([a-z]\\))?");

  private final PaperLookup lookup;

  ReferenceResolver(PaperLookup lookup) {
    this.lookup = lookup;
  }

  /** All references of a paper, which is given with its text, in the order of the text. */
  List<Citation> citations(Paper paper) {
    return paper.content().references().stream().map(r -> resolve(paper, r)).toList();
  }

  /** The paper that one reference of the paper points at, where it is held. */
  Optional<Paper> paper(Paper from, Reference reference) {
    return held(from, reference).filter(p -> !p.id().equals(from.id()));
  }

  /** What one reference of the paper leads to. */
  private Citation resolve(Paper from, Reference reference) {
    Optional<Paper> held = paper(from, reference);
    Optional<Meeting> meeting = held.isPresent() ? meetingOf(held.get()) : meeting(from, reference);
    Optional<String> missing =
        held.isPresent() ? Optional.empty() : missing(from, reference, meeting);
    String sentence = Sentences.at(from, reference.line(), reference.text()).sentence();
    return new Citation(reference, sentence, held, meeting, missing);
  }

  private Optional<Paper> held(Paper from, Reference reference) {
    return switch (reference.type()) {
      case MINUTE -> minute(from, reference.target());
      case DECISION -> minute(from, reference.target()).or(() -> ofMeeting(from, reference));
      case AGENDA_ITEM -> agendaItem(from, reference.target());
      case REPORT -> report(from, reference.target());
      case APPENDIX -> appendix(from, reference.target());
      case MEETING, MINUTES_OF_MEETING -> Optional.empty();
    };
  }

  private Committee body(Paper from, Reference.Target target) {
    return target.committee().map(lookup.continuity()::named).orElse(from.committee());
  }

  /** The ids under which papers of the body may stand. */
  private List<String> bodies(Paper from, Reference.Target target) {
    return lookup.continuity().ids(body(from, target).id());
  }

  /** The day that is printed, else those of the meetings held in the month that is printed. */
  private List<LocalDate> days(List<String> bodies, Reference.Target target) {
    if (target.date().isPresent()) return List.of(target.date().get());
    return target.month().stream()
        .flatMap(m -> lookup.meetingsOf(bodies).stream().filter(held -> isIn(m, held.date())))
        .map(Meeting::date)
        .distinct()
        .toList();
  }

  private static boolean isIn(YearMonth month, LocalDate day) {
    return YearMonth.from(day).equals(month);
  }

  /** The day that is printed, or of the only meeting held in the month that is printed. */
  private Optional<LocalDate> day(Paper from, Reference.Target target) {
    List<LocalDate> days = days(bodies(from, target), target);
    return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
  }

  private Optional<Paper> minute(Paper from, Reference.Target target) {
    if (target.ref().isEmpty()) return Optional.empty();
    Matcher number = NUMBER.matcher(target.ref().get());
    if (!number.find()) return Optional.empty();
    List<String> bodies = bodies(from, target);
    if (target.date().isPresent() || target.month().isPresent()) {
      return days(bodies, target).stream()
          .flatMap(day -> minutesOf(bodies, day).stream())
          .filter(p -> isNumbered(p, number.group(1), number.group(2)))
          .findFirst();
    }
    LocalDate upTo = from.date().orElse(LocalDate.MAX);
    return lookup.minutes(bodies, number.group(2), latest(upTo), MOST_MINUTES).stream()
        .filter(p -> isNumbered(p, number.group(1), number.group(2)))
        .filter(p -> isOfTheSameYear(p, from))
        .findFirst();
  }

  private static LocalDate latest(LocalDate upTo) {
    return upTo.equals(LocalDate.MAX) ? LocalDate.ofEpochDay(200_000) : upTo;
  }

  private static boolean isOfTheSameYear(Paper minute, Paper from) {
    if (minute.date().isEmpty() || from.date().isEmpty()) return true;
    return ChronoUnit.DAYS.between(minute.date().get(), from.date().get()) <= LONGEST_YEAR_DAYS;
  }

  private List<Paper> minutesOf(List<String> bodies, LocalDate date) {
    List<Paper> minutes = new ArrayList<>();
    for (String body : bodies) {
      for (Paper paper : lookup.papersOf(body + "-" + date)) {
        if (paper.kind() == PaperKind.MINUTE) minutes.add(paper);
      }
    }
    return minutes;
  }

  /** The letter may be left out, but another letter is another series of minutes. */
  private static boolean isNumbered(Paper minute, String letters, String digits) {
    Matcher own = NUMBER.matcher(minute.reference().orElse(""));
    if (!own.find() || !own.group(2).equals(digits)) return false;
    return letters.isEmpty() || own.group(1).isEmpty() || own.group(1).equalsIgnoreCase(letters);
  }

  /** The minute of the meeting pointed at whose title is most like the citing paper's. */
  private Optional<Paper> ofMeeting(Paper from, Reference reference) {
    Optional<LocalDate> date = day(from, reference.target());
    if (date.isEmpty()) return Optional.empty();
    Set<String> words = Set.copyOf(MatterTitle.words(from.title()));
    return minutesOf(bodies(from, reference.target()), date.get()).stream()
        .filter(p -> shared(p, words) >= 2)
        .max(Comparator.comparingLong(p -> shared(p, words)));
  }

  private static long shared(Paper paper, Set<String> words) {
    return MatterTitle.words(paper.title()).stream().distinct().filter(words::contains).count();
  }

  private Optional<Paper> agendaItem(Paper from, Reference.Target target) {
    Matcher item = ITEM.matcher(target.ref().orElse(""));
    boolean dated = target.date().isPresent() || target.month().isPresent();
    Optional<LocalDate> date = dated ? day(from, target) : from.date();
    if (!item.find() || date.isEmpty()) return Optional.empty();
    for (String body : bodies(from, target)) {
      List<Paper> papers = lookup.papersOf(body + "-" + date.get());
      Optional<Paper> paper =
          papers.stream()
              .filter(p -> p.kind() != PaperKind.MINUTE && p.partOf().isEmpty())
              .filter(p -> p.reference().stream().anyMatch(item.group()::equals))
              .findFirst();
      if (paper.isPresent()) return paper;
      Optional<Paper> agenda = papers.stream().filter(p -> lists(p, item.group())).findFirst();
      if (agenda.isPresent()) return agenda;
    }
    return Optional.empty();
  }

  private static boolean lists(Paper agenda, String number) {
    return agenda.content().agenda().stream().anyMatch(i -> i.number().equals(number));
  }

  private Optional<Paper> report(Paper from, Reference.Target target) {
    if (target.title().isEmpty()) return Optional.empty();
    LocalDate upTo =
        target
            .date()
            .or(() -> target.month().map(YearMonth::atEndOfMonth))
            .or(from::date)
            .orElse(LocalDate.MAX);
    return lookup.titled(target.title().get(), MOST_TITLED).stream()
        .filter(p -> p.kind() != PaperKind.AGENDA && p.kind() != PaperKind.MINUTE)
        .filter(p -> !p.id().equals(from.id()))
        .filter(p -> p.date().stream().noneMatch(d -> d.isAfter(upTo)))
        .filter(p -> target.date().isEmpty() || p.date().equals(target.date()))
        .filter(
            p -> target.month().stream().allMatch(m -> p.date().stream().anyMatch(d -> isIn(m, d))))
        .findFirst();
  }

  private Optional<Paper> appendix(Paper from, Reference.Target target) {
    String report = from.partOf().orElse(from.id());
    List<Paper> appendices = lookup.appendicesOf(report);
    String label = target.ref().orElse("").toLowerCase(java.util.Locale.ROOT);
    Optional<Paper> labelled =
        appendices.stream().filter(p -> !label.isEmpty() && isLabelled(p, label)).findFirst();
    if (labelled.isPresent() || target.title().isEmpty()) return labelled;
    Optional<String> key = MatterTitle.key(target.title().get());
    return appendices.stream().filter(p -> MatterTitle.key(p.title()).equals(key)).findFirst();
  }

  private static boolean isLabelled(Paper appendix, String label) {
    String title = appendix.title().toLowerCase(java.util.Locale.ROOT);
    return title.matches("\\Q" + label.replace("\\E", "") + "\\E(?![\\p{L}\\p{Nd}]).*");
  }

  private Optional<Meeting> meetingOf(Paper paper) {
    return paper.meetingId().flatMap(id -> heldMeeting(paper.committee().id(), id));
  }

  private Optional<Meeting> heldMeeting(String body, String id) {
    return lookup.meetingsOf(List.of(body)).stream().filter(m -> m.id().equals(id)).findFirst();
  }

  private Optional<Meeting> meeting(Paper from, Reference reference) {
    Optional<LocalDate> date = day(from, reference.target());
    if (date.isEmpty()) return Optional.empty();
    return lookup.meetingsOf(bodies(from, reference.target())).stream()
        .filter(m -> m.date().equals(date.get()))
        .findFirst();
  }

  private Optional<String> missing(Paper from, Reference reference, Optional<Meeting> meeting) {
    boolean asksForMeeting =
        reference.type() == ReferenceType.MEETING
            || reference.type() == ReferenceType.MINUTES_OF_MEETING;
    if (meeting.isPresent() && asksForMeeting) {
      boolean held = reference.type() == ReferenceType.MEETING || hasMinutes(meeting.get());
      if (held) return Optional.empty();
    }
    return Optional.of(
        new MissingWords(lookup).of(body(from, reference.target()), reference, meeting));
  }

  private boolean hasMinutes(Meeting meeting) {
    return lookup.papersOf(meeting.id()).stream().anyMatch(p -> p.kind() == PaperKind.MINUTE);
  }
}
