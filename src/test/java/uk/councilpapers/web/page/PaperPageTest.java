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
    return PaperPage.of(
        WALL,
        search,
        "",
        List.of(found),
        PaperLinks.NONE,
        List.of(PIER, WALL, QUAY),
        Optional.empty());
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
  void whatWasFoundIsCountedAndCanBeGoneTo() {
    PaperPage page = page(SearchParameters.of("wall"), new Highlight(4, 8), new Highlight(13, 17));
    assertThat(page.find().message()).hasValue("“wall” is marked 2 times.");
    assertThat(page.blocks()).extracting(Block.Placed::hits).containsExactly(List.of(1, 2));
  }

  @Test
  void wordsLookedForInsideThePaperStandInForThoseOfTheSearch() {
    SearchParameters search = SearchParameters.of("wall");
    List<Paper> meeting = List.of(WALL);
    FindForm form =
        PaperPage.of(WALL, search, "gate", List.of(), PaperLinks.NONE, meeting, Optional.empty())
            .find();
    assertThat(form.message()).hasValue("“gate” is not in this paper.");
    assertThat(form.clear()).hasValue(new Link("Mark “wall” again", "/papers/m2?q=wall"));
  }

  @Test
  void thePlaceInTheMeetingIsTold() {
    assertThat(page(SearchParameters.NONE).place()).hasValue("Paper 2 of 3 of this meeting");
  }

  @Test
  void aCitationSaysWhoWhenAndWhichMinute() {
    assertThat(page(SearchParameters.NONE).citation())
        .isEqualTo("Harbour Board, 5 March 2024, Minute 32");
  }
}
