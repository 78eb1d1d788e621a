package uk.councilpapers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilpapers.model.FileName;

/** What the names say that publishing systems and clerks give to files. */
class FileNameReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Public reports pack 25th-Jun-2024 16.30 Cabinet.pdf | pack | 2024-06-25 | Cabinet",
        "Agenda frontsheet Tuesday 15-Jul-2025 19.00 Council.pdf | agenda | 2025-07-15 | Council",
        "Printed minutes 03rd-Sep-2019 14.00 Parks Panel.pdf | minutes | 2019-09-03 | Parks Panel",
        "g1234/Printed minutes Wednesday 03-Sep-2019 14.00 Police and Crime Co.pdf | minutes"
            + " | 2019-09-03 | Police and Crime Co",
        "Printed decisions 03rd-Sep-2019 14.00 Leader's Decisions.pdf | decisions | 2019-09-03"
            + " | Leader's Decisions",
        "Supplementary agenda 1st-Feb-2023 10.00 Planning Board.pdf | supplement | 2023-02-01"
            + " | Planning Board",
        "2024-03-12-cabinet.pdf | - | 2024-03-12 | Cabinet",
        "2010-03-08-cabinet-member-environment-and-parks.docx | - | 2010-03-08"
            + " | Cabinet Member Environment and Parks",
        "minutes-2016-11-01.pdf | minutes | 2016-11-01 | -",
        "Minutes 6th November 2023.docx | minutes | 2023-11-06 | -",
        "parks_committee_agenda_20240312.pdf | agenda | 2024-03-12 | Parks Committee",
        "improving-places-select-commission-2014-07-23.html | - | 2014-07-23"
            + " | Improving Places Select Commission",
        "minutes-jpc-2023-03-03.txt | minutes | 2023-03-03 | -",
        "Play areas report 12-03-2024.docx | report | 2024-03-12 | -",
        "council%20minutes%203%20May%202013.pdf | minutes | 2013-05-03 | Council",
        "scan0001.pdf | - | - | -",
        "2024-02-30.pdf | - | - | -"
      })
  void aNameSaysKindDayAndBody(String name, String kind, LocalDate date, String committee) {
    FileName says = FileNameReader.read(name);
    assertThat(says.kind().orElse(null)).isEqualTo(kind);
    assertThat(says.date().orElse(null)).isEqualTo(date);
    assertThat(says.committee().orElse(null)).isEqualTo(committee);
  }

  @ParameterizedTest
  @CsvSource({
    "minutes-24February.docx, 2024",
    "minutes-23DECEMBER.docx, 2023",
    "Minutes November 2023.docx, 2023",
    "minutes 2016.pdf, 2016"
  })
  void aNameWithoutADayMaySayTheYear(String name, int year) {
    assertThat(FileNameReader.read(name).year()).contains(year);
    assertThat(FileNameReader.read(name).date()).isEmpty();
  }

  @Test
  void aTimeIsNoYear() {
    assertThat(FileNameReader.read("Agenda 20.24 Council.pdf").year()).isEmpty();
  }
}
