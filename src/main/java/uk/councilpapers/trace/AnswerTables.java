package uk.councilpapers.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.model.Paper;
import uk.councilpapers.text.ResponseHead;

/**
 * Reads tables that answer recommendations row by row: the recommendation, the decision, the
 * response, who is responsible, by when. Stateless.
 *
 * <p>A head that is printed again on the next page begins the table anew; a table ends at the first
 * line of prose.
 */
final class AnswerTables {

  /** In characters; a shorter first cell is a number or a theme. */
  private static final int SHORTEST_TEXT = 20;

  /** {@code b)} at the beginning of a cell: it goes on with the list of the row before. */
  private static final Pattern LETTER = Pattern.compile("^\\(?([b-z])\\) ");

  private AnswerTables() {}

  /** What stands in which cell, counted from 0; -1 for a cell that the table has not. */
  private record Columns(int cells, int text, int decision, int response, int officer, int date) {

    static Columns of(String head) {
      List<String> cells = ResponseHead.cells(head);
      int text = find(cells, "recommendation");
      int decision = find(cells, "decision", "accepted");
      return new Columns(
          cells.size(),
          text,
          decision < 0 ? find(cells, "cabinet", "executive") : decision,
          find(cells, "response", "position", "progress", "proposed action", "key action"),
          find(cells, "officer", "responsible", "lead", "owner", "who"),
          find(
              cells,
              "action by",
              "target date",
              "by when",
              "timescale",
              "deadline",
              "completion",
              "status",
              "comp"));
    }

    private static int find(List<String> cells, String... words) {
      for (String word : words) {
        for (int i = 0; i < cells.size(); i++) {
          if (cells.get(i).contains(word) && !isWhenDecided(cells.get(i))) return i;
        }
      }
      return -1;
    }

    private static boolean isWhenDecided(String cell) {
      return cell.equals("decision date") || cell.equals("date of decision");
    }
  }

  /** The rows of all such tables in a paper that is given with its text. */
  static List<AnswerRow> in(Paper paper, Paper summary) {
    List<AnswerRow> rows = new ArrayList<>();
    Optional<Columns> columns = Optional.empty();
    List<String> lines = paper.text().lines();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i);
      int at = paper.text().firstLine() + i;
      if (ResponseHead.is(text)) {
        columns = Optional.of(Columns.of(text));
      } else if (!text.isBlank() && text.indexOf('\t') < 0) {
        columns = Optional.empty();
      } else if (!text.isBlank() && columns.isPresent()) {
        row(columns.get(), whole(lines, i, columns.get()), at, summary)
            .ifPresent(r -> add(rows, r));
      }
    }
    return rows;
  }

  /** The next letter of the recommendation before belongs to it where it is answered alike. */
  private static void add(List<AnswerRow> rows, AnswerRow row) {
    if (!rows.isEmpty() && isPartOf(row, rows.getLast())) {
      rows.set(rows.size() - 1, rows.getLast().with(row));
    } else if (row.text().length() >= SHORTEST_TEXT) {
      rows.add(row);
    }
  }

  private static boolean isPartOf(AnswerRow row, AnswerRow before) {
    Matcher letter = LETTER.matcher(row.text());
    if (!letter.find()) return false;
    String last = (char) (letter.group(1).charAt(0) - 1) + ") ";
    return before.text().contains(last)
        && before.answer().decision().equals(row.answer().decision());
  }

  /** A row that the end of a page cuts goes on in a line whose first cell is empty. */
  private static String whole(List<String> lines, int i, Columns columns) {
    List<String> cells = new ArrayList<>(List.of(lines.get(i).split("\t", -1)));
    int next = i + 1;
    while (next < lines.size() && lines.get(next).isBlank()) next++;
    boolean cut = cells.size() < columns.cells && next < lines.size();
    if (!cut || !lines.get(next).startsWith("\t")) return lines.get(i);
    List<String> rest = List.of(lines.get(next).split("\t", -1));
    for (int c = 0; c < rest.size(); c++) {
      if (c >= cells.size()) cells.add(rest.get(c));
      else cells.set(c, (cells.get(c) + " " + rest.get(c)).strip());
    }
    return String.join("\t", cells);
  }

  private static Optional<AnswerRow> row(Columns columns, String line, int at, Paper summary) {
    List<String> cells = List.of(line.split("\t", -1));
    if (Math.abs(cells.size() - columns.cells) > 1) return Optional.empty();
    String text = cell(cells, columns.text).orElse("");
    if (text.length() < SHORTEST_TEXT && !LETTER.matcher(text).find()) return Optional.empty();
    Optional<String> decision = cell(cells, columns.decision);
    int said = columns.response == columns.text ? -1 : columns.response;
    Optional<String> response = cell(cells, said);
    if (decision.isEmpty() && response.isEmpty()) return Optional.empty();
    Answer answer =
        new Answer(
            decision.flatMap(Decision::in).or(() -> response.flatMap(AnswerTables::opening)),
            response.or(() -> decision).orElse(""),
            cell(cells, columns.officer),
            cell(cells, columns.date),
            summary);
    return Optional.of(new AnswerRow(text, at, answer));
  }

  /** A response without a cell for the decision says it in its first words, if at all. */
  private static Optional<Decision> opening(String response) {
    return Decision.in(response.substring(0, Math.min(40, response.length())));
  }

  private static Optional<String> cell(List<String> cells, int column) {
    if (column < 0 || column >= cells.size()) return Optional.empty();
    return Optional.of(cells.get(column).strip()).filter(c -> !c.isEmpty());
  }
}
