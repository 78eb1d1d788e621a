package uk.councilpapers.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.councilpapers.model.PaperText;
import uk.councilpapers.search.Highlight;

/** Blocks are written as {@code h: p: - | page:}, one a line, for these tests. */
class BlockReaderTest {

  private static String read(String text, Highlight... highlights) {
    return read(new PaperText(List.of(text.split("\n", -1)), 10, List.of()), highlights);
  }

  private static String read(PaperText text, Highlight... highlights) {
    return BlockReader.read(text, List.of(highlights)).stream()
        .map(BlockReaderTest::written)
        .collect(Collectors.joining("\n"));
  }

  private static String written(Block block) {
    return switch (block) {
      case Block.Heading h -> "h" + h.line().number() + ": " + h.line().html();
      case Block.Paragraph p -> "p: " + joined(p.lines(), p.runsOn() ? " " : " / ");
      case Block.Bullets b -> "- " + joined(b.items(), "\n- ");
      case Block.PageStart s -> "page: " + s.page();
      case Block.Table t ->
          t.rows().stream()
              .map(r -> r.cells().stream().map(HtmlText::html).collect(Collectors.joining(" | ")))
              .collect(Collectors.joining("\n", t.headed() ? "head " : "", ""));
    };
  }

  private static String joined(List<Block.Line> lines, String between) {
    return lines.stream().map(l -> l.html().html()).collect(Collectors.joining(between));
  }

  @Test
  void aShortLineThatStandsAloneIsAHeading() {
    assertThat(read("5. Summary\n\nThe pier was mended.\n\nBackground papers\n\nNone."))
        .isEqualTo("h10: 5. Summary\np: The pier was mended.\nh14: Background papers\np: None.");
  }

  @Test
  void aSentenceAMarkerAndALabelWithItsValueAreNoHeadings() {
    assertThat(read("Resolved:-\n\n(1) That it be noted\n\nContact\nA Person\n\n17"))
        .isEqualTo("p: Resolved:-\np: (1) That it be noted\np: Contact / A Person\np: 17");
  }

  @Test
  void linesThatTheWidthOfThePageBrokeRunOn() {
    assertThat(
            read(
                "The committee considered the state of the pier and of the sea wall at\n"
                    + "Low Street, which had been\nmended twice."))
        .startsWith("p: The committee considered the state of the pier and of the sea wall at Low")
        .endsWith("had been mended twice.");
  }

  @Test
  void shortLinesStayLines() {
    assertThat(read("Town Hall,\nLow Street,\nHarbour"))
        .isEqualTo("p: Town Hall, / Low Street, / Harbour");
  }

  @Test
  void bulletsAreOneListOverABlankLine() {
    assertThat(read("- the pier\n\n• the wall\n* the quay"))
        .isEqualTo("- the pier\n- the wall\n- the quay");
  }

  @Test
  void linesWithTabsAreATable() {
    assertThat(read("Street\tPlaces\nQuay Street\t42\n\nMill Lane\t18"))
        .isEqualTo("head Street | Places\nQuay Street | 42\nMill Lane | 18");
    assertThat(read("DATE:\t5 May\nTITLE:\tPiers")).isEqualTo("DATE: | 5 May\nTITLE: | Piers");
  }

  @Test
  void aPageIsAnnouncedBeforeItsFirstBlock() {
    assertThat(read(new PaperText(List.of("One.", "", "Two."), 10, List.of(3, 3, 4))))
        .isEqualTo("page: 3\np: One.\npage: 4\np: Two.");
  }

  @Test
  void aHighlightIsCutAtTheEndsOfLinesBulletsAndCells() {
    assertThat(read("- pier wall", new Highlight(2, 6))).isEqualTo("- <mark>pier</mark> wall");
    assertThat(read("pier\twall", new Highlight(0, 9)))
        .isEqualTo("<mark>pier</mark> | <mark>wall</mark>");
    assertThat(read("sea\nwall", new Highlight(0, 8)))
        .isEqualTo("p: <mark>sea</mark> <mark>wall</mark>");
  }

  @Test
  void aSentenceThatAPageCutIsPutTogether() {
    assertThat(read("The report came after a recommendation from\n\nthe board.\n\nthird"))
        .isEqualTo("p: The report came after a recommendation from the board.\np: third");
  }

  @Test
  void aNumberBehindABulletIsTheNumberOfAParagraph() {
    assertThat(read("- 7.1 The pier.\n- 7.2 The wall."))
        .isEqualTo("p: 7.1 The pier.\np: 7.2 The wall.");
  }

  @Test
  void aLineOfContentsIsNoHeading() {
    assertThat(read("12 Change history ..... 20")).isEqualTo("p: 12 Change history ..... 20");
  }

  @Test
  void linesOfDashesAreNotShown() {
    assertThat(read("--\n\n__\n")).isEmpty();
  }
}
