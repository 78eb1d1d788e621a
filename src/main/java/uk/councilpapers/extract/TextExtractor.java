package uk.councilpapers.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import uk.councilpapers.extract.Extraction.Extracted;
import uk.councilpapers.extract.Extraction.Unreadable;

/**
 * Reads the text of a file: plain text, HTML, PDF, DOC, DOCX, RTF, ODT. Safe for use by several
 * threads. Asks nothing of the network, whatever a file holds.
 */
public final class TextExtractor {

  /** A file of more bytes is refused. */
  public static final long LARGEST_FILE = 1L << 30;

  private final PdfReader pdfs;
  private final WordReader words = new WordReader();

  /** Reads pages that are pictures where Tesseract is installed. */
  public TextExtractor() {
    this(OcrMode.AUTO);
  }

  /** Reads pages that are pictures as the mode says. */
  public TextExtractor(OcrMode ocr) {
    pdfs = new PdfReader(ocr);
  }

  /** Reads one file; never throws for what the file holds. */
  public Extraction extract(Path file) {
    try {
      refuseSize(Files.size(file));
      Extracted extracted = read(file);
      if (extracted.text().lines().stream().allMatch(String::isBlank)) {
        return new Unreadable("holds no text");
      }
      return extracted;
    } catch (UnreadableException e) {
      return new Unreadable(String.valueOf(e.getMessage()));
    } catch (NoSuchFileException e) {
      return new Unreadable("is not there any more");
    } catch (IOException e) {
      return new Unreadable("cannot be read: " + e.getMessage());
    } catch (RuntimeException e) {
      return new Unreadable("is damaged (" + e + "); save it again and index it");
    } catch (StackOverflowError e) {
      return new Unreadable("is nested too deeply to be read");
    } catch (OutOfMemoryError e) {
      return new Unreadable("needs more memory than there is; give Java more (-Xmx) or split it");
    }
  }

  private Extracted read(Path file) throws IOException {
    return switch (FileKind.of(file)) {
      case TEXT -> PlainTextReader.read(file);
      case HTML -> HtmlReader.read(file);
      case PDF -> pdfs.read(file);
      case WORD -> words.read(file);
      case RTF -> RtfReader.read(file);
      case ODT -> OdtReader.read(file);
    };
  }

  private static void refuseSize(long bytes) throws UnreadableException {
    if (bytes == 0) throw new UnreadableException("is empty: it holds 0 bytes");
    if (bytes > LARGEST_FILE) {
      throw new UnreadableException(
          "is too big: " + (bytes >> 20) + " MB; up to " + (LARGEST_FILE >> 20) + " MB are read");
    }
  }
}
