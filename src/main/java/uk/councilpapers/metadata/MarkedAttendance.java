package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a list of all members in which a star marks those who were there, as a note says.
 *
 * <p>Stateless. Text without such a note stays as it is.
 */
final class MarkedAttendance {

  private static final Pattern NOTE =
      Pattern.compile(
          "(?i)\\W{0,3}\\*\\W{0,4}(?:=|denotes?|indicates?|signifies|marks)?\\W{0,4}(?:those |members? |councillors? )?"
              + "(?:attendance|present|in attendance|attended|(?:who )?attended)[.)]?"
              + "|.{0,40}\\bmarked (?:with (?:an? )?|by (?:an? )?|thus )?\\W{0,3}(?:\\*|asterisk).{0,30}\\b(?:present|attend\\p{L}*)\\b.{0,20}");

  private static final Pattern STAR = Pattern.compile("^\\*\\s*(?=\\p{Lu})|(?<=\\p{Ll})\\s*\\*$");

  private MarkedAttendance() {}

  /** The lines with those who were there under a label of their own; the rest of the list left. */
  static List<String> unmarked(List<String> lines) {
    int note = 0;
    while (note < lines.size() && !NOTE.matcher(lines.get(note).strip()).matches()) note++;
    if (note == lines.size()) return lines;
    List<String> present = new ArrayList<>(List.of("Present:"));
    for (String line : lines) {
      for (String cell : line.strip().split("\t+|\\s{3,}", -1)) {
        String name = STAR.matcher(cell.strip()).replaceFirst("");
        if (!name.equals(cell.strip()) && !NOTE.matcher(cell.strip()).matches()) present.add(name);
      }
    }
    if (present.size() == 1) return lines;
    present.addAll(lines.subList(note + 1, lines.size()));
    return present;
  }
}
