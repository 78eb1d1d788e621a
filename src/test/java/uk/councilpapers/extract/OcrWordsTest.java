package uk.councilpapers.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The table that Tesseract prints becomes words on a page. */
class OcrWordsTest {

  private static final String HEADER =
      "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf"
          + "\ttext";

  @Test
  void aWordStandsOnTheBottomOfItsLine() {
    List<PdfWord> words =
        OcrWords.of(
            List.of(
                HEADER,
                "4\t1\t1\t1\t1\t0\t100\t200\t500\t40\t-1\t",
                "5\t1\t1\t1\t1\t1\t100\t205\t120\t30\t96.5\tHarbour",
                "5\t1\t1\t1\t1\t2\t240\t200\t80\t40\t91\tdues"),
            0.24f);
    assertThat(words)
        .extracting(PdfWord::text, PdfWord::left, PdfWord::baseline)
        .containsExactly(tuple("Harbour", 24f, 57.6f), tuple("dues", 57.6f, 57.6f));
  }

  @Test
  void dirtOnTheGlassIsNoWord() {
    assertThat(
            OcrWords.of(
                List.of(
                    HEADER,
                    "4\t1\t1\t1\t1\t0\t100\t200\t500\t40\t-1\t",
                    "5\t1\t1\t1\t1\t1\t100\t205\t12\t30\t11\t~|",
                    "5\t1\t1\t1\t1\t2\t240\t200\t80\t40\t95\t "),
                0.24f))
        .isEmpty();
  }

  @Test
  void scrapsOfAPictureMoveNoLine() {
    assertThat(
            OcrWords.of(
                List.of(
                    HEADER,
                    "4\t1\t1\t1\t1\t0\t100\t170\t900\t92\t-1\t",
                    "5\t1\t1\t1\t1\t1\t100\t170\t58\t92\t0.0\tSo",
                    "5\t1\t1\t1\t1\t2\t500\t213\t174\t38\t96\tHarbour"),
                0.24f))
        .extracting(PdfWord::text, PdfWord::baseline)
        .containsExactly(tuple("Harbour", 251 * 0.24f));
  }

  @Test
  void aBulletIsReadAsALetterAndRulesAsStrokes() {
    assertThat(
            OcrWords.of(
                List.of(
                    HEADER,
                    "4\t1\t1\t1\t1\t0\t100\t200\t500\t40\t-1\t",
                    "5\t1\t1\t1\t1\t1\t100\t205\t12\t30\t91\t|",
                    "5\t1\t1\t1\t1\t2\t120\t205\t12\t30\t91\te",
                    "5\t1\t1\t1\t1\t3\t240\t200\t80\t40\t95\tNoise",
                    "5\t1\t1\t1\t1\t4\t440\t200\t80\t40\t95\t|"),
                0.24f))
        .extracting(PdfWord::text)
        .containsExactly("•", "Noise");
  }
}
