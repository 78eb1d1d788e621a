package uk.councilpapers.extract;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;

/** Writes small PDFs for tests: Helvetica at 11 points on A4, y from the top. */
final class PdfFile implements AutoCloseable {

  private static final float HEIGHT = PDRectangle.A4.getHeight();

  private final PDDocument document = new PDDocument();
  private PDPage page = new PDPage(PDRectangle.A4);

  PDDocument document() {
    return document;
  }

  PdfFile page() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return this;
  }

  PdfFile text(float x, float y, String text) throws IOException {
    try (PDPageContentStream out = content()) {
      out.beginText();
      out.setFont(new PDType1Font(FontName.HELVETICA), 11);
      out.newLineAtOffset(x, HEIGHT - y);
      out.showText(text);
      out.endText();
    }
    return this;
  }

  /** Lines of one cell, drawn one after the other, 14 points apart. */
  PdfFile cell(float x, float y, String... lines) throws IOException {
    for (int i = 0; i < lines.length; i++) text(x, y + 14 * i, lines[i]);
    return this;
  }

  /** Text in type that is twice as large, on a page that is drawn at half its size. */
  PdfFile scaledText(float x, float y, String text) throws IOException {
    try (PDPageContentStream out = content()) {
      out.saveGraphicsState();
      out.transform(Matrix.getScaleInstance(0.5f, 0.5f));
      out.beginText();
      out.setFont(new PDType1Font(FontName.HELVETICA), 22);
      out.newLineAtOffset(2 * x, 2 * (HEIGHT - y));
      out.showText(text);
      out.endText();
      out.restoreGraphicsState();
    }
    return this;
  }

  PdfFile box(float x, float y, float width, float height) throws IOException {
    try (PDPageContentStream out = content()) {
      out.addRect(x, HEIGHT - y - height, width, height);
      out.stroke();
    }
    return this;
  }

  /** Text as a picture that fills the page, as a scanner leaves it. */
  PdfFile scan(String... lines) throws IOException {
    BufferedImage image = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    pen.setColor(Color.BLACK);
    pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 32));
    for (int i = 0; i < lines.length; i++) pen.drawString(lines[i], 120, 200 + 80 * i);
    pen.dispose();
    try (PDPageContentStream out = content()) {
      out.drawImage(
          LosslessFactory.createFromImage(document, image),
          0,
          0,
          PDRectangle.A4.getWidth(),
          HEIGHT);
    }
    return this;
  }

  Path save(Path file) throws IOException {
    document.save(file.toFile());
    return file;
  }

  private PDPageContentStream content() throws IOException {
    return new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
