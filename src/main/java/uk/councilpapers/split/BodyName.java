package uk.councilpapers.split;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.config.Headings;
import uk.councilpapers.config.Headings.Part;
import uk.councilpapers.text.DateReader;
import uk.councilpapers.text.PlainLines;
import uk.councilpapers.text.TitleCase;

/** Reads the name of a body from the lines that open a paper. Stateless. */
final class BodyName {

  private static final Pattern MINUTES_OF =
      Pattern.compile(
          "(?i)^.{0,80}?\\b(?:minutes of .{0,60}?meeting of (?:the )?|minutes of (?:the )?|"
              + "(?:determined|taken|made) at (?:the )?|meeting of (?:the )?)(?=\\S)");
  private static final Pattern HELD =
      Pattern.compile(
          "(?i)[\\s,.–-]*(?:\\b(?:held|meetings?|which|agenda|minutes|on)\\b|\\.\\s).*$");

  /** A line of a name is not longer than this many characters. */
  private static final int LONGEST_LINE = 60;

  private BodyName() {}

  /** The first filled line that is no preamble; 0 when there is none up to the last line. */
  static int top(Headings headings, PlainLines lines, int last) {
    int top = lines.filledFrom(1, last);
    while (top > 0 && headings.is(Part.FRONT, "preamble", lines.plain(top))) {
      top = lines.filledFrom(top + 1, last);
    }
    return top;
  }

  /** The last line of a name that starts on the line and may run over adjacent ones. */
  static int end(Headings headings, PlainLines lines, int top) {
    int end = top;
    while (end - top < 2
        && !lines.isBlank(end + 1)
        && lines.plain(end).length() <= LONGEST_LINE
        && lines.plain(end + 1).length() <= LONGEST_LINE
        && headings.find(Part.FRONT, lines.plain(end + 1)).isEmpty()
        && headings.find(Part.AGENDA, lines.plain(end + 1)).isEmpty()
        && DateReader.first(lines.plain(end + 1)).isEmpty()) {
      end++;
    }
    return end;
  }

  /** The name that the lines hold, both included. */
  static String read(PlainLines lines, int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) text.append(' ').append(lines.plain(i));
    return of(text.toString().strip());
  }

  /** The name in a line that may say more: that these are minutes, when and where it met. */
  static String of(String line) {
    Matcher minutes = MINUTES_OF.matcher(line);
    String name = minutes.find() ? line.substring(minutes.end()) : line;
    String bare = HELD.matcher(name).replaceFirst("");
    return TitleCase.of(bare.isBlank() ? name : bare);
  }
}
