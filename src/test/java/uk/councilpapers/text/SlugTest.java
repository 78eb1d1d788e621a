package uk.councilpapers.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTest {

  @Test
  void wordsAreJoinedByOneHyphen() {
    assertThat(Slug.of("  Cabinet Member, Adult -- Care (2014)! "))
        .isEqualTo("cabinet-member-adult-care-2014");
  }

  @Test
  void apostrophesJoinAndAccentsGo() {
    assertThat(Slug.of("Ann O'Neil")).isEqualTo("ann-oneil");
    assertThat(Slug.of("Zoë O’Neil")).isEqualTo("zoe-oneil");
    assertThat(Slug.of("members' allowances")).isEqualTo("members-allowances");
  }

  @Test
  void aNameWithoutLettersAndDigitsIsUnnamed() {
    assertThat(Slug.of("' -- '")).isEqualTo("unnamed");
    assertThat(Slug.of("")).isEqualTo("unnamed");
  }

  @Test
  void aLongNameIsCutAndEndsWithALetter() {
    assertThat(Slug.of("a".repeat(199) + " b")).isEqualTo("a".repeat(199));
  }
}
