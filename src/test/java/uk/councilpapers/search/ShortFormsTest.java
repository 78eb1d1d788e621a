package uk.councilpapers.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilpapers.Papers;

/** Which meanings of short forms are searched. */
class ShortFormsTest {

  @Test
  void aMeaningOfOnePaperIsTakenWhenItHasTheInitials() {
    try (TestIndex index =
        TestIndex.of(Papers.report("x").text("The Harbour Watch Forum (HWF) met.").paper())) {
      assertThat(index.search("HWF").expansions())
          .containsExactly(new Expansion("HWF", List.of("harbour watch forum")));
    }
  }

  @Test
  void aMeaningWithOtherLettersIsTakenOnlyWhenSeveralPapersGiveIt() {
    String text = "The way forward (WFWD) for roads.";
    try (TestIndex one = TestIndex.of(Papers.report("x").text(text).paper())) {
      assertThat(one.search("WFWD").expansions()).isEmpty();
    }
    try (TestIndex two =
        TestIndex.of(
            Papers.report("x").text(text).paper(), Papers.report("y").text(text).paper())) {
      assertThat(two.search("WFWD").expansions())
          .containsExactly(new Expansion("WFWD", List.of("way forward")));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "HWF, harbour watch forum, true",
    "DPT, department for parks and trees, true",
    "DFPT, department for parks and trees, true",
    "IHAs, independent harbour advocates, true",
    "A&E, accident and emergency, true",
    "MARP, multi-agency road panel, true",
    "HWF, half the working fleet went, false",
    "HW, harbour watch forum, false",
    "HWF, harbour watch, false"
  })
  void initialsAreTheFirstLettersOfTheLongWords(String shortForm, String words, boolean are) {
    assertThat(ShortForms.isInitials(shortForm, words)).isEqualTo(are);
  }
}
