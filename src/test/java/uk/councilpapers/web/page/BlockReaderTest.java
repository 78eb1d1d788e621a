package uk.councilpapers.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
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
        .map(placed -> written(placed.block()))
        .collect(Collectors.joining("\n"));
  }

  private static String written(Block block) {
    return switch (block) {
      case Block.Heading h -> "h" + h.line().number() + ": " + h.line().html();
      case Block.Paragraph p -> "p: " + joined(p.lines());
      case Block.Bullets b -> each(b.items(), item -> "- " + joined(item));
      case Block.Points p ->
          each(p.points(), i -> (i.inner() ? "  " : "") + i.mark() + ": " + joined(i.lines()));
      case Block.Contents c -> each(c.entries(), e -> e.line().html() + " -> " + e.page());
      case Block.PageStart s -> "page: " + s.page();
      case Block.Table t ->
          t.rows().stream()
              .map(r -> r.cells().stream().map(HtmlText::html).collect(Collectors.joining(" | ")))
              .collect(
                  Collectors.joining(
                      "\n",
                      t.caption().map(c -> "caption " + c.html() + "\n").orElse("")
                          + (t.headed() ? "head " : ""),
                      ""));
    };
  }

  private static <T> String each(List<T> items, Function<T, String> written) {
    return items.stream().map(written).collect(Collectors.joining("\n"));
  }

  private static String joined(List<Block.Line> lines) {
    StringBuilder joined = new StringBuilder();
    for (Block.Line line : lines) joined.append(line.html()).append(line.breaks() ? " / " : " ");
    return joined.toString().strip();
  }

  @Test
  void aShortLineThatStandsAloneIsAHeading() {
    assertThat(read("5. Summary\n\nThe pier was mended.\n\nBackground papers\n\nNone."))
        .isEqualTo("h10: 5. Summary\np: The pier was mended.\nh14: Background papers\np: None.");
  }

  @Test
  void aSentenceAMarkerAndALabelWithItsValueAreNoHeadings() {
    assertThat(read("Resolved:-\n\n(1) That it be noted\n\nContact\nA Person\n\n17"))
        .isEqualTo("p: Resolved:-\n(1): That it be noted\np: Contact / A Person\np: 17");
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
    assertThat(read("- pier wall", new Highlight(2, 6)))
        .isEqualTo("- <mark id=\"hit-1\">pier</mark> wall");
    assertThat(read("pier\twall", new Highlight(0, 9)))
        .isEqualTo("<mark id=\"hit-1\">pier</mark> | <mark>wall</mark>");
    assertThat(read("sea\nwall", new Highlight(0, 8)))
        .isEqualTo("p: <mark id=\"hit-1\">sea</mark> <mark>wall</mark>");
  }

  @Test
  void aSentenceThatAPageCutIsPutTogether() {
    assertThat(read("The report came after a recommendation from\n\nthe board.\n\nthird"))
        .isEqualTo("p: The report came after a recommendation from the board.\np: third");
  }

  @Test
  void aNumberBehindABulletIsTheNumberOfAParagraph() {
    assertThat(read("- 7.1 The pier.\n- 7.2 The wall."))
        .isEqualTo("7.1: The pier.\n7.2: The wall.");
  }

  @Test
  void linesWithLeadersAreAListOfContents() {
    assertThat(read("Contents\n\n11 The quay . . . . 18\n12 Change history ..... 20"))
        .isEqualTo("h10: Contents\n11 The quay -> 18\n12 Change history -> 20");
  }

  @Test
  void numberedPointsAreOneListAndLettersStandInsideThem() {
    assertThat(
            read(
                "(1) That the pier be mended,\nand painted.\n\n(a) in green;\n\n"
                    + "(2) That the Board\nResolved again."))
        .isEqualTo(
            "(1): That the pier be mended, and painted.\n  (a): in green;\n"
                + "(2): That the Board / Resolved again.");
  }

  @Test
  void aNumberInASentenceIsNoPoint() {
    assertThat(read("17 people came.\n\n2013 was dry."))
        .isEqualTo("p: 17 people came.\np: 2013 was dry.");
  }

  @Test
  void theLabelsAndValuesOfAFormAreNoHeadings() {
    assertThat(read("Ward(s) Affected\n\nNether Quay\n\nReport Summary\n\nThe pier was mended."))
        .isEqualTo(
            "p: Ward(s) Affected\np: Nether Quay\nh14: Report Summary\np: The pier was mended.");
  }

  @Test
  void aNumberedHeadingStandsOverItsPointsAndAShortPointIsNone() {
    assertThat(read("10 Policy\n\n10.1 No implications\n\n11 Background Papers\n\nNone."))
        .isEqualTo("h10: 10 Policy\n10.1: No implications\nh14: 11 Background Papers\np: None.");
  }

  @Test
  void theItemsOfAnAgendaAreAList() {
    assertThat(read("3. Apologies\n\n4. Declarations of Interest\n\n5. The pier (Pages 1 - 7)"))
        .isEqualTo("3.: Apologies\n4.: Declarations of Interest\n5.: The pier (Pages 1 - 7)");
  }

  @Test
  void theLineThatNamesATableIsItsCaption() {
    assertThat(read("Table 1: Moorings\n\nQuay\tPlaces\nLow\t42"))
        .isEqualTo("caption Table 1: Moorings\nhead Quay | Places\nLow | 42");
  }

  @Test
  void blocksAreNumberedAndKnowWhatWasFoundInThem() {
    List<Block.Placed> blocks =
        BlockReader.read(
            new PaperText(List.of("sea", "", "sea and sea"), 10, List.of(1, 1, 2)),
            List.of(new Highlight(0, 3), new Highlight(5, 8), new Highlight(13, 16)));
    assertThat(blocks).extracting(Block.Placed::number).containsExactly(0, 1, 0, 2);
    assertThat(blocks)
        .extracting(Block.Placed::hits)
        .containsExactly(List.of(), List.of(1), List.of(), List.of(2, 3));
  }

  @Test
  void linesOfDashesAreNotShown() {
    assertThat(read("--\n\n__\n")).isEmpty();
  }
}
