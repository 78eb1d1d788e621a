package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.config.OfficerWords;
import uk.councilpapers.config.OfficerWords.Kind;

/**
 * Reads one line of an attendance list: a sentence with names, or a row with a name and a post.
 *
 * <p>Immutable. Answers nobody for a line of prose.
 */
final class PeopleLine {

  /** By which the minutes go on to name the person. */
  private static final Pattern INITIALS = Pattern.compile("\\s*\\(\\p{Lu}{2,4}\\)$");

  private static final Pattern CELL_OF_INITIALS = Pattern.compile("\\p{Lu}\\p{L}?\\p{Lu}?\\p{L}?");

  private final OfficerWords words;
  private final NameList list;
  private final PersonName names;

  PeopleLine(OfficerWords words) {
    this.words = words;
    this.list = new NameList(words);
    this.names = new PersonName(words);
  }

  /** Whether the line is a title in the plural and nothing else: a heading over names. */
  boolean isPlural(String line) {
    return !singular(line.strip()).equals(line.strip());
  }

  /** The title in the singular; the text itself where it is no title in the plural. */
  private String singular(String text) {
    String one = text.replaceFirst("(?i)s$", "").replaceFirst("(?i)(alderm)en$", "$1an");
    return !one.equals(text) && words.matcher(Kind.TITLE, one).matches() ? one : text;
  }

  /** {@code Councillors: A. Ash, B. Birch} reads as {@code Councillors A. Ash, B. Birch}. */
  String governed(String head, String value) {
    boolean plural = isPlural(head) && !value.isBlank();
    return plural ? head.strip() + " " + value : value;
  }

  /** The person of a row, with the post in the second cell; or the people of a row of names. */
  List<Attendee> row(String[] printed) {
    String[] cells =
        Arrays.stream(printed)
            .map(String::strip)
            .filter(c -> !isInitials(c))
            .toArray(String[]::new);
    if (cells.length == 0) return List.of();
    List<Attendee> people = new ArrayList<>();
    for (String cell : cells) {
      String name = Brackets.without(ChairMark.without(cell));
      if (names.isFull(name) && (names.isTitled(name) || printed.length > 2)) {
        people.add(new Attendee(name, "", ChairMark.isIn(cell)));
      }
    }
    if (people.size() == cells.length && printed.length > 1) return people;
    String post = cells.length > 1 ? cells[1] : "";
    boolean turned = cells.length == 2 && isOffice(cells[0], ChairMark.without(post));
    return (turned ? row(post, cells[0]) : row(cells[0], post)).map(List::of).orElse(List.of());
  }

  /** Whether the first cell holds the office, or the place, and the second one who holds it. */
  private boolean isOffice(String first, String second) {
    if (names.isTitled(first)) return false;
    boolean office = words.in(Kind.POST, first) || words.starts(Kind.MEMBER, first);
    boolean member = names.isTitled(second) || words.starts(Kind.MEMBER, second);
    return names.isFull(second) ? office || member : member && list.read(second).size() == 1;
  }

  private static boolean isInitials(String cell) {
    return cell.length() <= 4 && CELL_OF_INITIALS.matcher(cell).matches();
  }

  private Optional<Attendee> row(String first, String second) {
    String name = INITIALS.matcher(ChairMark.without(first)).replaceFirst("");
    String post = ChairMark.without(second);
    boolean chair = ChairMark.isIn(first) || ChairMark.isIn(second);
    boolean heading = name.indexOf(' ') < 0 && name.chars().noneMatch(Character::isLowerCase);
    if (heading || name.length() > 60 || !Character.isUpperCase(name.codePointAt(0))) {
      return Optional.empty();
    }
    return Optional.of(new Attendee(name, Brackets.without(post), chair));
  }

  /** The people that the line lists, without posts. */
  List<Attendee> sentence(String line) {
    if (line.isEmpty()) return List.of();
    Matcher before = ChairMark.before(line);
    boolean first = before.find();
    String text = first ? line.substring(before.end()) : line;
    String chair =
        ChairMark.first(text).map(mark -> key(text.substring(0, mark.start()))).orElse("");
    List<Attendee> found = new ArrayList<>();
    for (String name : list.read(ChairMark.without(text))) {
      boolean isChair = !chair.isEmpty() && names.key(name).equals(chair);
      found.add(new Attendee(name, "", isChair || (first && found.isEmpty())));
    }
    return isProse(text, found.size()) ? List.of() : found;
  }

  private String key(String before) {
    List<String> people = list.read(before);
    return people.isEmpty() ? "" : names.key(people.getLast());
  }

  /** A line that does not begin with a person, or has many more words than its list of names. */
  private boolean isProse(String line, int people) {
    List<String> pieces =
        Brackets.split(line, ",;").stream().dropWhile(list::isOfficeAlone).toList();
    long spaces = line.chars().filter(c -> c == ' ').count();
    return pieces.isEmpty()
        || list.read(ChairMark.without(pieces.getFirst())).isEmpty()
        || spaces > 12L * people;
  }
}
