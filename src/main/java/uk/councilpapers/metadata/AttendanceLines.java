package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import uk.councilpapers.config.Headings;
import uk.councilpapers.config.Headings.Part;

/**
 * Makes the lines of an attendance list whole again where they were cut: behind a comma, within a
 * bracket or within a name.
 *
 * <p>Immutable. Leaves out blank lines and rules.
 */
final class AttendanceLines {

  private static final Pattern BULLET = Pattern.compile("^\\s*[-•*▪·]\\s+");

  private static final Pattern RULE = Pattern.compile("[-–—_=\\s]+");

  private static final Pattern OPEN =
      Pattern.compile(".*(?:,|;|\\band|\\bof|&|\\b(?:Mr|Mrs|Ms|Dr|\\p{Lu})\\.)");

  private static final Pattern CUT_NAME =
      Pattern.compile(".*(?:,|;|\\band) (?:\\p{Lu}[\\p{L}.'’-]*)(?: \\p{Lu}[\\p{L}.'’-]*)?");

  private static final Pattern REST_OF_NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,2}(?:[,;.]| \\(| and |$)");

  /** A list whose lines were cut has lines of at least this many characters. */
  private static final int FULL = 55;

  /** A label in a cell of its own before the one cell that it labels. */
  private static final Pattern LABEL_CELL =
      Pattern.compile("^([\\p{L}()/’' -]{3,50}:)\\t+(?=[^\\t]+$)");

  private final Headings headings;

  AttendanceLines(Headings headings) {
    this.headings = headings;
  }

  /** A line that ends in a comma, "and" or within a bracket goes on with the next one. */
  List<String> joined(List<String> lines) {
    List<String> joined = new ArrayList<>();
    for (String printed : lines) {
      String line = BULLET.matcher(printed).replaceFirst("");
      line = LABEL_CELL.matcher(line).replaceFirst("$1 ");
      if (line.isBlank() || RULE.matcher(line).matches()) continue;
      boolean bullet = BULLET.matcher(printed).find();
      boolean goesOn = !joined.isEmpty() && !bullet && goesOn(joined.getLast(), line);
      joined.add(goesOn ? joined.removeLast() + " " + line : line);
    }
    return joined;
  }

  /** Whether a full line stops within a name, which the next line goes on with. */
  private static boolean cutsName(String before, String line) {
    return before.length() >= FULL
        && CUT_NAME.matcher(before).matches()
        && REST_OF_NAME.matcher(line).lookingAt();
  }

  private boolean goesOn(String before, String line) {
    if (line.indexOf('\t') >= 0 || before.indexOf('\t') >= 0) return false;
    if (headings.find(Part.ATTENDANCE, line).isPresent()) return false;
    return OPEN.matcher(before).matches()
        || cutsName(before, line)
        || line.startsWith("and ")
        || line.startsWith("(")
        || before.lastIndexOf('(') > before.lastIndexOf(')');
  }
}
