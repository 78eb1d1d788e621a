package uk.councilpapers.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.model.Appendix;
import uk.councilpapers.model.Bookmark;
import uk.councilpapers.model.OtherPaper;
import uk.councilpapers.model.PackOutline;
import uk.councilpapers.model.ReportOutline;
import uk.councilpapers.model.SourceText;

/** A PDF's bookmarks say where papers start that their words do not show. */
class BookmarkedTest {

  private static final PackSplitter SPLITTER =
      new PackSplitter(IndexConfig.read(Path.of("index-config")));

  private static final String FRONT =
      """
      HARBOUR BOARD

      Venue: Custom House, Saltby

      Date: Monday, 17th February, 2014

      Time: 10.00 a.m.

      A G E N D A

      1. Apologies for Absence

      2. Berthing Charges (Pages 3 - 5)

      3. Visiting Yachts (Pages 7 - 8)
      """;

  private static final String REPORT =
      """
      SALTBY HARBOUR COUNCIL – REPORT TO MEMBERS

      | 1. | Meeting: | Harbour Board |
      |-----|-----|-----|
      | 2. | Date: | 17th February, 2014 |
      | 3. | Title: | Berthing Charges |
      | 4. | Directorate: | Quays |

      5. Summary

      Charges are to rise by a tenth.

      6. Recommendations

      That the charges be approved.
      """;

  /** Neither says that it is attached. */
  private static final String SCHEDULE =
      """
      Length of vessel and charge a night in pounds, from the first of April

      up to six metres: eight; up to ten metres: fourteen; over ten metres: twenty-two
      """;

  private static final String SURVEY =
      """
      What forty skippers said when they were asked on the quay in September

      Most would pay two pounds more if the showers were warm.
      """;

  /** Its first words are not those of the agenda. */
  private static final String YACHTS =
      """
      From the harbour master's log of last summer

      Three hundred boats from abroad lay in the inner basin for a night or longer.
      """;

  private static PackOutline split(Bookmark... bookmarks) {
    List<String> lines = new ArrayList<>();
    List<Integer> pageStarts = new ArrayList<>();
    for (String page : List.of(FRONT, REPORT, SCHEDULE, SURVEY, YACHTS)) {
      pageStarts.add(lines.size() + 1);
      lines.addAll(page.lines().toList());
      lines.add("");
    }
    return SPLITTER.split(new SourceText(lines, pageStarts, List.of(bookmarks)));
  }

  private static final Bookmark[] BOOKMARKS = {
    new Bookmark("Agenda", 1, 1),
    new Bookmark("2 Berthing Charges", 1, 2),
    new Bookmark("Berthing Charges", 2, 2),
    new Bookmark("Schedule of Charges", 2, 3),
    new Bookmark("skippers_survey_v3.docx", 2, 4),
    new Bookmark("3 Visiting Yachts", 1, 5)
  };

  @Test
  void thePaperOfAnItemStartsWhereItsBookmarkLeads() {
    assertThat(split(BOOKMARKS).others())
        .extracting(OtherPaper::agendaItem)
        .containsExactly(Optional.of("3"));
    assertThat(split().others()).isEmpty();
  }

  @Test
  void documentsBelowAnItemAreItsAppendicesUnderTheirNames() {
    assertThat(appendices(split(BOOKMARKS)))
        .containsExactly(
            "Schedule of Charges",
            "What forty skippers said when they were asked on the quay in September");
  }

  @Test
  void bookmarksThatNameHeadingsOfADocumentSayNothingOfThePack() {
    PackOutline outline =
        split(
            new Bookmark("Summary", 1, 2),
            new Bookmark("Recommendations", 1, 2),
            new Bookmark("Charges by length", 2, 3),
            new Bookmark("Visiting yachts", 1, 5),
            new Bookmark("Boats from abroad", 2, 5));
    assertThat(outline).isEqualTo(split());
  }

  @Test
  void bookmarksThatLeadPastTheEndAreDisregarded() {
    PackOutline outline =
        split(new Bookmark("2 Berthing Charges", 1, 2), new Bookmark("Nothing", 2, 99));
    assertThat(outline).isEqualTo(split());
  }

  private static List<String> appendices(PackOutline outline) {
    assertThat(outline.reports())
        .extracting(ReportOutline::title)
        .containsExactly("Berthing Charges");
    return outline.reports().getFirst().appendices().stream().map(Appendix::title).toList();
  }
}
