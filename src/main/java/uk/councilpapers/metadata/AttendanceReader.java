package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.config.Headings;
import uk.councilpapers.config.Headings.Part;
import uk.councilpapers.config.OfficerWords;
import uk.councilpapers.config.OfficerWords.Kind;

/**
 * Reads the attendance at the head of minutes, printed as a sentence or as a table.
 *
 * <p>Immutable. Expects lines without markup, tabs between cells. Everybody listed under "Present"
 * counts, under whatever sub-heading; "also in attendance" ends that list. A line that is no list
 * of people ends it too.
 */
final class AttendanceReader {

  private enum Section {
    NONE,
    CHAIR,
    PRESENT,
    OTHERS,
    APOLOGIES
  }

  private static final Pattern CHAIR =
      Pattern.compile(
          "\\s*(?:[(\\[][^()\\[\\]]*\\bin the chair\\b[^()\\[\\]]*[)\\]]"
              + "|[(\\[](?:chair|chairman|chairperson|chairwoman)[)\\]]|,? in the chair\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BULLET = Pattern.compile("^\\s*[-•*▪·]\\s+");
  private static final Pattern RULE = Pattern.compile("[-–—_=\\s]+");
  private static final Pattern OPEN =
      Pattern.compile(".*(?:,|;|\\band|\\bof|&|\\b(?:Mr|Mrs|Ms|Dr|\\p{Lu})\\.)");
  private static final Pattern SUB_HEAD =
      Pattern.compile("([\\p{L}()/’' -]{3,50}?)\\s*:(?:\\s*[-–—])?\\s*(.*)");

  private final Headings headings;
  private final OfficerWords words;
  private final NameList list;
  private final OfficialsList officials;
  private final PersonName names;

  AttendanceReader(Headings headings, OfficerWords words) {
    this.headings = headings;
    this.words = words;
    this.list = new NameList(words);
    this.officials = new OfficialsList(words);
    this.names = new PersonName(words);
  }

  /** The attendance printed in the lines before the first item. */
  Roll read(List<String> lines) {
    Reading reading = new Reading();
    for (String line : joined(lines)) reading.line(line);
    return new Roll(reading.present, reading.others, reading.apologies);
  }

  /** A line that ends in a comma, "and" or within a bracket goes on with the next one. */
  private List<String> joined(List<String> lines) {
    List<String> joined = new ArrayList<>();
    for (String printed : lines) {
      String line = BULLET.matcher(printed).replaceFirst("");
      if (line.isBlank() || RULE.matcher(line).matches()) continue;
      boolean bullet = !line.equals(printed);
      boolean goesOn = !joined.isEmpty() && !bullet && goesOn(joined.getLast(), line);
      joined.add(goesOn ? joined.removeLast() + " " + line : line);
    }
    return joined;
  }

  private boolean goesOn(String before, String line) {
    if (line.indexOf('\t') >= 0 || before.indexOf('\t') >= 0) return false;
    if (headings.find(Part.ATTENDANCE, line).isPresent()) return false;
    return OPEN.matcher(before).matches()
        || line.startsWith("and ")
        || line.startsWith("(")
        || before.lastIndexOf('(') > before.lastIndexOf(')');
  }

  private final class Reading {
    private final List<Attendee> present = new ArrayList<>();
    private final List<Attendee> others = new ArrayList<>();
    private final List<String> apologies = new ArrayList<>();
    private Section section = Section.NONE;

    private void line(String line) {
      Optional<Headings.Found> label = headings.opening(Part.ATTENDANCE, line);
      if (label.isEmpty()) {
        people(line);
        return;
      }
      section = section(label.get().name());
      String value = value(label.get().value());
      if (!value.isEmpty()) people(value);
    }

    private String value(String value) {
      if (section != Section.APOLOGIES) return value;
      return headings
          .opening(Part.ATTENDANCE, value)
          .map(Headings.Found::value)
          .orElse(value)
          .strip();
    }

    private void people(String line) {
      if (Character.isDigit(line.codePointAt(0))) section = Section.NONE;
      switch (section) {
        case CHAIR -> {
          sentence(line).forEach(a -> present.add(new Attendee(a.name(), "", true)));
          section = Section.PRESENT;
        }
        case PRESENT -> listed(line, present);
        case OTHERS -> others(line);
        case APOLOGIES -> sorry(line);
        case NONE -> {}
      }
    }

    /** Those who are no members, with their posts where these are printed. */
    private void others(String line) {
      List<Attendee> found = officials.read(line);
      if (found.isEmpty()) listed(line, others);
      else others.addAll(found);
    }

    private void sorry(String line) {
      List<Attendee> found = sentence(line);
      found.forEach(a -> apologies.add(a.name()));
      if (found.isEmpty()) section = Section.NONE;
    }

    private void listed(String line, List<Attendee> people) {
      if (line.indexOf('\t') >= 0) {
        row(line.split("\t+", 2)).ifPresent(people::add);
        return;
      }
      Matcher head = SUB_HEAD.matcher(line);
      boolean labelled = head.matches();
      String value = labelled ? governed(head.group(1), head.group(2)) : line;
      List<Attendee> found = sentence(value);
      people.addAll(found);
      if (found.isEmpty() && !labelled && !isCapitals(line)) section = Section.NONE;
    }
  }

  private static Section section(String name) {
    return switch (name) {
      case "chair" -> Section.CHAIR;
      case "present" -> Section.PRESENT;
      case "also" -> Section.OTHERS;
      default -> Section.APOLOGIES;
    };
  }

  private static boolean isCapitals(String line) {
    return line.chars().noneMatch(Character::isLowerCase);
  }

  /** {@code Councillors: A. Ash, B. Birch} reads as {@code Councillors A. Ash, B. Birch}. */
  private String governed(String head, String value) {
    String singular = head.strip().replaceFirst("(?i)s$", "");
    return words.matcher(Kind.TITLE, singular).matches() ? head.strip() + " " + value : value;
  }

  private Optional<Attendee> row(String[] cells) {
    String name = CHAIR.matcher(cells[0]).replaceAll("").strip();
    String post = CHAIR.matcher(cells[1].replace('\t', ' ')).replaceAll("").strip();
    boolean chair = CHAIR.matcher(cells[0]).find() || CHAIR.matcher(cells[1]).find();
    if (name.isEmpty() || name.length() > 60 || !Character.isUpperCase(name.codePointAt(0))) {
      return Optional.empty();
    }
    return Optional.of(new Attendee(name, Brackets.without(post), chair));
  }

  private List<Attendee> sentence(String line) {
    Matcher mark = CHAIR.matcher(line);
    String chair = mark.find() ? key(line.substring(0, mark.start())) : "";
    List<Attendee> found = new ArrayList<>();
    for (String name : list.read(mark.reset().replaceAll(""))) {
      found.add(new Attendee(name, "", !chair.isEmpty() && names.key(name).equals(chair)));
    }
    return isProse(line, found.size()) ? List.of() : found;
  }

  private String key(String before) {
    List<String> people = list.read(before);
    return people.isEmpty() ? "" : names.key(people.getLast());
  }

  /** A line that does not begin with a person, or has many more words than its list of names. */
  private boolean isProse(String line, int people) {
    List<String> pieces = Brackets.split(line, ",;");
    long spaces = line.chars().filter(c -> c == ' ').count();
    return pieces.isEmpty()
        || list.read(CHAIR.matcher(pieces.getFirst()).replaceAll("")).isEmpty()
        || spaces > 12L * people;
  }
}
