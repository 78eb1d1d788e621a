package uk.councilpapers.extract;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Draws single pages of PDF files. Safe for use by several threads.
 *
 * <p>A picture is as wide as a screen is, and never larger than a bound: a page may claim to be
 * metres wide.
 */
public final class PdfPagePictures {

  private static final int WIDTH = 1000;
  private static final float MOST_PIXELS = 4_000_000;

  /** A small page is not blown up further than this. */
  private static final float MOST_SCALE = 3;

  private static final long IN_MEMORY = 32L << 20;

  /**
   * A page; empty for a file that is no PDF, has no such page, or cannot be drawn.
   *
   * @param number counted from 1
   */
  public Optional<PagePicture> picture(Path file, int number) {
    try {
      if (!Files.isRegularFile(file) || FileKind.of(file) != FileKind.PDF) return Optional.empty();
      try (PDDocument document =
          Loader.loadPDF(file.toFile(), MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache)) {
        return picture(document, number);
      }
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return Optional.empty();
    }
  }

  private static Optional<PagePicture> picture(PDDocument document, int number) throws IOException {
    if (number < 1 || number > document.getNumberOfPages()) return Optional.empty();
    float scale = scale(document.getPage(number - 1));
    PDFRenderer renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    BufferedImage image = renderer.renderImage(number - 1, scale, ImageType.RGB);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    return Optional.of(
        new PagePicture(
            png.toByteArray(),
            image.getWidth(),
            image.getHeight(),
            PageWords.of(document, number, scale)));
  }

  private static float scale(PDPage page) {
    float width = Math.max(1, page.getCropBox().getWidth());
    float height = Math.max(1, page.getCropBox().getHeight());
    float seen = page.getRotation() % 180 == 0 ? width : height;
    float most = (float) Math.sqrt(MOST_PIXELS / (width * height));
    return Math.min(Math.min(WIDTH / seen, MOST_SCALE), most);
  }
}
