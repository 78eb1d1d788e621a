package uk.councilpapers.extract;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.councilpapers.model.SourceText;

/** The lines of a text file are its own, and so are their numbers. */
class PlainTextReaderTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void aLineKeepsItsNumberWhateverEndsIt() throws IOException {
    assertThat(read("A\r\n\r\nB\rC\n".getBytes(UTF_8)).lines()).containsExactly("A", "", "B", "C");
  }

  @Test
  void otherSeparatorsDoNotEndALine() throws IOException {
    assertThat(read("A\u2028B\u000BC".getBytes(UTF_8)).lines()).containsExactly("A\u2028B\u000BC");
  }

  @Test
  void theByteOrderMarkIsNoText() throws IOException {
    assertThat(read("\uFEFFQUAY BOARD".getBytes(UTF_8)).line(1)).isEqualTo("QUAY BOARD");
    assertThat(read("\uFEFFQUAY BOARD".getBytes(UTF_16LE)).line(1)).isEqualTo("QUAY BOARD");
  }

  @Test
  void aTextInUtf16IsReadWithoutItsMarkToo() throws IOException {
    assertThat(read("QUAY BOARD".getBytes(UTF_16LE)).line(1)).isEqualTo("QUAY BOARD");
    assertThat(read("QUAY BOARD".getBytes(UTF_16BE)).line(1)).isEqualTo("QUAY BOARD");
  }

  @Test
  void whatIsNotUtf8IsReadAsWindowsText() throws IOException {
    byte[] bytes = "The Board’s quay – £40".getBytes(Charset.forName("windows-1252"));
    assertThat(read(bytes).line(1)).isEqualTo("The Board’s quay – £40");
  }

  @Test
  void aTextWithoutFormFeedsHasNoPages() throws IOException {
    assertThat(read("A\nB".getBytes(UTF_8)).pageStarts()).isEmpty();
  }

  @Test
  void aFormFeedStartsAPageAndMovesNoLine() throws IOException {
    SourceText text = read("A\n\fB\nC\f\nD\n".getBytes(UTF_8));
    assertThat(text.lines()).containsExactly("A", "B", "C", "D");
    assertThat(text.pageStarts()).containsExactly(1, 2, 4);
  }

  private SourceText read(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("pack.txt"), bytes);
    return PlainTextReader.read(file).text();
  }
}
