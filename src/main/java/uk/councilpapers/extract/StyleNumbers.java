package uk.councilpapers.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

/**
 * Writes down, at each paragraph of a DOCX, the list that its style puts it in. Word numbers such
 * paragraphs like others, but Tika counts only those that name their list themselves. Stateless.
 */
final class StyleNumbers {

  /** A style may be based on another, and that on another, so many times. */
  private static final int DEEPEST = 10;

  private static final int LARGEST_STYLES = 4 << 20;

  private StyleNumbers() {}

  /**
   * The document with its lists written down; empty where no style has a list, or where the file is
   * damaged, which Tika will explain.
   */
  static Optional<byte[]> writtenDown(Path file) {
    try {
      return stylesHaveLists(file) ? rewritten(file) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> rewritten(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XWPFDocument word = new XWPFDocument(in);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XWPFStyles styles = word.getStyles();
      if (styles == null) return Optional.empty();
      paragraphs(word.getBodyElements(), styles);
      word.write(out);
      return Optional.of(out.toByteArray());
    }
  }

  private static boolean stylesHaveLists(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry styles = zip.getEntry("word/styles.xml");
      if (styles == null) return false;
      try (InputStream in = zip.getInputStream(styles)) {
        byte[] xml = in.readNBytes(LARGEST_STYLES);
        return new String(xml, StandardCharsets.UTF_8).contains("<w:numPr>");
      }
    }
  }

  private static void paragraphs(List<IBodyElement> elements, XWPFStyles styles) {
    for (IBodyElement element : elements) {
      if (element instanceof XWPFParagraph paragraph) paragraph(paragraph, styles);
      if (!(element instanceof XWPFTable table)) continue;
      for (XWPFTableRow row : table.getRows()) {
        for (XWPFTableCell cell : row.getTableCells()) paragraphs(cell.getBodyElements(), styles);
      }
    }
  }

  private static void paragraph(XWPFParagraph paragraph, XWPFStyles styles) {
    CTPPr own = paragraph.getCTP().getPPr();
    if (own == null || own.isSetNumPr() || paragraph.getStyle() == null) return;
    CTNumPr list = listOf(paragraph.getStyle(), styles);
    if (list == null || list.getNumId() == null) return;
    paragraph.setNumID(list.getNumId().getVal());
    paragraph.setNumILvl(list.isSetIlvl() ? list.getIlvl().getVal() : BigInteger.ZERO);
  }

  private static @Nullable CTNumPr listOf(String styleId, XWPFStyles styles) {
    XWPFStyle style = styles.getStyle(styleId);
    for (int depth = 0; style != null && depth < DEEPEST; depth++) {
      if (style.getCTStyle().isSetPPr() && style.getCTStyle().getPPr().isSetNumPr()) {
        return style.getCTStyle().getPPr().getNumPr();
      }
      String parent = style.getBasisStyleID();
      style = parent == null ? null : styles.getStyle(parent);
    }
    return null;
  }
}
