package uk.councilpapers.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.councilpapers.Papers;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.Paper;

/** Which passages of a paper are shown, and what the best one counts in the order of papers. */
class PassageTest {

  private static final String FILLING =
      "On this line the report says nothing that any test looks for, and goes on to say so at some"
          + " length until the line is as long as a passage that can stand alone on a page.\n";

  @Test
  void ofTwoLongPapersTheOneWithBothWordsInOneSentenceComesFirst() {
    String apart = "The culvert." + "\n" + FILLING.repeat(40) + "A flood.\n";
    String together = FILLING.repeat(40) + "The culvert let the flood in.\n" + FILLING;
    try (TestIndex index =
        TestIndex.of(
            Papers.report("First").text(apart).paper(),
            Papers.report("Second").text(together).paper())) {
      assertThat(index.titles("culvert flood")).containsExactly("Second", "First");
    }
  }

  @Test
  void ofTwoPassagesWithTheSameWordsTheOneInTheOrderOfTheQueryIsWorthMore() {
    try (TestIndex index =
        TestIndex.of(
            Papers.report("Turned").text("A flood of the culvert came.").paper(),
            Papers.report("As asked").text("The culvert flood came of it.").paper(),
            Papers.report("Other").text("Nothing.").paper())) {
      assertThat(index.titles("culvert flood")).containsExactly("As asked", "Turned");
    }
  }

  @Test
  void thePassagesThatHaveMostOfTheQueryAreShownInTheOrderOfTheText() {
    String text =
        ("Culvert.\n" + FILLING).repeat(4)
            + "The culvert let the flood in.\n"
            + FILLING
            + ("Flood.\n" + FILLING).repeat(4)
            + "No flood came through the culvert.\n"
            + FILLING.repeat(2);
    Paper paper = Papers.report("Streams").text(text).paper();
    try (TestIndex index = TestIndex.of(paper)) {
      assertThat(lines(index, "culvert flood")).contains(new LineRange(9, 10));
      assertThat(lines(index, "culvert flood")).contains(new LineRange(19, 20));
    }
  }

  @Test
  void aPageOfContentsIsShownOnlyWhenNothingElseIs() {
    String contents = "Culverts and floods ...... 4\nCulverts and money\t5\n" + FILLING;
    String text = ("A culvert.\n" + FILLING).repeat(3);
    Paper paper = Papers.report("Streams").text(FILLING + contents + text).paper();
    try (TestIndex index = TestIndex.of(paper)) {
      assertThat(lines(index, "culvert"))
          .containsExactly(new LineRange(5, 6), new LineRange(7, 8), new LineRange(9, 10));
    }
    Paper only = Papers.report("Streams").text(FILLING + contents).paper();
    try (TestIndex index = TestIndex.of(only)) {
      assertThat(lines(index, "culvert")).containsExactly(new LineRange(2, 4));
    }
  }

  @Test
  void aWordInAHeadingIsShownBeforeOneInPassing() {
    String passing = "Of a bridge, a path and a culvert nothing is known.\n" + FILLING;
    String headed = "4. Culvert\n" + FILLING;
    Paper paper =
        Papers.report("Streams").text(FILLING + passing.repeat(5) + headed + FILLING).paper();
    try (TestIndex index = TestIndex.of(paper)) {
      assertThat(lines(index, "culvert")).contains(new LineRange(12, 13));
    }
  }

  private static List<LineRange> lines(TestIndex index, String q) {
    return index.search(q).hits().getFirst().snippets().stream().map(Snippet::lines).toList();
  }
}
