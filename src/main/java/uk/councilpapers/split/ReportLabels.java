package uk.councilpapers.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.config.Headings;
import uk.councilpapers.config.Headings.Found;
import uk.councilpapers.config.Headings.Part;
import uk.councilpapers.text.PlainLines;

/**
 * Reads one line of a report as a label: a row whose first or second cell is one, a label on a line
 * of its own, a label with its value behind a colon, or a numbered heading that is one.
 *
 * <p>Stateless.
 */
final class ReportLabels {

  /**
   * A label in a line.
   *
   * @param name the canonical name
   * @param value what stands behind it on the line; may be empty
   * @param form how it stands in the line
   */
  record Label(String name, String value, Form form) {}

  /** How a label stands in its line. */
  enum Form {
    /** In a cell, its value in the next one. */
    ROW,
    /** Alone. */
    ALONE,
    /** Before its value. */
    INLINE,
    /** As a section's heading, behind the section's number. */
    SECTION
  }

  private static final Pattern NUMBERED =
      Pattern.compile("[-•]?\\s*(\\d{1,2})(?:\\.0)?[.)]?\\s+(\\p{Lu}.*)");

  /** A label that stands alone is not longer than this many characters. */
  private static final int LONGEST_ALONE = 110;

  private final Headings headings;

  ReportLabels(Headings headings) {
    this.headings = headings;
  }

  /** The label of the line. */
  Optional<Label> read(PlainLines lines, int line) {
    String plain = lines.plain(line);
    if (plain.isEmpty()) return Optional.empty();
    List<String> cells = lines.cells(line);
    if (cells.size() > 1) return row(cells);
    Optional<Found> found = find(plain);
    if (found.isPresent()) return Optional.of(label(found.get(), plain));
    if (!mayBeNumbered(plain)) return Optional.empty();
    Matcher m = NUMBERED.matcher(plain);
    if (!m.matches()) return Optional.empty();
    return find(m.group(2)).map(f -> new Label(f.name(), f.value(), Form.SECTION));
  }

  /** Passes most lines by. */
  private static boolean mayBeNumbered(String plain) {
    if (plain.isEmpty()) return false;
    char first = plain.charAt(0);
    return Character.isDigit(first) || first == '-' || first == '•';
  }

  private static Label label(Found found, String plain) {
    boolean alone = found.value().isEmpty() && plain.length() <= LONGEST_ALONE;
    return new Label(found.name(), found.value(), alone ? Form.ALONE : Form.INLINE);
  }

  private Optional<Label> row(List<String> cells) {
    for (int i = 0; i < Math.min(2, cells.size()); i++) {
      Optional<Found> found = find(cells.get(i));
      if (found.isEmpty()) continue;
      List<String> value = new ArrayList<>();
      if (!found.get().value().isEmpty()) value.add(found.get().value());
      value.addAll(cells.subList(i + 1, cells.size()));
      return Optional.of(new Label(found.get().name(), String.join(" ", value), Form.ROW));
    }
    return Optional.empty();
  }

  private Optional<Found> find(String text) {
    Optional<Found> end = headings.find(Part.REPORT_END, text);
    if (end.isPresent() && end.get().name().equals("contact")) return end;
    return headings.find(Part.REPORT, text);
  }

  /** The number and title of a section heading, whatever it says. */
  static Optional<Integer> sectionNumber(PlainLines lines, int line) {
    String plain = lines.plain(line);
    if (!mayBeNumbered(plain)) return Optional.empty();
    Matcher m = NUMBERED.matcher(plain);
    if (!m.matches() || m.group(2).length() > LONGEST_ALONE) return Optional.empty();
    return Optional.of(Integer.parseInt(m.group(1)));
  }
}
