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
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Reads a page as a picture, with the {@code tesseract} program where it is installed. Safe for
 * several threads; one page keeps one processor busy for seconds.
 */
final class Ocr {

  /** Pages are drawn with so many dots an inch at most; Tesseract was trained on such. */
  private static final int DOTS_PER_INCH = 300;

  /** A picture with fewer dots an inch is drawn larger. */
  private static final int FEWEST_DOTS = 150;

  private static final float POINTS_PER_INCH = 72;

  /** A bigger page, such as a plan, is drawn with fewer dots an inch. */
  private static final double MOST_DOTS = 40e6;

  /** A page that takes longer is given up. */
  private static final int SECONDS_PER_PAGE = 120;

  /**
   * Tesseract's name for a page whose lines run from edge to edge in type of any size. Left to
   * itself it takes item numbers in the margin for a column of their own, and misreads them.
   */
  private static final String ONE_COLUMN = "4";

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
      float dots = dotsPerInch(document.getPage(page.number() - 1));
      BufferedImage image =
          new PDFRenderer(document).renderImageWithDPI(page.number() - 1, dots, ImageType.GRAY);
      Path picture = folder.resolve("page.png");
      ImageIO.write(image, "png", picture.toFile());
      List<PdfWord> words =
          OcrWords.of(table(picture, Math.round(dots), folder), POINTS_PER_INCH / dots);
      if (words.isEmpty()) return page;
      return new PdfPage(page.number(), page.height(), words, List.of(), page.drawn(), true);
    } finally {
      clear(folder);
    }
  }

  /**
   * The picture's own, so that nothing is made up between its dots: letters that are drawn larger
   * than they were scanned are misread.
   */
  private static float dotsPerInch(PDPage page) throws IOException {
    PDRectangle box = page.getCropBox();
    double squareInches = box.getWidth() * box.getHeight() / POINTS_PER_INCH / POINTS_PER_INCH;
    double own = dotsOfPicture(page);
    double wanted = own < FEWEST_DOTS ? DOTS_PER_INCH : Math.min(own, DOTS_PER_INCH);
    return (float) Math.min(wanted, Math.sqrt(MOST_DOTS / Math.max(1, squareInches)));
  }

  /** Of the largest picture on the page, which is taken to fill it; 0 where there is none. */
  private static double dotsOfPicture(PDPage page) throws IOException {
    PDRectangle box = page.getCropBox();
    double inches = Math.max(box.getWidth(), box.getHeight()) / POINTS_PER_INCH;
    PDResources resources = page.getResources();
    double most = 0;
    if (resources == null || inches <= 0) return most;
    for (COSName name : resources.getXObjectNames()) {
      if (!resources.isImageXObject(name)) continue;
      PDXObject object = resources.getXObject(name);
      if (object instanceof PDImageXObject picture) {
        most = Math.max(most, Math.max(picture.getWidth(), picture.getHeight()) / inches);
      }
    }
    return most;
  }

  private static List<String> table(Path picture, int dots, Path folder) throws IOException {
    Path table = folder.resolve("words.tsv");
    ProcessBuilder tesseract =
        new ProcessBuilder(
            "tesseract",
            picture.toString(),
            "stdout",
            "--psm",
            ONE_COLUMN,
            "--dpi",
            Integer.toString(dots),
            "tsv");
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
