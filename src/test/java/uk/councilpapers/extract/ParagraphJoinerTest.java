package uk.councilpapers.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.councilpapers.extract.PdfLines.bold;
import static uk.councilpapers.extract.PdfLines.line;
import static uk.councilpapers.extract.PdfLines.row;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines are joined where the next word had no room, and only there. */
class ParagraphJoinerTest {

  /** Room for 50 letters. */
  private static final float MARGIN = 360;

  @Test
  void theLinesOfAParagraphAreOneLine() {
    assertThat(
            written(
                line(100, "The Harbour Master reported that the dues had"),
                line(113, "Yesterday been raised by the tide.")))
        .containsExactly(
            "The Harbour Master reported that the dues had Yesterday been raised by the tide.");
  }

  @Test
  void aShortLineEndsItsParagraph() {
    assertThat(written(line(100, "3. Harbour Dues"), line(113, "To consider the dues.")))
        .containsExactly("3. Harbour Dues", "To consider the dues.");
  }

  @Test
  void anItemStartsALineHoweverFullTheLineBeforeIs() {
    assertThat(
            written(
                line(100, "1. That the dues be raised as the report advises"),
                line(113, "2. That the slipway be mended.")))
        .containsExactly(
            "1. That the dues be raised as the report advises", "2. That the slipway be mended.");
  }

  @Test
  void aHangingLineGoesOnWithItsItem() {
    assertThat(
            written(
                line(60, 100, "1. That the dues be raised as the report would"),
                line(78, 113, "Otherwise have advised.")))
        .containsExactly("1. That the dues be raised as the report would Otherwise have advised.");
  }

  @Test
  void aWideGapPartsParagraphsAndLeavesABlankLine() {
    assertThat(
            written(
                line(100, "The Harbour Master reported that the dues are"),
                line(130, "Mentioned in the annual report.")))
        .containsExactly(
            "The Harbour Master reported that the dues are", "", "Mentioned in the annual report.");
  }

  @Test
  void aHeadingInBoldStandsAlone() {
    assertThat(
            written(
                line(100, "and so the dues were raised by all those present."),
                bold(113, "BACKGROUND PAPERS")))
        .containsExactly(
            "and so the dues were raised by all those present.", "", "BACKGROUND PAPERS");
  }

  @Test
  void aLabelAfterASentenceStartsALine() {
    assertThat(
            written(
                line(100, "Harbour Master Quay, who lives by the slipway now."),
                line(113, "Telephone: 01709 000000")))
        .containsExactly(
            "Harbour Master Quay, who lives by the slipway now.", "Telephone: 01709 000000");
  }

  @Test
  void theNameInTheLastColumnStaysBehindItsParagraph() {
    assertThat(
            written(
                line(100, "It was agreed that the Clerk would write to the"),
                line(113, "harbour board.\tJS")))
        .containsExactly("It was agreed that the Clerk would write to the harbour board.\tJS");
  }

  @Test
  void theNameInTheLastColumnStaysBehindASentenceThatStartsItsLine() {
    assertThat(
            written(
                line(100, "It was agreed that the Clerk would write about"),
                line(113, "Harbour Street.\tJS")))
        .containsExactly("It was agreed that the Clerk would write about Harbour Street.\tJS");
  }

  @Test
  void aCentredTitleGoesOnWhereItsNextWordHadNoRoom() {
    assertThat(
            written(
                line(69, 100, "MINUTES OF THE HARBOUR BOARD, HELD IN THE GREEN"),
                line(198, 113, "MILL"),
                line(60, 140, "The Chairman welcomed all those present to the")))
        .containsExactly(
            "MINUTES OF THE HARBOUR BOARD, HELD IN THE GREEN MILL",
            "",
            "The Chairman welcomed all those present to the");
  }

  @Test
  void aLineThatEndsInASmallWordGoesOn() {
    assertThat(
            written(
                bold(100, "25 MINUTES OF THE LAST MEETING AND OF"), bold(113, "THE HARBOUR BOARD")))
        .containsExactly("25 MINUTES OF THE LAST MEETING AND OF THE HARBOUR BOARD");
  }

  @Test
  void namesOneBelowTheOtherStayApartHoweverNarrowTheirColumn() {
    assertThat(
            written(
                line(100, "Councillor Anna Margaret Keel-Harbourmaster Holmes"),
                line(113, "Councillor Ben Mast"),
                line(126, "Mr Carl Hull")))
        .containsExactly(
            "Councillor Anna Margaret Keel-Harbourmaster Holmes",
            "Councillor Ben Mast",
            "Mr Carl Hull");
  }

  @Test
  void rowsOfATableFollowEachOther() {
    assertThat(written(row(100, "Action\tOwner"), row(140, "Mend\tClerk"), line(160, "Noted.")))
        .containsExactly("Action\tOwner", "Mend\tClerk", "", "Noted.");
  }

  @Test
  void aListOfNamesIsNotProse() {
    assertThat(
            written(
                line(100, "Councillor Ada Quay"),
                line(113, "Councillor Bob Hale"),
                line(126, "Councillor Cat Dune"),
                line(139, "Councillor Dan Moor")))
        .hasSize(4);
  }

  @Test
  void proseInANarrowBoxIsJoinedAllTheSame() {
    assertThat(
            written(
                line(100, "The quay was built of"),
                line(113, "stone and has stood in"),
                line(126, "wind and weather since"),
                line(139, "then without repair.")))
        .containsExactly(
            "The quay was built of stone and has stood in wind and weather since then without"
                + " repair.");
  }

  private static List<String> written(PdfLine... lines) {
    LineWriter out = new LineWriter();
    new ParagraphJoiner(out, Hyphens.of(List.of())).write(List.of(lines), MARGIN);
    return out.text().lines();
  }
}
