package uk.councilpapers.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.councilpapers.extract.PdfPage.Drawn;

/** Letters that are no words are told from those that are. */
class GibberishTest {

  private static final String MINUTES =
      "The Harbour Master reported that the dues of all boats were raised by the board at its last"
          + " meeting, and that nobody had written to object. Mrs Quay asked whether moorings on the"
          + " north side could be let to visitors; the Clerk would find out and report in May. It was"
          + " agreed that the slipway be mended before the season, at a cost of £2,340 plus VAT.";

  @Test
  void aTextIsNone() {
    assertThat(Gibberish.is(List.of(MINUTES.split(" ")))).isFalse();
  }

  @Test
  void aTextWithOneLetterForAnotherIs() {
    assertThat(Gibberish.is(List.of(shifted(MINUTES).split(" ")))).isTrue();
  }

  @Test
  void aListOfNamesIsNone() {
    List<String> names =
        IntStream.range(0, 60).mapToObj(i -> i % 2 == 0 ? "Cllr" : "Qua" + "y".repeat(i)).toList();
    assertThat(Gibberish.is(names)).isFalse();
  }

  @Test
  void aPageWithMoreGlyphsThanLettersIsGarbled() {
    PdfWord word = new PdfWord("Minutes", 60, 100, 80, 11, false, true);
    assertThat(page(word, 4).isGarbled()).isFalse();
    assertThat(page(word, 400).isGarbled()).isTrue();
  }

  private static PdfPage page(PdfWord word, int unnamed) {
    return new PdfPage(1, 842, List.of(word), List.of(), new Drawn(false, 0, unnamed), false);
  }

  /** Each letter as the one three places on, as fonts do whose first glyphs are missing. */
  private static String shifted(String text) {
    StringBuilder shifted = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      shifted.append(letter ? (char) ((c & ~31) + ((c & 31) + 2) % 26 + 1) : c);
    }
    return shifted.toString();
  }
}
