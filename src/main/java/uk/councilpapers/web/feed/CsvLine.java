package uk.councilpapers.web.feed;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One line of comma-separated values, as RFC 4180 has them, with its line end. Stateless.
 *
 * <p>A cell that a spreadsheet would run as a formula gets an apostrophe in front.
 */
public final class CsvLine {

  /** What opens a formula; the wide forms do so too where the spreadsheet speaks Japanese. */
  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r＝＋－＠]");

  private CsvLine() {}

  /** The line of these cells. */
  public static String of(List<String> cells) {
    return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String value) {
    String text = FORMULA.matcher(value).find() ? "'" + value : value;
    boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
