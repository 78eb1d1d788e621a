package uk.councilpapers.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page of a PDF becomes a picture with its words. */
class PdfPagePicturesTest {

  @TempDir private Path folder = Path.of("");

  private final PdfPagePictures pictures = new PdfPagePictures();

  private Path harbour() throws IOException {
    Path file = folder.resolve("board.pdf");
    try (PdfFile pdf = new PdfFile()) {
      pdf.page().text(60, 80, "HARBOUR BOARD");
      pdf.page().text(60, 100, "The sea wall");
      pdf.save(file);
    }
    return file;
  }

  @Test
  void aPageIsAsWideAsAScreenAndItsWordsStandWhereTheyAreDrawn() throws IOException {
    PagePicture picture = pictures.picture(harbour(), 2).orElseThrow();
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png()));
    assertThat(image.getWidth()).isEqualTo(picture.width()).isBetween(999, 1001);
    assertThat(image.getHeight()).isEqualTo(picture.height());
    assertThat(picture.words())
        .extracting(PagePicture.Word::text)
        .containsExactly("The", "sea", "wall");
    PagePicture.Word sea = picture.words().get(1);
    assertThat(isInked(image, sea)).isTrue();
    assertThat(isInked(image, new PagePicture.Word("", sea.x(), sea.y() + 200, 40, 20))).isFalse();
  }

  private static boolean isInked(BufferedImage image, PagePicture.Word box) {
    for (int x = box.x(); x < box.x() + box.width(); x++) {
      for (int y = box.y(); y < box.y() + box.height(); y++) {
        if ((image.getRGB(x, y) & 0xFF) < 128) return true;
      }
    }
    return false;
  }

  @Test
  void aPageThatIsNotThereAndAFileThatIsNoPdfHaveNoPicture() throws IOException {
    Path file = harbour();
    assertThat(pictures.picture(file, 0)).isEmpty();
    assertThat(pictures.picture(file, 3)).isEmpty();
    assertThat(pictures.picture(folder.resolve("gone.pdf"), 1)).isEmpty();
    assertThat(pictures.picture(Files.writeString(folder.resolve("a.pdf"), "harbour"), 1))
        .isEmpty();
    assertThat(pictures.picture(Files.writeString(folder.resolve("b.pdf"), "%PDF-1.7\n%%EOF"), 1))
        .isEqualTo(Optional.empty());
  }
}
