package uk.councilpapers.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.councilpapers.Papers;
import uk.councilpapers.model.Paper;
import uk.councilpapers.trace.Change.Kind;

class ComparisonTest {

  private static Paper report(String text) {
    return Papers.report("Otter Weir repairs").text(text).paper();
  }

  private static List<Change> compared(String before, String after) {
    return Comparison.of(report(before), report(after)).changes();
  }

  @Test
  void paragraphsAreNewGoneChangedOrTheSame() {
    assertThat(
            compared(
                "The weir has a hole in it.\n\nRepairs cost £640,000 in all.\n\nA boat is wanted.",
                "The weir has a hole in it.\n\nRepairs cost £710,000 in all.\n\nNobody was hurt."))
        .extracting(Change::kind)
        .containsExactly(Kind.SAME, Kind.CHANGED, Kind.GONE, Kind.NEW);
  }

  @Test
  void figuresAndDatesThatChangedAreMarked() {
    Change change =
        compared(
                "Work begins on 3 May and costs £640,000.",
                "Work ended on 3 June and costs £710,000.")
            .getFirst();
    assertThat(change.pieces())
        .containsExactly(
            new Piece(Kind.SAME, "Work", false),
            new Piece(Kind.GONE, "begins", false),
            new Piece(Kind.NEW, "ended", false),
            new Piece(Kind.SAME, "on 3", false),
            new Piece(Kind.GONE, "May", true),
            new Piece(Kind.NEW, "June", true),
            new Piece(Kind.SAME, "and costs", false),
            new Piece(Kind.GONE, "£640,000.", true),
            new Piece(Kind.NEW, "£710,000.", true));
  }

  @Test
  void aStopAtTheEndOfAPointOrAWordChangesNothing() {
    assertThat(compared("(a) mend the weir; and\n\nA boat.", "(a) mend the weir.\n\nA boat"))
        .extracting(Change::kind)
        .containsExactly(Kind.SAME, Kind.SAME);
    assertThat(compared("Directorate : Streets", "Directorate: Streets"))
        .extracting(Change::kind)
        .containsExactly(Kind.SAME);
    assertThat(compared("Walls, gates and weirs cost £5.", "Walls gates, and weirs cost £7."))
        .singleElement()
        .extracting(Change::pieces)
        .isEqualTo(
            List.of(
                new Piece(Kind.SAME, "Walls, gates and weirs cost", false),
                new Piece(Kind.GONE, "£5.", true),
                new Piece(Kind.NEW, "£7.", true)));
  }

  @Test
  void linesOfOneParagraphAreReadTogetherAndRowsOfATableApart() {
    assertThat(compared("The weir has\na hole.\nYear\tCost\n2009\t£5", "The weir has a hole."))
        .extracting(Change::kind)
        .containsExactly(Kind.SAME, Kind.GONE, Kind.GONE);
  }

  @Test
  void ofVeryLongPapersTheBeginningIsCompared() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 500; i++) text.append("Words of paragraph " + i + " stand here.\n\n");
    Changes changes = Comparison.of(report(text.toString()), report(text.toString()));
    assertThat(changes.changes()).hasSize(Comparison.MOST_PARAGRAPHS);
    assertThat(changes.notice()).isPresent();
  }
}
