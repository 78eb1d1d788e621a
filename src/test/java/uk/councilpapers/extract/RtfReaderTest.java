package uk.councilpapers.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.councilpapers.extract.Extraction.Extracted;

/** RTF prints with its list numbers and its tables. */
class RtfReaderTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void aParagraphIsALine() throws IOException {
    assertThat(read("HARBOUR BOARD\\par Dues were\nraised.\\par").text().lines())
        .containsExactly("HARBOUR BOARD", "Dues wereraised.");
  }

  @Test
  void theNumberBesideAnItemIsText() throws IOException {
    assertThat(
            read("{\\listtext\\pard\\plain 3.\\tab}Dues\\par {\\pntext\\'b7\\tab}Slipway\\par")
                .text()
                .lines())
        .containsExactly("3. Dues", "- Slipway");
  }

  @Test
  void aTableRowIsALine() throws IOException {
    assertThat(
            read("\\trowd\\pard\\intbl Mend\\par the quay\\cell \\cell May\\cell\\row"
                    + "\\pard After\\par")
                .text()
                .lines())
        .containsExactly("Mend the quay\t\tMay", "After");
  }

  @Test
  void lettersComeFromTheCodePageOrFromUnicode() throws IOException {
    assertThat(read("Caf\\'e9 \\u8211? the Board\\rquote s \\{quay\\}\\par").text().line(1))
        .isEqualTo("Café – the Board’s {quay}");
  }

  @Test
  void whatIsNotTheTextIsLeftOut() throws IOException {
    Extracted read =
        read(
            "{\\fonttbl{\\f0 Arial;}}{\\info{\\title Agenda pack}}{\\*\\generator Word;}"
                + "{\\header OFFICIAL\\par}{\\pict 89504e47}Dues\\par");
    assertThat(read.text().lines()).containsExactly("Dues");
    assertThat(read.properties()).containsEntry("title", "Agenda pack");
  }

  @Test
  void bracesThatDoNotMatchAreNoReasonToStop() throws IOException {
    assertThat(read("}}}Dues\\par {{{").text().lines()).containsExactly("Dues");
  }

  private Extracted read(String body) throws IOException {
    Path file = folder.resolve("paper.rtf");
    Files.writeString(file, "{\\rtf1\\ansi\\ansicpg1252 " + body + "}", StandardCharsets.US_ASCII);
    return RtfReader.read(file);
  }
}
