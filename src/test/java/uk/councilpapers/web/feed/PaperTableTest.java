package uk.councilpapers.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.councilpapers.Papers;
import uk.councilpapers.model.Paper;

class PaperTableTest {

  private static String table(Paper... papers) {
    StringWriter out = new StringWriter();
    PaperTable table = new PaperTable("http://localhost:7070", out);
    for (Paper paper : papers) table.accept(paper);
    return out.toString();
  }

  /** The cells of a text after RFC 4180. */
  private static List<List<String>> parsed(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\r')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\r') {
          rows.add(row);
          row = new ArrayList<>();
          i++;
        }
      } else {
        cell.append(c);
      }
    }
    assertThat(cell.toString()).as("text behind the last line end").isEmpty();
    return rows;
  }

  @Test
  void theFirstLineNamesTheColumnsBehindAByteOrderMark() {
    assertThat(table())
        .isEqualTo(
            "\uFEFFdate,committee,kind,reference,title,outcome,resolutions,recommendations,"
                + "officers,topics,file,lines,pages,url\r\n");
  }

  @Test
  void aPaperIsReadBackAsItWasWritten() {
    Paper minute =
        Papers.minute("34", "Parking, \"residents\" and others")
            .id("cabinet-34")
            .by("Maren Ashdown", "Head of Highways")
            .by("Tobias Quill")
            .about("Highways")
            .resolved("That it be agreed.", "That a report be brought back, in June.")
            .text("one\ntwo\nthree")
            .fromLine(11)
            .paged(2)
            .paper();

    assertThat(parsed(table(minute)).get(1))
        .containsExactly(
            "2014-01-20",
            "Cabinet",
            "minute",
            "34",
            "Parking, \"residents\" and others",
            "",
            "That it be agreed.\nThat a report be brought back, in June.",
            "",
            "Maren Ashdown, Head of Highways\nTobias Quill",
            "Highways",
            "pack.txt",
            "11 to 13",
            "1 to 2",
            "http://localhost:7070/papers/cabinet-34");
  }

  @Test
  void whatASpreadsheetWouldRunIsMadeText() {
    for (String formula : List.of("=1+1", "+44", "-2", "@SUM(A1)", "\t=1", "＝1")) {
      String cell = parsed(table(Papers.report(formula).paper())).get(1).get(4);
      assertThat(cell).isEqualTo("'" + formula);
    }
  }

  @Test
  void everyLineHasAsManyCellsAsColumns() {
    List<List<String>> rows =
        parsed(
            table(
                Papers.report("A\r\nB").undated().paper(),
                Papers.report("\",\"").recommending("a,b", "\"").paper()));

    assertThat(rows).hasSize(3).allMatch(row -> row.size() == PaperTable.COLUMNS.size());
    assertThat(rows.get(2).get(7)).isEqualTo("a,b\n\"");
  }
}
