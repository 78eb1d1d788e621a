package uk.councilpapers.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.config.TextForms.Found;
import uk.councilpapers.model.Appendix;
import uk.councilpapers.model.MinuteOutline;
import uk.councilpapers.model.Reference.Target;
import uk.councilpapers.model.ReferenceType;

/**
 * Reads at what the words of a reference point: the body, the day, the number, the title.
 *
 * <p>Immutable. What is not printed is taken from the place where it must be so (a minute of the
 * same minutes, an item of the same agenda), and left open elsewhere.
 */
final class TargetReader {

  private static final Pattern NEXT_NUMBER = Pattern.compile("(?:,| and | to | & )\\s*(?:and )?");

  private final BodyNames bodies;

  TargetReader(BodyNames bodies) {
    this.bodies = bodies;
  }

  /** What is pointed at; more than one where several numbers or dates are printed. */
  List<Target> read(ReferenceType type, Found form, Setting setting) {
    Optional<String> body = bodies.body(form.at("body"), setting.committee());
    return switch (type) {
      case MINUTE -> minutes(form, setting, body);
      case MINUTES_OF_MEETING -> meetings(form, body.or(() -> unnamed(form, setting)));
      case MEETING -> meeting(form, setting, body.or(() -> unnamed(form, setting)));
      case AGENDA_ITEM -> items(form, setting);
      case APPENDIX -> List.of(appendix(form, setting));
      case DECISION -> List.of(other(form, isOwn(form) ? body.or(setting::committee) : body));
      case REPORT -> List.of(other(form, body));
    };
  }

  /** Where no body is named, the one that speaks is meant. */
  private static Optional<String> unnamed(Found form, Setting setting) {
    return form.at("body").isEmpty() ? setting.committee() : Optional.empty();
  }

  private static List<Target> minutes(Found form, Setting setting, Optional<String> body) {
    String[] numbers = NEXT_NUMBER.split(form.at("numbers"), -1);
    List<LocalDate> dates = PrintedDates.in(form.at("date"));
    boolean own = body.isEmpty() || body.equals(setting.committee());
    List<Target> targets = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      Optional<LocalDate> date = nth(dates, i);
      targets.add(minute(numbers[i].strip(), title(form), date, own ? setting : null, body));
    }
    return targets;
  }

  private static Target minute(
      String number,
      Optional<String> title,
      Optional<LocalDate> date,
      @Nullable Setting own,
      Optional<String> body) {
    if (own == null) return new Target(body, date, Optional.of(number), title);
    Optional<MinuteOutline> same = date.isPresent() ? Optional.empty() : own.item(number);
    return new Target(
        own.committee(),
        same.isPresent() ? own.date() : date,
        Optional.of(own.withLetter(number)),
        title.or(() -> same.map(MinuteOutline::title)));
  }

  /** The dates pair with the numbers in order; a single date belongs to all. */
  private static Optional<LocalDate> nth(List<LocalDate> dates, int i) {
    if (dates.isEmpty()) return Optional.empty();
    return Optional.of(dates.get(Math.min(i, dates.size() - 1)));
  }

  private static List<Target> meetings(Found form, Optional<String> body) {
    List<LocalDate> dates = PrintedDates.in(form.at("date"));
    if (dates.isEmpty()) return List.of(target(body, Optional.empty()));
    return dates.stream().map(d -> target(body, Optional.of(d))).toList();
  }

  /** A meeting without a printed year is the next one on that day, or the last if it was held. */
  private static List<Target> meeting(Found form, Setting setting, Optional<String> body) {
    List<LocalDate> dates = PrintedDates.in(form.at("date"));
    if (!dates.isEmpty()) return dates.stream().map(d -> target(body, Optional.of(d))).toList();
    boolean held = form.match().group().contains(" met ");
    Optional<LocalDate> day =
        setting.date().flatMap(d -> PrintedDates.next(form.at("date"), held ? yearBefore(d) : d));
    return List.of(target(body, day));
  }

  private static LocalDate yearBefore(LocalDate day) {
    return day.minusYears(1).plusDays(1);
  }

  private static List<Target> items(Found form, Setting setting) {
    if (form.at("numbers").isEmpty())
      return setting.following().map(i -> item(i, setting)).stream().toList();
    List<Target> targets = new ArrayList<>();
    for (String number : NEXT_NUMBER.split(form.at("numbers"), -1)) {
      targets.add(
          new Target(
              setting.committee(),
              setting.date(),
              filled(number.strip()),
              filled(form.at("name"))));
    }
    return targets;
  }

  private static Target item(MinuteOutline item, Setting setting) {
    return new Target(
        setting.committee(), setting.date(), filled(item.ref()), filled(item.title()));
  }

  private static Target appendix(Found form, Setting setting) {
    String label = form.at("label");
    Optional<String> title =
        setting.appendices().stream()
            .map(Appendix::title)
            .filter(t -> t.regionMatches(true, 0, label, 0, label.length()))
            .findFirst();
    return new Target(
        setting.committee(),
        setting.date(),
        filled(label),
        title.or(() -> filled(form.at("name"))));
  }

  /** "Resolved in June" without a body was resolved by the one that says so. */
  private static boolean isOwn(Found form) {
    return form.match().group().toLowerCase(Locale.ROOT).startsWith("resolved");
  }

  private static Target other(Found form, Optional<String> body) {
    Optional<LocalDate> date = PrintedDates.in(form.at("date")).stream().findFirst();
    return new Target(body, date, Optional.empty(), filled(form.at("name")));
  }

  private static Target target(Optional<String> body, Optional<LocalDate> date) {
    return new Target(body, date, Optional.empty(), Optional.empty());
  }

  private static Optional<String> title(Found form) {
    String printed = form.at("title");
    return printed.isEmpty()
        ? Optional.empty()
        : Optional.of(printed.substring(1, printed.length() - 1).strip());
  }

  private static Optional<String> filled(String words) {
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }
}
