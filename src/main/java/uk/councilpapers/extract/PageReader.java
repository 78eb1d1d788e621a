package uk.councilpapers.extract;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.Writer;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import uk.councilpapers.extract.PdfPage.Drawn;

/**
 * Reads the words and the rules of every page of a PDF, in one pass and in the order in which they
 * are drawn. A page that is broken counts as one without text. For one document, one thread.
 */
final class PageReader extends PDFTextStripper {

  /** Slanted further than this, in degrees off an axis, text is a stamp across the page. */
  private static final double SLANT = 3;

  /** So many shapes may be letters drawn as outlines. */
  private static final int DRAWING = 50;

  /** A document that takes longer is built to keep a reader busy. */
  private static final int MINUTES = 10;

  private static final Pattern LIGATURES = Pattern.compile("[\uFB00-\uFB06]");

  private final List<PdfPage> pages = new ArrayList<>();
  private final List<PdfWord> words = new ArrayList<>();
  private final RuleCollector rules = new RuleCollector();
  private boolean spaced;

  /** The area of the pictures on the page, in square points. */
  private float pictures;

  private int unnamed;

  private PageReader() {
    rules.listenTo(this);
    setSortByPosition(false);
    setSuppressDuplicateOverlappingText(true);
  }

  /** The pages of a document. */
  static List<PdfPage> read(PDDocument document) throws IOException {
    PageReader reader = new PageReader();
    reader.writeText(document, Writer.nullWriter());
    return List.copyOf(reader.pages);
  }

  @Override
  protected void processPages(PDPageTree tree) throws UnreadableException {
    long latest = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
    for (PDPage page : tree) {
      if (System.nanoTime() > latest) {
        throw new UnreadableException(
            "takes longer than " + MINUTES + " minutes to read; print it to a new PDF");
      }
      words.clear();
      rules.start(toTopLeft(page));
      spaced = true;
      pictures = 0;
      unnamed = 0;
      try {
        super.processPage(page);
      } catch (IOException | RuntimeException e) {
        charactersByArticle.forEach(List::clear);
      }
      boolean pictured = rules.strokes() > DRAWING || holdsImage(page);
      PDRectangle box = page.getCropBox();
      float covered = pictures / Math.max(1, box.getWidth() * box.getHeight());
      Drawn drawn = new Drawn(pictured, covered, unnamed);
      pages.add(new PdfPage(pages.size() + 1, height(page), words, rules.rules(), drawn, false));
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    boolean draws = operator.getName().equals(OperatorName.DRAW_OBJECT);
    boolean named = draws && !operands.isEmpty() && getResources() != null;
    if (named
        && operands.getFirst() instanceof COSName name
        && getResources().isImageXObject(name)) {
      Matrix square = getGraphicsState().getCurrentTransformationMatrix();
      pictures += (float) Math.abs(square.createAffineTransform().getDeterminant());
    }
    super.processOperator(operator, operands);
  }

  /** Glyphs of a composite font that does not say what they mean are passed over in the text. */
  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    if (font instanceof PDType0Font && font.toUnicode(code) == null) unnamed++;
    super.showGlyph(matrix, font, code, displacement);
  }

  /** Whether a picture, or a form that may hold one, is at hand to be drawn. */
  private static boolean holdsImage(PDPage page) {
    PDResources resources = page.getResources();
    return resources != null && resources.getXObjectNames().iterator().hasNext();
  }

  private static float height(PDPage page) {
    boolean turned = page.getRotation() % 180 != 0;
    return turned ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
  }

  /** From user space to points right and down of the top left corner of the page as seen. */
  private static AffineTransform toTopLeft(PDPage page) {
    PDRectangle box = page.getCropBox();
    AffineTransform at = new AffineTransform();
    switch (Math.floorMod(page.getRotation(), 360)) {
      case 90 -> at.setTransform(0, 1, 1, 0, 0, 0);
      case 180 -> at.setTransform(-1, 0, 0, 1, box.getWidth(), 0);
      case 270 -> at.setTransform(0, -1, -1, 0, box.getHeight(), box.getWidth());
      default -> at.setTransform(1, 0, 0, -1, 0, box.getHeight());
    }
    at.translate(-box.getLowerLeftX(), -box.getLowerLeftY());
    return at;
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    double angle =
        Math.toDegrees(
            Math.atan2(text.getTextMatrix().getShearY(), text.getTextMatrix().getScaleX()));
    double offAxis = Math.abs(Math.IEEEremainder(angle, 90));
    if (offAxis <= SLANT) super.processTextPosition(text);
  }

  @Override
  protected void writeString(String text, List<TextPosition> glyphs) {
    if (isRightToLeft(text)) {
      add(text, glyphs);
      return;
    }
    StringBuilder word = new StringBuilder();
    int start = 0;
    for (int i = 0; i < glyphs.size(); i++) {
      String letters = String.valueOf(glyphs.get(i).getUnicode()).replace('\u00A0', ' ');
      if (letters.isBlank()) {
        add(word.toString(), glyphs.subList(start, i));
        spaced = true;
        start = i + 1;
        word.setLength(0);
      }
      word.append(letters.strip());
    }
    add(word.toString(), glyphs.subList(start, glyphs.size()));
  }

  private void add(String text, List<TextPosition> glyphs) {
    if (text.isBlank() || glyphs.isEmpty()) return;
    TextPosition first = glyphs.getFirst();
    TextPosition last = glyphs.getLast();
    words.add(
        new PdfWord(
            plain(text),
            first.getXDirAdj(),
            last.getXDirAdj() + last.getWidthDirAdj(),
            first.getYDirAdj(),
            Math.max(1, first.getYScale()),
            isBold(first.getFont()),
            spaced));
    spaced = false;
  }

  /** The stripper has put such letters in reading order, which no longer is that of the glyphs. */
  private static boolean isRightToLeft(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  /** Without ligatures: a search for "office" must find it set with three letters in one. */
  private static String plain(String text) {
    Matcher ligatures = LIGATURES.matcher(text);
    return ligatures.replaceAll(m -> Normalizer.normalize(m.group(), Normalizer.Form.NFKC));
  }

  private static boolean isBold(PDFont font) {
    String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    return name.contains("bold") || name.contains("black") || name.contains("heavy");
  }

  @Override
  protected void writeWordSeparator() {
    spaced = true;
  }

  @Override
  protected void writeLineSeparator() {
    spaced = true;
  }
}
