package uk.councilpapers.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.councilpapers.model.Paper;
import uk.councilpapers.search.Highlight;
import uk.councilpapers.web.library.PaperLinks;
import uk.councilpapers.web.request.SearchParameters;

class PaperPageTest {

  private static final Paper PIER = PaperSamples.minute("m1", "31", "The pier");
  private static final Paper WALL = PaperSamples.minute("m2", "32", "The sea wall");
  private static final Paper QUAY = PaperSamples.minute("m3", "33", "The quay");

  private static PaperPage page(SearchParameters search, Highlight... found) {
    return PaperPage.of(WALL, search, List.of(found), PaperLinks.NONE, List.of(PIER, WALL, QUAY));
  }

  @Test
  void thePapersBeforeAndAfterInTheMeetingAreOffered() {
    PaperPage page = page(SearchParameters.NONE);
    assertThat(page.previous()).hasValue(new Link("The pier", "/papers/m1"));
    assertThat(page.next()).hasValue(new Link("The quay", "/papers/m3"));
  }

  @Test
  void theWayBackLeadsToTheResultsOnly() {
    assertThat(page(SearchParameters.NONE).back()).isEmpty();
    assertThat(page(SearchParameters.of("wall").withPage(2)).back())
        .isEqualTo(Optional.of(new Link("Back to results", "/?q=wall&page=2")));
  }

  @Test
  void aPlaceIsALineWithSomethingFound() {
    PaperPage page = page(SearchParameters.of("wall"), new Highlight(4, 8), new Highlight(13, 17));
    assertThat(page.matches()).isEqualTo(2);
    assertThat(page.places()).containsExactly(new Link("1", "#l50"), new Link("2", "#l51"));
  }

  @Test
  void aCitationSaysWhoWhenWhatAndWhere() {
    assertThat(page(SearchParameters.NONE).citation())
        .isEqualTo(
            "Harbour Board, 5 March 2024, Minute 32, The sea wall, board.txt, lines 50 to 51");
  }
}
