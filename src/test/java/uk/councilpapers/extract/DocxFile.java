package uk.councilpapers.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a DOCX for tests from the XML of its parts, which Word's own library would tidy up. */
final class DocxFile {

  private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder body = new StringBuilder();
  private final StringBuilder relationships = new StringBuilder();

  /** Adds XML to the body. */
  DocxFile body(String xml) {
    body.append(xml);
    return this;
  }

  /** Adds a paragraph with these properties, which may be empty. */
  DocxFile paragraph(String properties, String text) {
    return body("<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>");
  }

  /** Adds a part of this type: {@code styles}, {@code numbering}, {@code footnotes}. */
  DocxFile part(String type, String xml) {
    parts.put(
        "word/" + type + ".xml",
        "<w:" + type + " xmlns:w='" + MAIN + "'>" + xml + "</w:" + type + ">");
    relationships
        .append("<Relationship Id='" + type + "' Type='" + OFFICE + "/" + type)
        .append("' Target='" + type + ".xml'/>");
    return this;
  }

  Path save(Path file) throws IOException {
    parts.put(
        "word/document.xml",
        "<w:document xmlns:w='" + MAIN + "'><w:body>" + body + "</w:body></w:document>");
    parts.put("word/_rels/document.xml.rels", relationships(relationships.toString()));
    parts.put(
        "_rels/.rels",
        relationships(
            "<Relationship Id='main' Type='"
                + OFFICE
                + "/officeDocument' Target='word/document.xml'/>"));
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private static String relationships(String xml) {
    return "<Relationships xmlns='" + PACKAGE + "'>" + xml + "</Relationships>";
  }
}
