package uk.councilpapers.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.sax.ToXMLContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import uk.councilpapers.extract.Extraction.Extracted;

/**
 * Reads DOCX itself, and DOC by way of Tika's XHTML, which carries the list numbers that Word
 * computes. Headers, footers, deleted text, pictures and attached files are left out. Tika itself
 * guards against archives that swell. Safe for several threads.
 */
final class WordReader {

  /** A longer text, in characters, is none that people wrote. */
  private static final int LONGEST = 50_000_000;

  private final AutoDetectParser parser = new AutoDetectParser();

  Extracted read(Path file) throws IOException {
    Optional<Extracted> docx = docx(file);
    return docx.isPresent() ? docx.get() : byTika(file);
  }

  private Extracted byTika(Path file) throws IOException {
    Metadata metadata = new Metadata();
    ToXMLContentHandler xhtml = new ToXMLContentHandler();
    try (TikaInputStream in = TikaInputStream.get(file)) {
      parser.parse(in, new WriteOutContentHandler(xhtml, LONGEST), metadata, context());
    } catch (WriteLimitReachedException e) {
      throw new UnreadableException("is too big: more than " + LONGEST + " characters of text");
    } catch (EncryptedDocumentException e) {
      throw new UnreadableException(
          "is locked with a password; save it without one and index again");
    } catch (TikaException | SAXException e) {
      throw new UnreadableException(
          "is damaged (" + cause(e) + "); open it in a word processor and save it again");
    }
    LineWriter lines = new LineWriter();
    new MarkupLines(lines, true).print(Jsoup.parse(xhtml.toString()).body());
    return new Extracted(lines.text(), properties(metadata));
  }

  /** What is wrong at the bottom of it, without the words of the libraries above. */
  private static String cause(Exception e) {
    Throwable cause = e;
    while (cause.getCause() != null) cause = cause.getCause();
    String message = cause.getMessage();
    if (message == null || message.isBlank() || message.indexOf('@') >= 0) {
      return "it is not what its name says";
    }
    return message.strip();
  }

  /** DOCX is read by its own reader; what that cannot read is left to Tika to read or explain. */
  private static Optional<Extracted> docx(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      if (in.read() != 'P' || in.read() != 'K') return Optional.empty();
    }
    try (OfficeFile word = OfficeFile.open(file)) {
      return DocxReader.read(word);
    } catch (UnreadableException e) {
      return Optional.empty();
    }
  }

  private static ParseContext context() {
    OfficeParserConfig config = new OfficeParserConfig();
    config.setIncludeHeadersAndFooters(false);
    config.setIncludeDeletedContent(false);
    config.setIncludeMoveFromContent(false);
    config.setExtractMacros(false);
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, config);
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    return context;
  }

  private static Map<String, String> properties(Metadata metadata) {
    Map<String, String> properties = new HashMap<>();
    put(properties, "title", metadata.get(TikaCoreProperties.TITLE));
    put(properties, "author", metadata.get(TikaCoreProperties.CREATOR));
    put(properties, "created", metadata.get(TikaCoreProperties.CREATED));
    return properties;
  }

  private static void put(Map<String, String> properties, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) properties.put(name, value.strip());
  }

  /** Passes over pictures and attached files. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream in, ContentHandler handler, Metadata metadata, boolean html) {}
  }
}
