package uk.councilpapers.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The archive of XML parts that a DOCX or ODT is. Not for sharing between threads. */
final class OfficeFile implements AutoCloseable {

  /** A part of more bytes, unpacked, is none that people wrote. */
  private static final int LARGEST_PART = 200 << 20;

  private final ZipFile zip;

  private OfficeFile(ZipFile zip) {
    this.zip = zip;
  }

  static OfficeFile open(Path file) throws IOException {
    try {
      return new OfficeFile(new ZipFile(file.toFile()));
    } catch (ZipException e) {
      throw damaged(e);
    }
  }

  /** The part; empty where the archive has none of the name. */
  Document part(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) return new Document("");
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] xml = in.readNBytes(LARGEST_PART);
      if (xml.length == LARGEST_PART) {
        throw new UnreadableException("is too big: " + name + " unpacks to more than 200 MB");
      }
      return Jsoup.parse(new String(xml, StandardCharsets.UTF_8), "", Parser.xmlParser());
    } catch (ZipException e) {
      throw damaged(e);
    }
  }

  private static UnreadableException damaged(ZipException e) {
    return new UnreadableException(
        "is damaged (" + e.getMessage() + "); open it in a word processor and save it again");
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
