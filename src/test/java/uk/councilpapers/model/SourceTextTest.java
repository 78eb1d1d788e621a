package uk.councilpapers.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTextTest {

  @Test
  void everyKindOfLineEndEndsALine() {
    assertThat(SourceText.of("a\nb\r\nc\rd\fe\u000Bf\u0085g\u2028h\u2029i").lines())
        .containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i");
  }

  @Test
  void blankLinesCountAndTheLastLineMayBeEmpty() {
    assertThat(SourceText.of("\n\r\r\n\na\n").lines()).containsExactly("", "", "", "", "a", "");
    assertThat(SourceText.of("").lines()).containsExactly("");
  }
}
