package uk.councilpapers.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.councilpapers.extract.RuledTables.Cell;

/** Rules make cells, cells make rows. */
class RuledTablesTest {

  @Test
  void crossingRulesMakeRowsOfCells() {
    assertThat(
            rows(
                level(0, 0, 100),
                level(20, 0, 100),
                level(40, 0, 100),
                upright(0, 0, 40),
                upright(50, 0, 40),
                upright(100, 0, 40)))
        .containsExactly(
            List.of(new Cell(0, 0, 50, 20), new Cell(50, 0, 100, 20)),
            List.of(new Cell(0, 20, 50, 40), new Cell(50, 20, 100, 40)));
  }

  @Test
  void aRuleMayBeDrawnInPieces() {
    assertThat(
            rows(
                level(0, 0, 50),
                level(0, 50, 100),
                level(20, 0, 100),
                upright(0, 0, 20),
                upright(50, 0, 9),
                upright(50, 10, 20),
                upright(100, 0, 20)))
        .containsExactly(List.of(new Cell(0, 0, 50, 20), new Cell(50, 0, 100, 20)));
  }

  @Test
  void aCellOverTwoRowsBelongsToTheFirst() {
    assertThat(
            rows(
                level(0, 0, 100),
                level(20, 50, 100),
                level(40, 0, 100),
                upright(0, 0, 40),
                upright(50, 0, 40),
                upright(100, 0, 40)))
        .containsExactly(
            List.of(new Cell(0, 0, 50, 40), new Cell(50, 0, 100, 20)),
            List.of(new Cell(50, 20, 100, 40)));
  }

  @Test
  void aTableCutByThePageEndIsClosedThere() {
    assertThat(rows(level(0, 0, 100), upright(0, 0, 30), upright(50, 0, 30), upright(100, 0, 30)))
        .containsExactly(List.of(new Cell(0, 0, 50, 30), new Cell(50, 0, 100, 30)));
  }

  @Test
  void aFrameAroundTextIsNoTable() {
    assertThat(rows(level(0, 0, 100), level(90, 0, 100), upright(0, 0, 90), upright(100, 0, 90)))
        .isEmpty();
  }

  private static List<List<Cell>> rows(Rule... rules) {
    return RuledTables.of(Stream.of(rules).toList()).rows();
  }

  private static Rule level(float y, float from, float to) {
    return new Rule(true, y, from, to);
  }

  private static Rule upright(float x, float from, float to) {
    return new Rule(false, x, from, to);
  }
}
