package uk.councilpapers.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.councilpapers.extract.Extraction.Extracted;
import uk.councilpapers.extract.Extraction.Unreadable;

/** Whatever a file holds, it is read or refused with a sentence. */
class TextExtractorTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void anEmptyFileIsRefused() throws IOException {
    assertThat(refusal(write("pack.pdf", ""))).isEqualTo("is empty: it holds 0 bytes");
  }

  @Test
  void blankLinesAreNoText() throws IOException {
    assertThat(refusal(write("pack.txt", "\n \n"))).isEqualTo("holds no text");
  }

  @Test
  void aFileThatIsGoneIsRefused() {
    assertThat(refusal(folder.resolve("gone.txt"))).isEqualTo("is not there any more");
  }

  @Test
  void aPictureIsRefusedByName() throws IOException {
    Path file = folder.resolve("map.png");
    ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_BYTE_GRAY), "png", file.toFile());
    assertThat(refusal(file))
        .isEqualTo(
            "is a picture (image/png); text, HTML, PDF, DOC, DOCX, RTF and ODT files can be read");
  }

  @Test
  void anArchiveIsRefusedByName() throws IOException {
    assertThat(refusal(zip("papers.zip", "a.txt", "x"))).startsWith("is an archive of files; ");
  }

  @Test
  void bytesNamedAsTextAreRefused() throws IOException {
    assertThat(refusal(write("pack.txt", "\0\1\2"))).isEqualTo("is named as text but holds none");
  }

  @Test
  void aWordFileCutShortIsRefused() throws IOException {
    Path whole = zip("paper.docx", "word/document.xml", "<w:document/>");
    byte[] bytes = Files.readAllBytes(whole);
    Files.write(whole, Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(refusal(whole)).matches("is (damaged|an archive|of a kind).*");
  }

  @Test
  void aDocumentThatNamesAFileOfThisMachineDoesNotGetIt() throws IOException {
    Path secret = write("secret.txt", "the secret of this machine");
    Path page =
        write(
            "page.html",
            "<!DOCTYPE p [<!ENTITY s SYSTEM \"%s\">]><p>Dues &s;</p>".formatted(secret.toUri()));
    assertThat(read(page).text().lines().toString()).contains("Dues").doesNotContain("secret of");
  }

  @Test
  void deepNestingNeitherHangsNorThrows() throws IOException {
    Extraction extraction =
        new TextExtractor().extract(write("deep.html", "<div>".repeat(200_000) + "<p>Dues"));
    assertThat(extraction).isInstanceOfAny(Extracted.class, Unreadable.class);
  }

  @Test
  void theKindIsToldByTheContentWhereTheNameSaysNothing() throws IOException {
    assertThat(read(write("page", "<!DOCTYPE html><html><body><p>Dues</p></body></html>")).text())
        .extracting(text -> text.line(1))
        .isEqualTo("Dues");
  }

  @Test
  void aFileNamedAsTextIsReadAsWhatItIs() throws IOException {
    Path file = write("minutes.txt", "{\\rtf1\\ansi Harbour dues\\par}");
    assertThat(read(file).text().line(1)).isEqualTo("Harbour dues");
  }

  @Test
  void aWordFileThatIsNoneIsRefusedWithoutWordsOfLibraries() throws IOException {
    assertThat(refusal(write("paper.docx", "PK\3\4" + "rubbish".repeat(40))))
        .startsWith("is damaged (")
        .doesNotContain("@")
        .endsWith("); open it in a word processor and save it again");
  }

  @Test
  void aPageThatAsksToSignInIsNoPaper() throws IOException {
    String page = "<title>Sign in</title><p>You must sign in to view this document.</p>";
    assertThat(refusal(write("minutes.html", page)))
        .isEqualTo("is no paper but a page that says 'Sign in'; save the paper itself");
  }

  @Test
  void aPageThatSaysThatNothingIsThereIsNoPaper() throws IOException {
    String page = "<title>Quay Council</title><h1>Page not found</h1><p>Try the menu.</p>";
    assertThat(refusal(write("agenda.html", page)))
        .isEqualTo("is no paper but a page that says 'Page not found'; save the paper itself");
  }

  @Test
  void aPageOfAServerThatFailsIsNoPaper() throws IOException {
    assertThat(refusal(write("a.html", "<title>403 Forbidden</title><h1>403 Forbidden</h1>")))
        .isEqualTo("is no paper but a page that says '403 Forbidden'; save the paper itself");
    assertThat(refusal(write("b.html", "<title>Quay Council</title><h1>Error 404</h1>")))
        .isEqualTo("is no paper but a page that says 'Error 404'; save the paper itself");
  }

  @Test
  void aMinuteWithANumberLikeThatOfAnErrorIsRead() throws IOException {
    String page = "<title>Minutes</title><h1>Quay Council</h1><p>403 Apologies for absence</p>";
    assertThat(read(write("minutes.html", page)).text().lines())
        .contains("403 Apologies for absence");
    assertThat(
            read(write("extract.html", "<p>404. Harbour dues</p><p>They stay.</p>")).text().lines())
        .contains("404. Harbour dues");
  }

  @Test
  void aPaperThatSpeaksOfSigningInIsRead() throws IOException {
    String page =
        "<h1>Quay Board</h1><h2>Minutes</h2><p>1. Dues</p><p>Sign in sheets were kept.</p>";
    assertThat(read(write("minutes.html", page)).text().line(1)).isEqualTo("Quay Board");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path zip(String name, String entry, String text) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.putNextEntry(new ZipEntry(entry));
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  private static Extracted read(Path file) {
    return (Extracted) new TextExtractor(OcrMode.NEVER).extract(file);
  }

  private static String refusal(Path file) {
    return ((Unreadable) new TextExtractor(OcrMode.NEVER).extract(file)).reason();
  }
}
