package uk.councilpapers.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.tika.Tika;

/** The kinds of file that are read, told by name and content. */
enum FileKind {
  TEXT,
  HTML,
  PDF,
  WORD,
  RTF,
  ODT;

  private static final Tika TIKA = new Tika();

  /** What a PDF, an archive (a DOCX is one), an RTF and an old Word file begin with. */
  private static final List<String> BEGINNINGS =
      List.of("%PDF-", "PK\u0003\u0004", "{\\rtf", "\u00D0\u00CF\u0011\u00E0");

  /** The kind of a file; refuses, by name, what is none of these. */
  static FileKind of(Path file) throws IOException {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    boolean text = name.endsWith(".txt") || name.endsWith(".md");
    if (text && !beginsAsAnother(file)) return TEXT;
    return ofMediaType(TIKA.detect(file));
  }

  /** Whether a file that is named as text begins as a PDF, a Word file or an archive does. */
  private static boolean beginsAsAnother(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(5), StandardCharsets.ISO_8859_1);
      return BEGINNINGS.stream().anyMatch(head::startsWith);
    }
  }

  private static FileKind ofMediaType(String type) throws UnreadableException {
    return switch (type) {
      case "application/pdf" -> PDF;
      case "text/html", "application/xhtml+xml" -> HTML;
      case "text/plain", "text/x-web-markdown", "text/markdown", "text/csv" -> TEXT;
      case "application/rtf", "text/rtf" -> RTF;
      case "application/vnd.oasis.opendocument.text",
          "application/vnd.oasis.opendocument.text-template",
          "application/vnd.oasis.opendocument.text-web" ->
          ODT;
      case "application/msword",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
          "application/vnd.ms-word.document.macroenabled.12" ->
          WORD;
      case "application/x-tika-ooxml-protected", "application/vnd.ms-office-encrypted" ->
          throw new UnreadableException(
              "is locked with a password; save it without one and index again");
      default ->
          throw new UnreadableException(
              "is "
                  + description(type)
                  + "; text, HTML, PDF, DOC, DOCX, RTF and ODT files can be read");
    };
  }

  private static String description(String type) {
    if (type.startsWith("image/")) return "a picture (" + type + ")";
    if (type.startsWith("audio/") || type.startsWith("video/")) return "a recording";
    if (type.contains("excel") || type.contains("spreadsheet")) return "a spreadsheet";
    if (type.contains("powerpoint") || type.contains("presentation")) return "a slide show";
    if (type.contains("zip") || type.contains("tar") || type.contains("compressed")) {
      return "an archive of files";
    }
    if (type.startsWith("message/") || type.contains("outlook")) return "an e-mail";
    return "of a kind that is not read (" + type + ")";
  }
}
