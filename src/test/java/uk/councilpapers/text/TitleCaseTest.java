package uk.councilpapers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitleCaseTest {

  private static final CapitalWords TEXT =
      CapitalWords.in(
          List.of(
              "The NHS and the CCG asked for an update on the review.",
              "REVIEW OF THE NHS IN 2014",
              "it was noted in the report"));

  @Test
  void capitalsBecomeMixedCaseAndLittleWordsStaySmall() {
    assertThat(TitleCase.of("CABINET MEMBER FOR HEALTH AND CARE"))
        .isEqualTo("Cabinet Member for Health and Care");
  }

  @Test
  void aNameInMixedCaseStaysAsItIs() {
    assertThat(TitleCase.of("Update on CSE")).isEqualTo("Update on CSE");
  }

  @Test
  void shortFormsOfTheTextKeepTheirCapitals() {
    assertThat(TitleCase.of("NHS REVIEW - CCG UPDATE IN 2014", TEXT))
        .isEqualTo("NHS Review - CCG Update in 2014");
  }

  @Test
  void apostrophesHyphensAndOrdinalsAreRead() {
    assertThat(TitleCase.of("CHILDREN'S SUB-PANEL HELD ON 25TH MARCH, 2009"))
        .isEqualTo("Children's Sub-Panel Held on 25th March, 2009");
  }
}
