package uk.councilpapers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilpapers.model.SourceText;

class PlainLinesTest {

  private static PlainLines lines(String text) {
    return PlainLines.of(SourceText.of(text));
  }

  @Test
  void theRuleOfATableIsBlankAndItsRowsHaveCells() {
    PlainLines lines = lines("| Ward | | Seats |\n|------|---|-------|\nAsh\t\t 3 \nnone");
    assertThat(lines.cells(1)).containsExactly("Ward", "Seats");
    assertThat(lines.isRow(1)).isTrue();
    assertThat(lines.isBlank(2)).isTrue();
    assertThat(lines.cells(2)).isEmpty();
    assertThat(lines.cells(3)).containsExactly("Ash", "3");
    assertThat(lines.cells(4)).isEqualTo(List.of("none"));
    assertThat(lines.isRow(4)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"- parks", "  * parks", "• parks", "o parks", "▪\tparks", "-", " •"})
  void aMarkAndASpaceOrAMarkAloneIsABullet(String line) {
    assertThat(lines(line).isBullet(1)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-parks", "**Parks**", "o", "*", "only", "1. parks", "", "  "})
  void anythingElseIsNoBullet(String line) {
    assertThat(lines(line).isBullet(1)).isFalse();
  }

  @Test
  void aLineOutsideTheTextIsBlankAndNoRow() {
    PlainLines lines = lines("a\tb");
    assertThat(lines.isRow(0)).isFalse();
    assertThat(lines.isRow(2)).isFalse();
    assertThat(lines.isBlank(0)).isTrue();
    assertThat(lines.isBlank(2)).isTrue();
  }
}
