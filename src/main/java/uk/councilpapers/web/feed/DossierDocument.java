package uk.councilpapers.web.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import uk.councilpapers.web.page.Dossier;

/**
 * A dossier as a word processor's document (ECMA-376), with headings that its navigation shows. For
 * one dossier and one thread.
 *
 * <p>One dossier always gives the same bytes: no hour stands in the archive.
 */
public final class DossierDocument {

  private static final String WORDS =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String TYPES =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
      <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
      </Types>
      """;

  private static final String ROOT =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
      </Relationships>
      """;

  private static final String DOCUMENT_PARTS =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
      </Relationships>
      """;

  private static final String STYLES =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
      <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
      <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:rPr><w:b/><w:sz w:val="36"/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="60"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="24"/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/><w:basedOn w:val="Normal"/><w:pPr><w:ind w:left="567"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Citation"><w:name w:val="Citation"/><w:basedOn w:val="Normal"/><w:rPr><w:i/><w:sz w:val="20"/></w:rPr></w:style>
      </w:styles>
      """;

  private final String base;
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  private DossierDocument(String base) throws XMLStreamException {
    this.base = base;
    this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
  }

  /**
   * The bytes of the document.
   *
   * @param base scheme and host of the addresses
   */
  public static byte[] of(Dossier dossier, String base) {
    try {
      String document = new DossierDocument(base).written(dossier);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
        part(zip, "[Content_Types].xml", TYPES);
        part(zip, "_rels/.rels", ROOT);
        part(zip, "word/document.xml", document);
        part(zip, "word/_rels/document.xml.rels", DOCUMENT_PARTS);
        part(zip, "word/styles.xml", STYLES);
      }
      return bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a document in memory can be written", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private String written(Dossier dossier) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("w", "document", WORDS);
    xml.writeNamespace("w", WORDS);
    xml.writeStartElement("w", "body", WORDS);
    paragraph("Title", dossier.title());
    paragraph("Normal", dossier.period());
    if (dossier.notice().isPresent()) paragraph("Normal", dossier.notice().get());
    for (Dossier.Part part : dossier.parts()) {
      paragraph("Heading1", part.heading());
      for (Dossier.Item item : part.items()) item(item);
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return text.toString();
  }

  private void item(Dossier.Item item) throws XMLStreamException {
    paragraph("Heading2", item.paper().title());
    paragraph(
        "Normal", item.outcome().isEmpty() ? item.kind() : item.kind() + " · " + item.outcome());
    if (!item.quotations().isEmpty()) paragraph("Normal", item.label() + ":");
    for (String quotation : item.quotations()) paragraph("Quote", quotation);
    citation(item);
    paragraph("Normal", "Why it is here. " + item.why());
  }

  /** The citation, with the address as a link. */
  private void citation(Dossier.Item item) throws XMLStreamException {
    open("Citation");
    run(item.citation() + ". ");
    String address = base + item.address();
    xml.writeStartElement("w", "fldSimple", WORDS);
    xml.writeAttribute(
        "w", WORDS, "instr", XmlText.legal(" HYPERLINK \"" + address.replace("\"", "%22") + "\" "));
    run(address);
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void paragraph(String style, String words) throws XMLStreamException {
    open(style);
    run(words);
    xml.writeEndElement();
  }

  private void open(String style) throws XMLStreamException {
    xml.writeStartElement("w", "p", WORDS);
    xml.writeStartElement("w", "pPr", WORDS);
    xml.writeEmptyElement("w", "pStyle", WORDS);
    xml.writeAttribute("w", WORDS, "val", style);
    xml.writeEndElement();
  }

  private void run(String words) throws XMLStreamException {
    xml.writeStartElement("w", "r", WORDS);
    xml.writeStartElement("w", "t", WORDS);
    xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
    xml.writeCharacters(XmlText.legal(words));
    xml.writeEndElement();
    xml.writeEndElement();
  }
}
