package uk.councilpapers.split;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunInTitleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Apologies for absence Apologies had been received from Tom Oak. | Apologies for absence
          Approval of Minutes The minutes of the last meeting were confirmed as a true record of it. | Approval of Minutes
          Police Report – A constable reported that two cars had been broken into in Mill Lane. | Police Report
          DECLARATIONS OF INTEREST – Councillor Ash with regard to the hall. | DECLARATIONS OF INTEREST
          By-Law: Confirming the Proceedings of January 10, 2024. | By-Law: Confirming the Proceedings of January 10, 2024.
          Notes of the St. Mary Working Group | Notes of the St. Mary Working Group
          """)
  void theTitleIsCutFromTheTextBehindIt(String text, String title) {
    assertThat(RunInTitle.of(text)).isEqualTo(title);
  }
}
