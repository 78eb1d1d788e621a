package uk.councilpapers.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.config.OfficerWords;

/**
 * Reads who approved a report: rows of a post, a name and a date, or lines {@code Post: Name}.
 *
 * <p>Immutable. A post without a name is left out, as is the row of column heads.
 */
final class ApprovalRows {

  private static final Pattern POST_AND_NAME = Pattern.compile("(.+)(?::|\\s[-–—])\\s+(.+)");
  private static final Pattern CONDITION = Pattern.compile("\\s*\\((?:if|where|when)\\b[^()]*\\)");

  private final OfficerLine line;

  ApprovalRows(OfficerWords words) {
    this.line = new OfficerLine(words);
  }

  /** Each name with the post that is printed before it, conditions in brackets left out. */
  List<Mention> read(List<String> rows) {
    List<Mention> found = new ArrayList<>();
    for (String row : rows) approval(row).ifPresent(found::add);
    return List.copyOf(found);
  }

  private Optional<Mention> approval(String row) {
    String[] cells = row.indexOf('\t') >= 0 ? row.strip().split("\t+") : cells(row);
    if (cells.length < 2 || !line.isName(cells[1])) return Optional.empty();
    String post = CONDITION.matcher(cells[0]).replaceAll("").strip();
    return Optional.of(new Mention(cells[1].strip(), post));
  }

  /** Post and name, parted by the last mark in the row. */
  private static String[] cells(String row) {
    Matcher m = POST_AND_NAME.matcher(row);
    return m.matches() ? new String[] {m.group(1), m.group(2)} : new String[] {row};
  }
}
