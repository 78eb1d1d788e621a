package uk.councilpapers.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.extract.Extraction.Extracted;

/** Reads a PDF: its words and rules, page by page, laid out as lines. Safe for several threads. */
final class PdfReader {

  /** Of a document that is unpacked, so many bytes are kept in memory, the rest on disk. */
  private static final long IN_MEMORY = 64L << 20;

  private final OcrMode mode;
  private final Ocr ocr = Ocr.installed();

  PdfReader(OcrMode mode) {
    this.mode = mode;
  }

  Extracted read(Path file) throws IOException {
    try (PDDocument document = open(file)) {
      List<PdfPage> pages = pages(document);
      refuseScan(pages);
      String without = pagesWithoutText(pages);
      pages = pages.stream().map(page -> page.isScan() ? page.blank() : page).toList();
      LineWriter lines = new LineWriter();
      write(pages, lines);
      Map<String, String> properties = properties(document);
      if (!without.isEmpty()) properties.put("pages-without-text", without);
      return new Extracted(lines.text().withBookmarks(Bookmarks.of(document)), properties);
    }
  }

  private static PDDocument open(Path file) throws IOException {
    try {
      return Loader.loadPDF(file.toFile(), MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache);
    } catch (InvalidPasswordException e) {
      throw new UnreadableException(
          "is locked with a password; save it without one and index again");
    } catch (IOException e) {
      throw new UnreadableException(
          "is damaged (" + e.getMessage() + "); print it to a new PDF and index that");
    }
  }

  private List<PdfPage> pages(PDDocument document) throws IOException {
    List<PdfPage> pages = new ArrayList<>(PageReader.read(document));
    if (mode == OcrMode.NEVER || !ocr.isAvailable()) return pages;
    for (int i = 0; i < pages.size(); i++) {
      PdfPage page = pages.get(i);
      if (mode == OcrMode.ALWAYS || page.isScan()) {
        pages.set(i, better(page, ocr.read(document, page)));
      }
    }
    return pages;
  }

  /** The page as seen, unless less was seen on it than is printed. */
  private static PdfPage better(PdfPage printed, PdfPage seen) {
    boolean less = seen.characters() < printed.characters() && !printed.isGarbled();
    return less ? printed : seen;
  }

  private void refuseScan(List<PdfPage> pages) throws UnreadableException {
    if (pages.isEmpty()) throw new UnreadableException("has no pages");
    if (pages.stream().anyMatch(page -> page.characters() > 0 && !page.isScan())) return;
    if (pages.stream().noneMatch(PdfPage::isScan)) throw new UnreadableException("holds no text");
    throw new UnreadableException(
        (pages.stream().anyMatch(PdfPage::isGarbled)
                ? "has letters that do not say what they mean: "
                : "is a scan without text: ")
            + (pages.size() == 1 ? "1 page" : pages.size() + " pages")
            + "; "
            + remedy());
  }

  private String remedy() {
    if (!ocr.isAvailable()) return "install tesseract-ocr and index again with --ocr auto";
    if (mode == OcrMode.NEVER) return "index again with --ocr auto";
    return "nothing could be read on them";
  }

  private static void write(List<PdfPage> pages, LineWriter lines) {
    Hyphens hyphens =
        Hyphens.of(
            pages.stream()
                .map(p -> p.words().stream().map(PdfWord::text).collect(Collectors.joining(" ")))
                .toList());
    PageLines layout = new PageLines(hyphens);
    List<List<PdfLine>> printed =
        RunningHeads.removed(
            pages.stream().map(layout::of).toList(), pages.stream().map(PdfPage::height).toList());
    printed = SeenNumbers.mended(printed, pages.stream().map(PdfPage::seen).toList());
    List<Float> margins = TextColumn.margins(printed);
    ParagraphJoiner joiner = new ParagraphJoiner(lines, hyphens);
    for (int i = 0; i < printed.size(); i++) {
      lines.page();
      joiner.write(printed.get(i), margins.get(i));
    }
  }

  private static String pagesWithoutText(List<PdfPage> pages) {
    return pages.stream()
        .filter(PdfPage::isScan)
        .map(page -> Integer.toString(page.number()))
        .collect(Collectors.joining(", "));
  }

  private static Map<String, String> properties(PDDocument document) {
    PDDocumentInformation about = document.getDocumentInformation();
    Map<String, String> properties = new HashMap<>();
    put(properties, "title", about.getTitle());
    put(properties, "author", about.getAuthor());
    Calendar created = about.getCreationDate();
    if (created != null) properties.put("created", created.toInstant().toString());
    return properties;
  }

  private static void put(Map<String, String> properties, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) properties.put(name, value.strip());
  }
}
