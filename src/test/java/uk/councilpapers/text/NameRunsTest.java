package uk.councilpapers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameRunsTest {

  private static List<String> runs(String line) {
    return NameRuns.in(line).stream().map(r -> line.substring(r.start(), r.end())).toList();
  }

  @Test
  void aRunGoesOnWhileWordsHaveCapitals() {
    assertThat(runs("the Vision Tracker was shown to the Town Hall"))
        .containsExactly("Vision Tracker", "Town Hall");
  }

  @Test
  void aRunHasFourWordsAtMost() {
    assertThat(runs("North East Care Homes Board met"))
        .containsExactly("North East Care Homes", "Board");
  }

  @Test
  void aCapitalAloneOrInsideAWordStartsNone() {
    assertThat(runs("A plan B of iPads, e.g. 3G")).isEmpty();
  }

  @Test
  void twoBlanksOrAMarkEndARun() {
    assertThat(runs("Anne-Marie  O'Neil, Émile Zed"))
        .containsExactly("Anne-Marie", "O'Neil", "Émile Zed");
  }
}
