package uk.councilpapers.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.councilpapers.model.Committee;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperContent;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.model.PaperSource;
import uk.councilpapers.model.PaperText;

/** Papers of one invented meeting. */
final class PaperSamples {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

  private PaperSamples() {}

  static Paper minute(String id, String reference, String title) {
    return new Paper(
        id,
        PaperKind.MINUTE,
        title,
        Optional.of(reference),
        new Committee("harbour-board", "Harbour Board"),
        Optional.of(DAY),
        Optional.of("harbour-board-2024-03-05"),
        PaperContent.builder().build(),
        Optional.empty(),
        List.of(
            new PaperSource(
                "f", "packs/board.txt", Optional.of(DAY), new LineRange(50, 51), Optional.empty())),
        new PaperText(List.of("Sea wall", "The wall."), 50, List.of()));
  }
}
