package uk.councilpapers.web.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
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
      <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
      <Override PartName="/word/footer.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>
      <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
      </Types>
      """;

  private static final String ROOT =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
      <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>
      </Relationships>
      """;

  private static final String DOCUMENT_PARTS =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
      <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer.xml"/>
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
      <w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="right"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Citation"><w:name w:val="Citation"/><w:basedOn w:val="Normal"/><w:rPr><w:i/><w:sz w:val="20"/></w:rPr></w:style>
      </w:styles>
      """;

  private static final String FOOTER =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">Page </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> of </w:t></w:r><w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>
      """;

  private static final String PROPERTIES =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** A4 with margins of 2.5 cm, in twentieths of a point. */
  private static final int PAGE_WIDTH = 11906;

  private static final int PAGE_HEIGHT = 16838;
  private static final int MARGIN = 1417;

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
        part(zip, "docProps/core.xml", properties(dossier.title()));
        part(zip, "word/footer.xml", FOOTER);
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
    xml.writeNamespace("r", RELATIONSHIPS);
    xml.writeStartElement("w", "body", WORDS);
    paragraph("Title", dossier.title());
    paragraph("Normal", dossier.period());
    if (dossier.notice().isPresent()) paragraph("Normal", dossier.notice().get());
    for (Dossier.Part part : dossier.parts()) {
      paragraph("Heading1", part.heading());
      for (Dossier.Item item : part.items()) item(item);
    }
    section();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return text.toString();
  }

  /** What a reader's title bar shows. */
  private static String properties(String title) throws XMLStreamException {
    StringWriter text = new StringWriter();
    XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("cp", "coreProperties", PROPERTIES);
    xml.writeNamespace("cp", PROPERTIES);
    xml.writeNamespace("dc", DUBLIN_CORE);
    xml.writeStartElement("dc", "title", DUBLIN_CORE);
    xml.writeCharacters(XmlText.legal(title));
    xml.writeEndElement();
    xml.writeStartElement("dc", "language", DUBLIN_CORE);
    xml.writeCharacters("en-GB");
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return text.toString();
  }

  /** The size of the pages, and the footer that numbers them. */
  private void section() throws XMLStreamException {
    xml.writeStartElement("w", "sectPr", WORDS);
    xml.writeEmptyElement("w", "footerReference", WORDS);
    xml.writeAttribute("w", WORDS, "type", "default");
    xml.writeAttribute("r", RELATIONSHIPS, "id", "rId2");
    xml.writeEmptyElement("w", "pgSz", WORDS);
    xml.writeAttribute("w", WORDS, "w", String.valueOf(PAGE_WIDTH));
    xml.writeAttribute("w", WORDS, "h", String.valueOf(PAGE_HEIGHT));
    xml.writeEmptyElement("w", "pgMar", WORDS);
    for (String side : List.of("top", "right", "bottom", "left")) {
      xml.writeAttribute("w", WORDS, side, String.valueOf(MARGIN));
    }
    for (String strip : List.of("header", "footer")) {
      xml.writeAttribute("w", WORDS, strip, String.valueOf(MARGIN / 2));
    }
    xml.writeAttribute("w", WORDS, "gutter", "0");
    xml.writeEndElement();
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
