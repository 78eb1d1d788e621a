package uk.councilpapers.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.councilpapers.search.Highlight;
import uk.councilpapers.web.library.PageImage.Word;

class WordMarksTest {

  /** The places, counted from 0, of the words marked on a picture with these words. */
  private static List<Integer> marked(String printed, String text, Highlight... found) {
    List<String> split = List.of(printed.split(" ", -1));
    List<Word> words =
        IntStream.range(0, split.size()).mapToObj(i -> new Word(split.get(i), i, 0, 1, 1)).toList();
    return WordMarks.of(text, List.of(found), words).stream().map(Word::x).toList();
  }

  @Test
  void aWordIsFoundByItsNeighboursBehindARunningHeadThatTheTextHasNot() {
    assertThat(
            marked("Wall fund The sea wall, mended", "The sea wall, mended", new Highlight(8, 12)))
        .containsExactly(4);
  }

  @Test
  void wordsThatOccurTwiceAreEachMarkedOnce() {
    assertThat(marked("wall and wall", "wall\nand wall", new Highlight(0, 4), new Highlight(9, 13)))
        .containsExactly(0, 2);
  }

  @Test
  void aPhraseIsAllItsWordsAndWhatIsNotPrintedIsNotMarked() {
    assertThat(marked("the sea wall", "the sea wall pier", new Highlight(4, 12)))
        .containsExactly(1, 2);
    assertThat(marked("the sea wall", "the pier", new Highlight(4, 8))).isEmpty();
  }
}
