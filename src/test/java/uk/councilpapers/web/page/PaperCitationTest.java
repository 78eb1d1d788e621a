package uk.councilpapers.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.PageRange;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperSource;

class PaperCitationTest {

  private static Paper printed(String packDate, int first, int last) {
    PaperSource source =
        new PaperSource(
            "f",
            "board.pdf",
            Optional.of(LocalDate.parse(packDate)),
            new LineRange(1, 2),
            Optional.of(new PageRange(first, last)));
    return PaperSamples.minute("m", "61", "The sea wall").withSources(List.of(source));
  }

  @Test
  void aMinuteIsCitedByItsNumberAndPage() {
    assertThat(PaperCitation.of(printed("2024-03-05", 4, 4)))
        .isEqualTo("Harbour Board, 5 March 2024, Minute 61, page 4");
  }

  @Test
  void aPageOfLaterPapersNamesTheirMeeting() {
    assertThat(PaperCitation.of(printed("2024-04-09", 2, 3)))
        .isEqualTo(
            "Harbour Board, 5 March 2024, Minute 61, pages 2 to 3 of the papers for 9 April 2024");
  }
}
