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

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static List<String> row(List<String>... cells) {
    return new TableRow(List.of(cells)).lines();
  }
}
