package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern THE_MEETING = Pattern.compile("(?i)\\bthe meeting (?:held )?on\\b");
  private static final Pattern RANGE = Pattern.compile("(\\d{1,3}) ?[-–] ?(\\d{1,3})");
  private static final int LONGEST_RANGE = 30;
  private static final Pattern OF_THIS_BODY =
      Pattern.compile(
          ".*\\bresolved\\b.*|.*\\bto members\\b.*|the (?:last|previous) .*|.*\\b(?:last|previous) year"
              + "|(?:presentation|reports?) to (?:the )?(?:full )?\\p{Ll}.*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OFFICERS_REPORT =
      Pattern.compile("(?i)the officers?['’]s?['’]? report");
  private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:the|an?|this|draft) ");

  private final BodyNames bodies;

  TargetReader(BodyNames bodies) {
    this.bodies = bodies;
  }

  /**
   * What is pointed at; more than one where several numbers, bodies or dates are printed.
   *
   * @param said the bodies that the paper has named before
   */
  List<Target> read(ReferenceType type, Found form, Setting setting, List<String> said) {
    List<String> named = named(form, setting, said);
    Optional<String> body = named.stream().findFirst();
    return switch (type) {
      case MINUTE -> minutes(form, setting, named);
      case MINUTES_OF_MEETING, MEETING ->
          isUnknown(form, body) ? List.of() : meetings(form, setting, named);
      case AGENDA_ITEM -> items(form, setting, body);
      case APPENDIX -> appendices(form, setting);
      case DECISION -> isUnknown(form, body) ? List.of() : others(form, setting, body);
      case REPORT -> isUnknown(form, body) ? List.of() : others(form, setting, body);
    };
  }

  /** Whether a name is printed that is no body's. */
  private static boolean isUnknown(Found form, Optional<String> body) {
    return body.isEmpty() && !form.at("body").isEmpty();
  }

  private List<String> named(Found form, Setting setting, List<String> said) {
    String words = form.at("body");
    if (words.isEmpty()) return List.of();
    List<String> all = bodies.all(words, setting.committee());
    if (!all.isEmpty()) return all;
    return bodies.meant(words, said, setting.title()).stream().toList();
  }

  /** Numbers, bodies and dates pair in order; a single body or date belongs to all. */
  private static List<Target> minutes(Found form, Setting setting, List<String> named) {
    List<When> held = WhenReader.all(form, setting);
    if (form.at("numbers").isEmpty()) {
      Optional<String> whose = named.stream().findFirst().or(setting::committee);
      return List.of(target(whose, nth(held, 0), Optional.empty(), title(form)));
    }
    String[] numbers = NEXT_NUMBER.split(form.at("numbers"), -1);
    List<Target> targets = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      String number = numbers[i].strip();
      Optional<String> body =
          named.stream().skip(Math.min(i, Math.max(0, named.size() - 1))).findFirst();
      boolean own = body.isEmpty() || body.equals(setting.committee());
      targets.add(
          own
              ? ownMinute(number, title(form), nth(held, i), setting)
              : target(body, nth(held, i), filled(number), title(form)));
    }
    return targets;
  }

  private static Target ownMinute(
      String number, Optional<String> title, When held, Setting setting) {
    Optional<MinuteOutline> same = held.isKnown() ? Optional.empty() : setting.item(number);
    When when = same.isPresent() ? new When(setting.date(), Optional.empty()) : held;
    return target(
        setting.committee(),
        when,
        filled(setting.withLetter(number)),
        title.or(() -> same.map(MinuteOutline::title)));
  }

  /** The dates pair with the numbers in order; a single date belongs to all. */
  private static When nth(List<When> dates, int i) {
    return dates.isEmpty() ? When.UNKNOWN : dates.get(Math.min(i, dates.size() - 1));
  }

  /** Bodies and dates pair in order; a single one belongs to all. */
  private static List<Target> meetings(Found form, Setting setting, List<String> named) {
    List<When> dates = WhenReader.all(form, setting);
    List<String> whose = named.isEmpty() ? unnamed(form, setting) : named;
    List<Target> targets = new ArrayList<>();
    int count = Math.max(1, Math.max(whose.size(), dates.size()));
    for (int i = 0; i < count; i++) {
      Optional<String> body =
          whose.stream().skip(Math.min(i, Math.max(0, whose.size() - 1))).findFirst();
      targets.add(target(body, nth(dates, i), Optional.empty(), filled(form.at("name"))));
    }
    return targets;
  }

  /** Minutes without a body are the own ones where the body itself speaks. */
  private static List<String> unnamed(Found form, Setting setting) {
    boolean minutes =
        form.kind().equals(ReferenceType.MINUTES_OF_MEETING.id())
            || THE_MEETING.matcher(form.match().group()).find();
    if (!form.at("name").isEmpty()) return List.of();
    boolean speaks = setting.part() == Setting.Part.MINUTE || setting.part() == Setting.Part.AGENDA;
    return minutes && !speaks ? List.of() : setting.committee().stream().toList();
  }

  private static List<Target> items(Found form, Setting setting, Optional<String> body) {
    if (form.match().group().toLowerCase(Locale.ROOT).contains("following item")) {
      return setting.following().map(i -> item(i, setting)).stream().toList();
    }
    When printed = WhenReader.first(form, setting);
    When when = printed.isKnown() ? printed : new When(setting.date(), Optional.empty());
    Optional<String> whose = body.or(setting::committee);
    if (form.at("numbers").isEmpty()) {
      String title = form.at("name").isEmpty() ? setting.title() : form.at("name");
      return List.of(target(whose, when, Optional.empty(), filled(title)));
    }
    List<Target> targets = new ArrayList<>();
    for (String number : numbers(form.at("numbers"))) {
      targets.add(target(whose, when, filled(number), filled(form.at("name"))));
    }
    return targets;
  }

  /** The numbers of a list; of a range, such as 6-8, all. */
  private static List<String> numbers(String words) {
    List<String> found = new ArrayList<>();
    for (String number : NEXT_NUMBER.split(words, -1)) {
      Matcher range = RANGE.matcher(number.strip());
      int from = range.matches() ? Integer.parseInt(range.group(1)) : 0;
      int to = range.matches() ? Integer.parseInt(range.group(2)) : 0;
      boolean rises = from < to && to < from + LONGEST_RANGE;
      if (!rises) found.add(number.strip());
      for (int i = from; rises && i <= to; i++) found.add(String.valueOf(i));
    }
    return found;
  }

  private static Target item(MinuteOutline item, Setting setting) {
    When when = new When(setting.date(), Optional.empty());
    return target(setting.committee(), when, filled(item.ref()), filled(item.title()));
  }

  /** One for each label: "Appendices 1 and 2" are two. */
  private static List<Target> appendices(Found form, Setting setting) {
    String label = form.at("label").isEmpty() ? form.at("part") : form.at("label");
    if (form.at("letters").isEmpty()) return List.of(appendix(label, form, setting));
    List<Target> targets = new ArrayList<>();
    for (String number : NEXT_NUMBER.split(form.at("letters"), -1)) {
      targets.add(appendix(AppendixLabels.single(form.match().group(), number), form, setting));
    }
    return targets;
  }

  private static Target appendix(String label, Found form, Setting setting) {
    Optional<String> title =
        label.isEmpty()
            ? Optional.empty()
            : setting.appendices().stream()
                .map(Appendix::title)
                .filter(t -> AppendixLabels.starts(t, label))
                .findFirst();
    return target(
        setting.committee(),
        new When(setting.date(), Optional.empty()),
        filled(label),
        title.or(() -> filled(form.at("name"))));
  }

  private List<Target> others(Found form, Setting setting, Optional<String> body) {
    Target first = other(form, setting, body);
    List<When> all = WhenReader.all(form, setting);
    if (all.size() < 2) return List.of(first);
    return all.stream().map(w -> target(first.committee(), w, first.ref(), first.title())).toList();
  }

  private Target other(Found form, Setting setting, Optional<String> body) {
    String words = form.match().group();
    boolean own = form.at("body").isEmpty() && OF_THIS_BODY.matcher(words).matches();
    if (setting.part() == Setting.Part.MINUTE && OFFICERS_REPORT.matcher(words).matches()) {
      When now = new When(setting.date(), Optional.empty());
      return target(setting.committee(), now, Optional.empty(), filled(setting.title()));
    }
    String name = form.at("name").isEmpty() ? form.at("title") : form.at("name");
    Optional<String> whose =
        body.or(() -> own ? setting.committee() : Optional.empty())
            .or(() -> bodies.named(ARTICLE.matcher(name).replaceFirst("")));
    String ref = form.at("part").isEmpty() ? form.at("code") : form.at("part");
    return target(whose, WhenReader.first(form, setting), filled(ref), filled(name));
  }

  private static Target target(
      Optional<String> body, When when, Optional<String> ref, Optional<String> title) {
    return new Target(body, when.day(), when.month(), ref, title);
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
