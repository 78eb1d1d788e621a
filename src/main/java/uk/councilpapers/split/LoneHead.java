package uk.councilpapers.split;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.councilpapers.config.Headings;
import uk.councilpapers.config.Headings.Part;
import uk.councilpapers.model.FileName;
import uk.councilpapers.model.Warning;
import uk.councilpapers.text.DateReader;
import uk.councilpapers.text.PlainLines;
import uk.councilpapers.text.TimeReader;

/**
 * The head of a file that is one paper: which body it is of and when that met.
 *
 * <p>Immutable; one for a file. Of the lines near the top that name a body the likeliest is taken,
 * a name that only says "Council" is completed by the line that says which. The date is the first
 * one above the items; where none is printed, or no year, the file's name has to say it.
 */
final class LoneHead {

  /** The head is within this many filled lines. */
  private static final int HEAD = 30;

  /** A line that names a body is not longer than this many characters. */
  private static final int LONGEST_NAME = 220;

  /** One of the first lines may run on and name the body all the same. */
  private static final int LONGEST_OPENING = 380;

  /** A line that names a municipality and nothing else is not longer than this. */
  private static final int LONGEST_PLACE = 70;

  /** A name that is cut at the ends of lines goes on in at most this many more. */
  private static final int MOST_NAME_LINES = 3;

  /** A line less likely than this names no body. */
  private static final double LEAST = -2.5;

  /** A letter O typed for the nought of a year. */
  private static final Pattern LETTER_FOR_NOUGHT = Pattern.compile("\\b2[Oo](?=\\d\\d\\b)");

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i).*(?:@|https?:|www\\.|\\btel(?:ephone)?\\b|\\bfax\\b|\\b[A-Z]{1,2}\\d{1,2}[A-Z]? ?\\d[A-Z]{2}\\b"
              + "|\\b(?:clerk to|clerk:)).*");
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?i).*\\b(?:was|were|has|have|had|thanked|asked|directed|considered|decided|reported|stated|welcomed|will be|would|please|noted|"
              + "agreed|received|resolved)\\b.*");
  private static final Pattern ITEM =
      Pattern.compile("\\(?\\p{Lu}{0,4}\\d{1,4}[.):/-].*|[-•*] .*|(?i:that)\\b.*");
  private static final Pattern MEETING_OF =
      Pattern.compile(
          "(?i).*\\b(?:minutes?|meeting|proceedings|agenda|summoned|determined at)\\b.*");
  private static final Pattern OF = Pattern.compile("(?i)\\b(?:of|at)\\b");
  private static final Pattern OPEN =
      Pattern.compile("(?i).*(?:\\b(?:of|of the|the|and|for|in)|&)");

  private static final Pattern PLACE_COUNCIL =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’.-]*,? (?:(?:\\p{Lu}[\\p{L}'’.-]*|and|the|cum|with|on|in|under|upon|&|of|le),? ){0,5}"
              + "(?i:(?:town|parish|community|county|city|district|borough|village|rural)"
              + " (?:and (?:county|district) )?council|council)\\b");
  private static final Pattern NAMED_PLACE =
      Pattern.compile(
          "\\b(?:Township|Town|City|Village|Municipality|County|District|Borough) of "
              + "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{Ll}'’-]+){0,2}");
  private static final Pattern NAMED_COUNCIL =
      Pattern.compile(
          "\\b(?!The |Your |Our )(?:\\p{Lu}[\\p{L}'’-]+ (?:(?:and|cum|on|with|in|under|upon|le) )?){1,4}"
              + "(?:Town|Parish|Community|Village) Council\\b");
  private static final Pattern MUNICIPALITY =
      Pattern.compile(
          "(?i)\\b((?:township|town|city|village|municipality|county|district|region|borough) of "
              + "(?:the )?\\p{L}[\\p{L}'’-]*(?: \\p{L}[\\p{L}'’-]*){0,3}?)"
              + "(?=\\s*$|\\t|,| (?:council|committee|regular|special|meeting|minutes|agenda)\\b)");

  private final Headings headings;
  private final PlainLines lines;
  private final FileName file;
  private final CommitteeBelow committees;
  private final List<Integer> head;
  private final List<Warning> warnings = new ArrayList<>();

  LoneHead(Headings headings, PlainLines lines, int last, FileName file) {
    this.headings = headings;
    this.lines = lines;
    this.file = file;
    this.committees = new CommitteeBelow(headings, lines);
    this.head = lines.filled(1, last, HEAD);
  }

  /** The lines that were looked at, those that hold text. */
  List<Integer> lines() {
    return head;
  }

  /** The line that names the body. */
  Optional<Integer> bodyLine() {
    return head.stream()
        .filter(this::namesBody)
        .filter(i -> likelihood(i) > LEAST)
        .max(Comparator.comparingDouble(this::likelihood));
  }

  private boolean namesBody(int line) {
    String plain = named(line);
    if (plain.length() > LONGEST_OPENING) return false;
    boolean opening =
        head.indexOf(line) < 3
            && !plain.matches("(?i)(?:dear|to)\\b.*")
            && PLACE_COUNCIL.matcher(plain).find();
    return plain.length() <= (opening ? LONGEST_OPENING : LONGEST_NAME)
        && !headings.is(Part.BODY, "preamble", plain)
        && headings.is(Part.BODY, "body", plain)
        && !ITEM.matcher(plain).matches();
  }

  /** The line, with the next ones where it says what of and the body's name is not whole. */
  private String named(int line) {
    String named = lines.plain(line);
    if (!MEETING_OF.matcher(named).matches() || !OF.matcher(named).find()) return named;
    int last = line;
    while (last - line < MOST_NAME_LINES
        && isCut(named, last == line)
        && lines.next(last) > 0
        && lines.next(last) <= last + 2) {
      last = lines.next(last);
      named += " " + lines.plain(last);
    }
    return named;
  }

  /** Whether the name goes on in the next line: the first one may stop anywhere. */
  private boolean isCut(String named, boolean first) {
    return named.length() <= LONGEST_NAME / 2
        && !headings.is(Part.BODY, "body", named)
        && DateReader.first(named).isEmpty()
        && (first || OPEN.matcher(named).matches());
  }

  /** How likely the line is the one that says whose paper this is; early lines are likelier. */
  private double likelihood(int line) {
    String plain = named(line);
    double likelihood = -0.15 * head.indexOf(line);
    if (MEETING_OF.matcher(plain).matches()) likelihood += 2;
    if (Capitals.only(plain) || lines.raw(line).strip().matches("(?:#|\\*\\*).*")) likelihood += 1;
    if (plain.length() <= 70) likelihood += 1;
    if (DateReader.first(plain).isPresent()) likelihood += 0.5;
    if (ADDRESS.matcher(plain).matches()) likelihood -= 4;
    if (SENTENCE.matcher(plain).matches()) likelihood -= 3;
    if (headings.find(Part.ATTENDANCE, plain).isPresent()) likelihood -= 4;
    if (BodyName.isBare(BodyName.of(plain))) likelihood -= 0.5;
    if (committees.isUnder(line)) likelihood -= 1.5;
    return likelihood;
  }

  /** The body's name, from the head or, where that has none, from the title or the file's name. */
  Optional<String> committee() {
    Optional<String> named = bodyLine().map(this::nameFrom).filter(n -> !n.isBlank());
    if (named.isPresent() && !BodyName.isBare(named.get())) return named;
    return place(named.isPresent()).or(() -> named).or(file::committee);
  }

  /** The name in the line and those that it goes on in. */
  private String nameFrom(int line) {
    int next = lines.next(line);
    String plain = named(line);
    if (!plain.equals(lines.plain(line))) return BodyName.of(plain);
    boolean open = OPEN.matcher(plain).matches() && next == line + 1;
    boolean cut =
        line > 1
            && lines.plain(line - 1).length() <= 70
            && OPEN.matcher(lines.plain(line - 1)).matches();
    String whole = cut ? lines.plain(line - 1) + " " + plain : plain;
    String name = BodyName.of(open ? whole + " " + lines.plain(next) : whole);
    Matcher place = PLACE_COUNCIL.matcher(plain);
    return headings.is(Part.BODY, "body", name) || !place.find()
        ? name
        : BodyName.of(place.group());
  }

  /** The council that a line near the top names in full. */
  private Optional<String> place(boolean bare) {
    List<Integer> first =
        head.stream()
            .filter(i -> lines.plain(i).length() <= LONGEST_NAME)
            .filter(i -> !ITEM.matcher(lines.plain(i)).matches())
            .toList();
    Stream<String> councils =
        first.stream()
            .map(lines::plain)
            .map(PLACE_COUNCIL::matcher)
            .filter(Matcher::find)
            .map(m -> BodyName.of(m.group()))
            .filter(n -> !BodyName.isBare(n) && n.split(" ").length > 1);
    Stream<String> municipalities =
        first.stream()
            .map(lines::plain)
            .filter(l -> bare || l.length() <= LONGEST_PLACE)
            .map(MUNICIPALITY::matcher)
            .filter(Matcher::find)
            .map(m -> BodyName.of(m.group(1).replaceFirst("\\s+(?i:council)$", "")));
    Optional<String> near = Stream.concat(municipalities, councils).findFirst();
    return near.isPresent() || !bare ? near : municipality();
  }

  /** The municipality that the whole text speaks of most, where the head names a bare council. */
  private Optional<String> municipality() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int i : lines.filled(1, lines.size(), Integer.MAX_VALUE)) {
      for (Pattern named : List.of(NAMED_PLACE, NAMED_COUNCIL)) {
        Matcher m = named.matcher(lines.plain(i));
        while (m.find()) counts.merge(m.group().replaceFirst("^The ", ""), 1, Integer::sum);
      }
    }
    counts.keySet().removeIf(BodyName::isBare);
    return counts.entrySet().stream()
        .filter(e -> e.getValue() > 1 || counts.size() == 1)
        .max(Map.Entry.comparingByValue())
        .map(e -> BodyName.of(e.getKey()));
  }

  /** The date of the meeting: the first one in the lines up to {@code last}, the body's first. */
  Optional<LocalDate> date(int last) {
    int body = bodyLine().orElse(1);
    Stream<Integer> order =
        Stream.concat(
            head.stream().filter(i -> i >= body && i <= last),
            head.stream().filter(i -> i < body && !lines.plain(i).startsWith("date:")));
    return order
        .map(this::dateFrom)
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> withoutYear(last))
        .or(this::fromName)
        .or(() -> firstOf(head));
  }

  /** The first date that begins on the line; the next one may hold the rest of it. */
  private Optional<LocalDate> dateFrom(int line) {
    String plain = LETTER_FOR_NOUGHT.matcher(lines.plain(line)).replaceAll("20");
    String both = plain + " " + lines.plain(lines.next(line));
    return DateReader.all(both).stream()
        .filter(f -> f.start() < plain.length())
        .map(DateReader.Found::date)
        .findFirst();
  }

  private Optional<LocalDate> firstOf(List<Integer> some) {
    return some.stream()
        .map(lines::plain)
        .map(DateReader::first)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** A day and month near the top, in the year that the file's name says. */
  private Optional<LocalDate> withoutYear(int last) {
    Optional<Integer> year = file.year();
    for (int i : head) {
      if (i > last) break;
      Optional<LocalDate> date = year.flatMap(y -> DateReader.firstIn(lines.plain(i), y));
      if (date.isEmpty()) continue;
      String message = "no year is printed; " + date.get() + " takes it from the file's name";
      warnings.add(new Warning(i, message));
      return date;
    }
    return Optional.empty();
  }

  private Optional<LocalDate> fromName() {
    Optional<LocalDate> date = file.date();
    date.ifPresent(
        d ->
            warnings.add(
                new Warning(
                    lines.filledFrom(1, lines.size()),
                    "no date is printed near the top; " + d + " is that of the file's name")));
    return date;
  }

  /** The time that is printed with the date or behind a label of its own. */
  Optional<LocalTime> time() {
    return head.stream()
        .map(lines::plain)
        .filter(l -> DateReader.first(l).isPresent() || value("time", l).isPresent())
        .map(TimeReader::first)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Where the meeting is, if a label says it. */
  Optional<String> venue() {
    return head.stream()
        .map(lines::plain)
        .map(l -> value("venue", l))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> value(String label, String plain) {
    return headings
        .find(Part.FRONT, plain)
        .filter(f -> f.name().equals(label))
        .map(Headings.Found::value)
        .filter(v -> !v.isEmpty());
  }

  /** What was read from elsewhere than the text. */
  List<Warning> warnings() {
    return List.copyOf(warnings);
  }
}
