package uk.councilpapers.split;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.councilpapers.config.Headings;
import uk.councilpapers.config.Headings.Part;
import uk.councilpapers.split.PaperStart.MinutesStart;
import uk.councilpapers.text.DateReader;
import uk.councilpapers.text.PlainLines;

/**
 * Finds where minutes start: a body's name, below it a date and nothing else, below that who was
 * present.
 *
 * <p>Stateless. One or two of the three without the others start no minutes: a title slide has no
 * attendance, a schedule no date.
 */
final class MinutesFinder {

  private static final Pattern TIME =
      Pattern.compile("(?i),?\\s+(?:at\\s+)?\\d{1,2}(?:[.:]\\d\\d)?\\s*[ap]\\.?m\\.?$");

  /** A body's name is not longer than this many characters. */
  private static final int LONGEST_NAME = 120;

  /** How many filled lines below the date the attendance may start. */
  private static final int ATTENDANCE_WITHIN = 6;

  private final Headings headings;

  MinutesFinder(Headings headings) {
    this.headings = headings;
  }

  /** The starts at or after the line, in order. */
  List<MinutesStart> find(PlainLines lines, int from) {
    List<MinutesStart> starts = new ArrayList<>();
    for (int i = lines.filledFrom(from, lines.size()); i > 0; i = lines.next(i)) {
      at(lines, i, from).ifPresent(starts::add);
    }
    return starts;
  }

  private Optional<MinutesStart> at(PlainLines lines, int dateLine, int from) {
    if (lines.plain(dateLine).length() > LONGEST_NAME) return Optional.empty();
    int name = lines.previous(dateLine);
    if (name < from || dateLine - name > 3 || !isName(lines, name)) return Optional.empty();
    Optional<LocalDate> date =
        DateReader.alone(withoutTime(lines.plain(dateLine))).map(DateReader.Found::date);
    if (date.isEmpty() || !attendanceFollows(lines, dateLine)) return Optional.empty();
    if (beginsAbove(lines, name, from)) name = lines.previous(name);
    int top = topOfName(lines, name, from);
    return Optional.of(
        new MinutesStart(top, dateLine, committee(lines, top, lines.previous(dateLine)), date));
  }

  private static boolean isName(PlainLines lines, int line) {
    String text = lines.plain(line);
    return text.length() <= LONGEST_NAME
        && !lines.isRow(line)
        && !text.endsWith(".")
        && !startsWithDigit(text);
  }

  private static boolean startsWithDigit(String text) {
    return !text.isEmpty() && text.charAt(0) >= '0' && text.charAt(0) <= '9';
  }

  /** The line without a time at its end; few lines end as one does. */
  private static String withoutTime(String line) {
    boolean some = line.endsWith("m") || line.endsWith("M") || line.endsWith(".");
    return some ? TIME.matcher(line).replaceFirst("") : line;
  }

  /** Whether a word alone is the end of a name whose beginning a page end has cut off. */
  private static boolean beginsAbove(PlainLines lines, int name, int from) {
    int above = lines.previous(name);
    if (lines.plain(name).indexOf(' ') >= 0 || above < from || !isName(lines, above)) return false;
    String text = lines.plain(above);
    return text.indexOf(' ') > 0
        && text.chars().noneMatch(c -> Character.isLowerCase(c) || Character.isDigit(c));
  }

  /** Whether the attendance stands below the date, with no other date alone between them. */
  private boolean attendanceFollows(PlainLines lines, int dateLine) {
    for (int i : lines.filled(dateLine + 1, lines.size(), ATTENDANCE_WITHIN)) {
      if (headings.is(Part.MINUTES, "attendance", lines.plain(i))) return true;
      String plain = lines.plain(i);
      if (plain.length() <= LONGEST_NAME && DateReader.alone(plain).isPresent()) return false;
    }
    return false;
  }

  /** A name may start one or two lines above, without a blank line between. */
  private static int topOfName(PlainLines lines, int name, int from) {
    int top = name;
    while (top - 1 >= from
        && name - top < 2
        && !lines.isBlank(top - 1)
        && isName(lines, top - 1)
        && lines.plain(top - 1).length() <= LONGEST_NAME / 2) {
      top--;
    }
    return top;
  }

  private static String committee(PlainLines lines, int top, int name) {
    return BodyName.read(lines, top, name);
  }
}
