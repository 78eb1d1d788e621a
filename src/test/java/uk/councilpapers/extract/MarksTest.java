package uk.councilpapers.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bullets and numbers are told from words that only begin like them. */
class MarksTest {

  @ParameterizedTest
  @CsvSource({
    "• Mend the quay,- Mend the quay",
    "\uF0B7 Mend the quay,- Mend the quay",
    "o Mend the quay,- Mend the quay",
    "of the quay,of the quay",
    "**Quay**,**Quay**"
  })
  void everyBulletReadsAlike(String line, String plain) {
    assertThat(Marks.plainBullet(line)).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "5.", "1.2", "(a)", "iv)", "H69.", "•", "-"})
  void aMarkIsANumberOrABulletAlone(String text) {
    assertThat(Marks.isMark(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1. Dues", "12. Dues", "(a) Dues", "2.3 Dues", "ii) Dues", "- Dues"})
  void anItemBeginsWithAMark(String line) {
    assertThat(Marks.startsItem(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019 was dry", "12 members", "4.30 p.m. start", "-5 degrees"})
  void aFigureInASentenceIsNoItem(String line) {
    assertThat(Marks.startsItem(line)).as(line).isFalse();
  }
}
