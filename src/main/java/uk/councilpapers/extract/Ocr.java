package uk.councilpapers.extract;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Reads a page as a picture, with the {@code tesseract} program where it is installed. Safe for
 * several threads; one page keeps one processor busy for seconds.
 */
final class Ocr {

  /** Pages are drawn with so many dots an inch; Tesseract was trained on such. */
  private static final int DOTS_PER_INCH = 300;

  private static final float POINTS_PER_INCH = 72;

  /** A bigger page, such as a plan, is drawn with fewer dots an inch. */
  private static final double MOST_DOTS = 40e6;

  /** A page that takes longer is given up. */
  private static final int SECONDS_PER_PAGE = 120;

  private static final Ocr INSTALLED = new Ocr();

  private final boolean available = answers();

  private Ocr() {}

  /** The program on this machine's path. */
  static Ocr installed() {
    return INSTALLED;
  }

  /** Whether the program is there. */
  boolean isAvailable() {
    return available;
  }

  /** The page with the words that are seen on it; as it was where none are, or not in time. */
  PdfPage read(PDDocument document, PdfPage page) throws IOException {
    Path folder = Files.createTempDirectory("council-papers-ocr");
    try {
      float dots = dotsPerInch(document.getPage(page.number() - 1).getCropBox());
      BufferedImage image =
          new PDFRenderer(document).renderImageWithDPI(page.number() - 1, dots, ImageType.GRAY);
      Path picture = folder.resolve("page.png");
      ImageIO.write(image, "png", picture.toFile());
      List<PdfWord> words = OcrWords.of(table(picture, folder), POINTS_PER_INCH / dots);
      if (words.isEmpty()) return page;
      return new PdfPage(page.number(), page.height(), words, List.of(), false);
    } finally {
      clear(folder);
    }
  }

  private static float dotsPerInch(PDRectangle page) {
    double squareInches = page.getWidth() * page.getHeight() / POINTS_PER_INCH / POINTS_PER_INCH;
    return (float) Math.min(DOTS_PER_INCH, Math.sqrt(MOST_DOTS / Math.max(1, squareInches)));
  }

  private static List<String> table(Path picture, Path folder) throws IOException {
    Path table = folder.resolve("words.tsv");
    ProcessBuilder tesseract =
        new ProcessBuilder(
            "tesseract", picture.toString(), "stdout", "--dpi", "" + DOTS_PER_INCH, "tsv");
    tesseract.environment().put("OMP_THREAD_LIMIT", "1");
    tesseract.redirectOutput(table.toFile()).redirectError(Redirect.DISCARD);
    return ends(tesseract.start(), SECONDS_PER_PAGE)
        ? Files.readAllLines(table, StandardCharsets.UTF_8)
        : List.of();
  }

  /** Whether the process ends well and in time. */
  private static boolean ends(Process process, int seconds) {
    try {
      return process.waitFor(seconds, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      process.destroyForcibly();
    }
  }

  private static boolean answers() {
    try {
      return ends(
          new ProcessBuilder("tesseract", "--version")
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.DISCARD)
              .start(),
          10);
    } catch (IOException e) {
      return false;
    }
  }

  private static void clear(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (var found = Files.list(folder)) {
      found.forEach(files::add);
    }
    for (Path file : files) Files.deleteIfExists(file);
    Files.deleteIfExists(folder);
  }
}
