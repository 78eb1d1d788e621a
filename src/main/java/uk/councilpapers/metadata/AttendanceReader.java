package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.councilpapers.config.Headings;
import uk.councilpapers.config.Headings.Part;
import uk.councilpapers.config.OfficerWords;
import uk.councilpapers.config.OfficerWords.Kind;

/**
 * Reads the attendance at the head of minutes, printed as a sentence or as a table.
 *
 * <p>Immutable. Expects lines without markup, tabs between cells. Everybody listed under "Present"
 * counts, under whatever sub-heading; "also in attendance" ends that list. A line that is no list
 * of people ends it too. A label in a cell behind others opens a list beside the one at the margin.
 */
final class AttendanceReader {

  private enum Section {
    NONE,
    CHAIR,
    PRESENT,
    OTHERS,
    ABSENT,
    APOLOGIES
  }

  private static final Pattern SUB_HEAD =
      Pattern.compile("([\\p{L}()/’' -]{3,50}?)\\s*:(?:\\s*[-–—])?\\s*(.*)");
  private static final Pattern UNMARKED =
      Pattern.compile(
          "(?i)((?:members |councillors |those )?(?:present|in attendance|attending)|apologies)"
              + " (?-i:(?=\\p{Lu}))(.*)");

  /** Before a label in the middle of a line of one column. */
  private static final Pattern INNER_LABEL =
      Pattern.compile(
          "(?i)(?= )(?<=[^\\t:])(?<!also|those|councillors|elected|council|members|staff|officers|officials) +(?=(?:present|in attendance|also (?:present|in attendance)|apologies(?: for absence)?"
              + "|absent|regrets|(?:the |parish |town |community )*clerk|officers|staff)\\s*:)");

  /** A sub-heading with a dash behind it; other dashes part names from posts. */
  private static final Pattern DASHED =
      Pattern.compile(
          "(?i)((?:[\\p{L}-]+ ){0,3}(?:representatives|members|councillors|aldermen|observers))\\s+[-–—]\\s*(.*)");

  private static final Pattern HEADER =
      Pattern.compile(
          "(?i)(?:(?:first |sur|last )?names?|role|position|post|title|present|attendance|attended|apologies|absent|representing|organisation"
              + "|initials|ward|members?|councillors?)\\s*\\??");

  /** What a cell says of whether the person was there. */
  private static final Pattern WAS_THERE =
      Pattern.compile("(?i)(?:yes|y|present|attended|in attendance|p|x|[✓✔√])");

  private static final Pattern SORRY =
      Pattern.compile("(?i)apolog(?:y|ies)(?: (?:given|received|sent|noted|tendered))?[.]?");
  private static final Pattern WAS_NOT =
      Pattern.compile("(?i)(?:no|n|absent|not present|did not attend|non-attendance|-)");

  /** A line that holds a post and nobody's name is not longer than this many characters. */
  private static final int LONGEST_POST = 60;

  private static final Pattern SIDE_LABEL = Pattern.compile("[\\p{L}()/’' -]{3,50}\\s*:.*");

  private final Headings headings;
  private final OfficerWords words;
  private final PeopleLine people;
  private final OfficialsList officials;
  private final PersonName names;

  AttendanceReader(Headings headings, OfficerWords words) {
    this.headings = headings;
    this.words = words;
    this.people = new PeopleLine(words);
    this.officials = new OfficialsList(words);
    this.names = new PersonName(words);
  }

  /** The attendance printed in the lines before the first item. */
  Roll read(List<String> lines) {
    Reading reading = new Reading();
    List<String> joined = new AttendanceLines(headings).joined(lines);
    if (arePairsOfNames(joined)) joined = singly(joined);
    for (String line : joined) {
      for (String part : parts(line)) reading.columns(part);
    }
    return new Roll(reading.present, reading.others, reading.apologies, reading.officers);
  }

  /** The line, cut before labels in the middle of it; most lines have no colon and none. */
  private static String[] parts(String line) {
    return line.indexOf(':') < 0 ? new String[] {line} : INNER_LABEL.split(line, -1);
  }

  /** Whether all rows of two cells hold two names without title: nobody's post is printed. */
  private boolean arePairsOfNames(List<String> lines) {
    List<String[]> pairs =
        lines.stream().map(l -> l.split("\t")).filter(c -> c.length == 2).toList();
    return pairs.size() > 1 && pairs.stream().allMatch(c -> isName(c[0]) && isName(c[1]));
  }

  /** Whether the cell holds a name, with nothing behind it but a remark in brackets. */
  private boolean isName(String cell) {
    String bare = Brackets.without(cell);
    return names.isFull(bare) && bare.split(" ").length < 4 + (names.isTitled(bare) ? 1 : 0);
  }

  private static List<String> singly(List<String> rows) {
    return rows.stream().flatMap(r -> Stream.of(r.split("\t"))).toList();
  }

  private final class Reading {
    private final List<Attendee> present = new ArrayList<>();
    private final List<Attendee> others = new ArrayList<>();
    private final List<String> apologies = new ArrayList<>();
    private final List<Attendee> officers = new ArrayList<>();
    private Section section = Section.NONE;

    /** Whether the sub-heading above the line is that of officers. */
    private boolean ofOfficers;

    /** Reads a line; what stands beside the list at the margin under a label of its own apart. */
    void columns(String line) {
      String[] cells = line.split("\t+", -1);
      if (cells.length == 2 && isHeadRow(cells)) {
        line(cells[0].strip());
        return;
      }
      if (cells.length > 1 && (isHeader(cells) || status(cells))) return;
      int side = 1;
      while (side < cells.length && !SIDE_LABEL.matcher(cells[side].strip()).matches()) side++;
      if (side >= cells.length) {
        line(line);
        return;
      }
      String margin = String.join("\t", List.of(cells).subList(0, side)).stripTrailing();
      if (!margin.isBlank()) line(margin);
      Section before = section;
      boolean officersBefore = ofOfficers;
      section = Section.NONE;
      line(String.join(" ", List.of(cells).subList(side, cells.length)).strip());
      section = before;
      ofOfficers = officersBefore;
    }

    /** Reads a row in which a cell says whether the person was there. */
    private boolean status(String[] cells) {
      if (section != Section.PRESENT) return false;
      List<String> others = new ArrayList<>();
      String said = "";
      for (String cell : cells) {
        boolean status =
            WAS_THERE.matcher(cell.strip()).matches()
                || SORRY.matcher(cell.strip()).matches()
                || WAS_NOT.matcher(cell.strip()).matches();
        if (status) said = cell.strip();
        else others.add(cell);
      }
      if (said.isEmpty() || others.isEmpty()) return false;
      if (SORRY.matcher(said).matches()) apologies.add(others.getFirst().strip());
      else if (WAS_THERE.matcher(said).matches()) list(String.join("\t", others), present);
      return true;
    }

    private void line(String line) {
      Optional<Headings.Found> label =
          headings.opening(Part.ATTENDANCE, line).or(() -> unmarked(line));
      if (label.isEmpty()) {
        people(line);
        return;
      }
      section = section(label.get().name());
      ofOfficers = section == Section.OTHERS && isOfficers(line);
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
      List<Attendee> presided = people.sentence(ChairMark.presided(line));
      if (presided.size() == 1) {
        chair(presided.getFirst());
        return;
      }
      switch (section) {
        case CHAIR -> {
          people.sentence(line).forEach(this::chair);
          section = Section.PRESENT;
        }
        case PRESENT -> listed(line);
        case OTHERS -> others(line);
        case APOLOGIES -> sorry(line);
        case ABSENT, NONE -> {}
      }
    }

    /** A label with nothing but a space between it and the people. */
    private Optional<Headings.Found> unmarked(String line) {
      Matcher m = UNMARKED.matcher(line);
      if (!m.matches()) return Optional.empty();
      String rest = m.group(2);
      boolean list = !people.sentence(rest).isEmpty() || people.row(rest.split("\t+")).size() > 1;
      return list && !words.in(Kind.VERB, rest)
          ? headings.opening(Part.ATTENDANCE, m.group(1) + ": " + rest)
          : Optional.empty();
    }

    private void chair(Attendee chair) {
      add(present, new Attendee(chair.name(), "", true));
    }

    /** Adds a person, or what is new of one who is listed as chair and again. */
    private void add(List<Attendee> into, Attendee person) {
      add(into, person, false);
    }

    private void add(List<Attendee> into, Attendee person, boolean always) {
      String key = names.key(person.name());
      for (int i = 0; i < into.size(); i++) {
        Attendee other = into.get(i);
        boolean again = other.chair() || person.chair();
        if ((!again && !always) || !names.key(other.name()).equals(key)) continue;
        String post = other.post().isEmpty() ? person.post() : other.post();
        into.set(i, new Attendee(other.name(), post, other.chair() || person.chair()));
        return;
      }
      into.add(person);
    }

    /** Those who are no members, with their posts where these are printed. */
    private void others(String line) {
      if (isOfficers(line) && SUB_HEAD.matcher(line).matches()) ofOfficers = true;
      List<Attendee> found = officials(line);
      found.forEach(this::officer);
      if (found.isEmpty()) list(line, others);
      else found.forEach(a -> add(others, a));
    }

    private List<Attendee> officials(String line) {
      if (line.indexOf('\t') >= 0) return List.of();
      return ofOfficers ? officials.ofOfficers(line) : officials.read(line);
    }

    /** Officers without a post; behind a comma may stand the service that they are of. */
    private void named(String line, List<Attendee> found) {
      List<Attendee> full = found.stream().filter(a -> names.isFull(a.name())).toList();
      String[] parts = line.split(",", 2);
      boolean service = full.size() == 1 && parts.length == 2 && !words.in(Kind.TITLE, parts[1]);
      full.forEach(a -> officer(new Attendee(a.name(), service ? parts[1].strip() : "", false)));
    }

    private void officer(Attendee person) {
      add(officers, person, true);
    }

    private void sorry(String line) {
      List<Attendee> found = people.sentence(line);
      if (found.isEmpty() && line.indexOf('\t') >= 0) found = people.row(line.split("\t+"));
      found.forEach(a -> apologies.add(a.name()));
      if (found.isEmpty()) section = Section.NONE;
    }

    private void listed(String line) {
      List<String> groups = line.indexOf('\t') < 0 ? Brackets.split(line, ";") : List.of();
      boolean heads = groups.stream().skip(1).anyMatch(g -> SUB_HEAD.matcher(g).matches());
      if (!heads) {
        list(line, present);
        return;
      }
      for (String group : groups) list(group, present);
    }

    private void list(String line, List<Attendee> into) {
      if (line.indexOf('\t') >= 0) {
        String[] cells = line.split("\t+");
        List<Attendee> beside = cells.length == 2 ? officials.read(cells[1]) : List.of();
        if (!beside.isEmpty()) {
          beside.forEach(this::officer);
          beside.forEach(a -> add(others, a));
          if (!cells[0].isBlank()) list(cells[0].strip(), into);
          return;
        }
        List<Attendee> row = people.row(cells);
        row.forEach(a -> add(into, a));
        row.stream().filter(a -> isOfficer(a.post())).forEach(this::officer);
        return;
      }
      Matcher head = SUB_HEAD.matcher(line);
      if (!head.matches()) head = DASHED.matcher(line);
      boolean labelled = head.matches();
      if (labelled) ofOfficers = isOfficers(head.group(1));
      String value = labelled ? people.governed(head.group(1), head.group(2)) : line;
      List<Attendee> found = people.sentence(value);
      found.forEach(a -> add(into, a));
      List<Attendee> posted = officials.read(value);
      if (posted.isEmpty() && labelled) posted = officials.read(line);
      posted.forEach(this::officer);
      if (ofOfficers && posted.isEmpty()) named(value, found);
      if (found.isEmpty() && !labelled && !isCapitals(line) && posted.isEmpty()) {
        boolean post = words.in(Kind.POST, line) && line.length() <= LONGEST_POST;
        section = people.isPlural(line) || post ? section : Section.NONE;
      }
    }
  }

  /** Whether the row says what stands in its columns. */
  private static boolean isHeader(String[] cells) {
    return List.of(cells).stream()
        .map(String::strip)
        .filter(c -> !c.isEmpty())
        .allMatch(c -> HEADER.matcher(c).matches());
  }

  /** A label of attendance over one column, another heading over the next. */
  private boolean isHeadRow(String[] cells) {
    return headings
            .find(Part.ATTENDANCE, cells[0].strip())
            .filter(f -> f.value().isEmpty())
            .isPresent()
        && people.sentence(cells[1]).isEmpty()
        && officials.read(cells[1]).isEmpty()
        && !SIDE_LABEL.matcher(cells[1].strip()).matches()
        && isCapitals(cells[1]);
  }

  private static Section section(String name) {
    return switch (name) {
      case "chair" -> Section.CHAIR;
      case "present" -> Section.PRESENT;
      case "also" -> Section.OTHERS;
      case "absent" -> Section.ABSENT;
      default -> Section.APOLOGIES;
    };
  }

  private boolean isOfficers(String label) {
    return words.in(Kind.STAFF, label);
  }

  private boolean isOfficer(String post) {
    return words.in(Kind.POST, post) && !words.starts(Kind.MEMBER, post);
  }

  private static boolean isCapitals(String line) {
    return line.chars().noneMatch(Character::isLowerCase);
  }
}
