package uk.councilpapers.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A row is a line, unless it is a form around a numbered list. */
class TableRowTest {

  @Test
  void cellsArePartedByTabsAndAnEmptyOneLeavesItsTab() {
    assertThat(row(List.of("BRIEFING"), List.of(), List.of("Quay", "and slipway")))
        .containsExactly("BRIEFING\t\tQuay and slipway");
  }

  @Test
  void aListBesideALabelStartsALineWithEachItem() {
    assertThat(
            row(List.of("(d)"), List.of("The Board:", "1. agreed the dues.", "2. noted the tide.")))
        .containsExactly("(d) The Board:", "1. agreed the dues.", "2. noted the tide.");
  }

  @Test
  void aListInATableOfSeveralColumnsStaysInItsRow() {
    assertThat(row(List.of("May"), List.of("1. Mend.", "2. Paint."), List.of("Done")))
        .containsExactly("May\t1. Mend. 2. Paint.\tDone");
  }

  @Test
  void anItemOfMinutesPrintsAsWithoutTheTable() {
    assertThat(
            row(
                List.of("21/67"),
                List.of("Village Green", "A bench has rotted. Resolved to mend it."),
                List.of("Clerk")))
        .containsExactly("21/67 Village Green", "A bench has rotted. Resolved to mend it.\tClerk");
  }

  @Test
  void aFigureBesideASentenceStaysInItsRow() {
    assertThat(row(List.of("12"), List.of("Boats were counted.", "None sank.")))
        .containsExactly("12\tBoats were counted. None sank.");
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static List<String> row(List<String>... cells) {
    return new TableRow(List.of(cells)).lines();
  }
}
