package uk.councilpapers.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ODT prints with the numbers of its list styles. */
class OdtReaderTest {

  private static final String STYLE =
      """
      <text:list-style style:name="L1">
      <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
      <text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/>
      </text:list-style>
      <text:list-style style:name="L2"><text:list-level-style-bullet text:level="1"/></text:list-style>
      <text:list-style style:name="L3">
      <text:list-level-style-number text:level="1" style:num-format="1" text:start-value="7"/>
      <text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2"/>
      </text:list-style>\
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void itemsBearTheNumbersOfTheirStyle() throws IOException {
    assertThat(
            lines(
                "<text:list text:style-name='L1'>"
                    + item("Dues")
                    + item(
                        "Slipway", "<text:list>" + item("Rails") + item("Winch") + "</text:list>")
                    + "</text:list><text:list text:style-name='L2'>"
                    + item("Tides")
                    + "</text:list>"))
        .containsExactly("1. Dues", "2. Slipway", "(a) Rails", "(b) Winch", "- Tides");
  }

  @Test
  void aListGoesOnCountingWhereItSaysSo() throws IOException {
    assertThat(
            lines(
                "<text:list text:style-name='L1'>"
                    + item("Dues")
                    + "</text:list><text:p>To consider the dues.</text:p>"
                    + "<text:list text:style-name='L1' text:continue-numbering='true'>"
                    + item("Slipway")
                    + "</text:list><text:list text:style-name='L1'>"
                    + item("Anew")
                    + "</text:list>"))
        .containsExactly("1. Dues", "To consider the dues.", "2. Slipway", "1. Anew");
  }

  @Test
  void aLegalNumberShowsTheLevelsAbove() throws IOException {
    assertThat(
            lines(
                "<text:list text:style-name='L3'>"
                    + item("Dues", "<text:list>" + item("Rates") + "</text:list>")
                    + "</text:list>"))
        .containsExactly("7 Dues", "7.1 Rates");
  }

  @Test
  void aTableRowIsALineAndCommentsAreLeftOut() throws IOException {
    assertThat(
            lines(
                "<table:table><table:table-row><table:table-cell><text:p>Mend</text:p>"
                    + "</table:table-cell><table:table-cell/><table:table-cell><text:p>May"
                    + "<office:annotation><text:p>or June?</text:p></office:annotation></text:p>"
                    + "</table:table-cell></table:table-row></table:table>"))
        .containsExactly("Mend\t\tMay");
  }

  @Test
  void tabsSpacesAndLineBreaksAreElements() throws IOException {
    assertThat(lines("<text:p>Ada<text:s/>Quay<text:tab/>Chair<text:line-break/>Clerk</text:p>"))
        .containsExactly("Ada Quay\tChair", "Clerk");
  }

  @Test
  void aLockedFileIsRefused() throws IOException {
    Path file = folder.resolve("locked.odt");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      entry(
          out,
          "META-INF/manifest.xml",
          "<manifest:manifest><manifest:encryption-data/></manifest:manifest>");
    }
    assertThatThrownBy(() -> OdtReader.read(file)).hasMessageStartingWith("is locked");
  }

  private static String item(String text, String... inside) {
    return "<text:list-item><text:p>%s</text:p>%s</text:list-item>"
        .formatted(text, String.join("", inside));
  }

  private List<String> lines(String body) throws IOException {
    Path file = folder.resolve("paper.odt");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      entry(
          out,
          "content.xml",
          "<office:document-content>%s<office:body><office:text>%s</office:text></office:body></office:document-content>"
              .formatted(STYLE, body));
    }
    return OdtReader.read(file).text().lines().stream().filter(line -> !line.isEmpty()).toList();
  }

  private static void entry(ZipOutputStream out, String name, String text) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
