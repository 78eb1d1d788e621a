package uk.councilpapers.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Item numbers that were misread off a picture are told by their neighbours. */
class SeenNumbersTest {

  @Test
  void numbersBetweenTwoThatAgreeAreMended() {
    assertThat(mended("53. APOLOGIES", "394. MINUTES", "535. QUAY WALL", "56. DUES"))
        .containsExactly("53. APOLOGIES", "54. MINUTES", "55. QUAY WALL", "56. DUES");
  }

  @Test
  void aListMayBeginWithALetterForOne() {
    assertThat(mended("l. Apologies", "2. Minutes", "3. Dues"))
        .containsExactly("1. Apologies", "2. Minutes", "3. Dues");
  }

  @Test
  void aListThatStartsAgainIsLeft() {
    assertThat(mended("1. Apologies", "2. Minutes", "1. Quay", "2. Dues", "3. Moorings"))
        .containsExactly("1. Apologies", "2. Minutes", "1. Quay", "2. Dues", "3. Moorings");
  }

  @Test
  void aNumberThatLooksUnlikeTheMissingOneIsLeft() {
    assertThat(mended("53. APOLOGIES", "9999. MINUTES", "55. DUES"))
        .containsExactly("53. APOLOGIES", "9999. MINUTES", "55. DUES");
  }

  @Test
  void aPrintedPageIsLeft() {
    List<PdfLine> page = lines("53. APOLOGIES", "394. MINUTES", "55. DUES");
    assertThat(SeenNumbers.mended(List.of(page), List.of(false))).containsExactly(page);
  }

  private static List<String> mended(String... texts) {
    return SeenNumbers.mended(List.of(lines(texts)), List.of(true)).getFirst().stream()
        .map(PdfLine::text)
        .toList();
  }

  private static List<PdfLine> lines(String... texts) {
    List<PdfLine> lines = new ArrayList<>();
    for (int i = 0; i < texts.length; i++)
      lines.add(PdfLines.line(60 + i % 3, 100 + 20 * i, texts[i]));
    return lines;
  }
}
