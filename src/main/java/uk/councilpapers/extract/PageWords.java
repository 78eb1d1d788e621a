package uk.councilpapers.extract;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import uk.councilpapers.extract.PagePicture.Word;

/**
 * The words of one page with the boxes that they stand in. For one page, one thread.
 *
 * <p>Words that are written up or down the page are left out.
 */
final class PageWords extends PDFTextStripper {

  /** Part of a letter's height that reaches below the line it stands on. */
  private static final float DESCENT = 0.3f;

  private final float scale;
  private final List<Word> words = new ArrayList<>();

  private PageWords(int page, float scale) {
    this.scale = scale;
    setStartPage(page);
    setEndPage(page);
    setSuppressDuplicateOverlappingText(true);
  }

  /**
   * The words of a page.
   *
   * @param scale pixels for a point
   */
  static List<Word> of(PDDocument document, int page, float scale) throws IOException {
    PageWords reader = new PageWords(page, scale);
    reader.writeText(document, Writer.nullWriter());
    return List.copyOf(reader.words);
  }

  @Override
  protected void writeString(String text, List<TextPosition> glyphs) {
    int start = 0;
    for (int i = 0; i <= glyphs.size(); i++) {
      if (i < glyphs.size() && !letters(glyphs.get(i)).isBlank()) continue;
      add(glyphs.subList(start, i));
      start = i + 1;
    }
  }

  private void add(List<TextPosition> glyphs) {
    if (glyphs.isEmpty() || glyphs.getFirst().getDir() != 0) return;
    StringBuilder text = new StringBuilder();
    float left = Float.MAX_VALUE;
    float right = 0;
    float tall = 1;
    for (TextPosition glyph : glyphs) {
      text.append(letters(glyph));
      left = Math.min(left, glyph.getX());
      right = Math.max(right, glyph.getX() + glyph.getWidth());
      tall = Math.max(tall, glyph.getHeight());
    }
    float base = glyphs.getFirst().getY();
    words.add(
        new Word(
            text.toString().strip(),
            pixels(left),
            pixels(base - tall * (1 + DESCENT)),
            pixels(right - left),
            pixels(tall * (1 + 2 * DESCENT))));
  }

  private int pixels(float points) {
    return Math.round(points * scale);
  }

  private static String letters(TextPosition glyph) {
    return String.valueOf(glyph.getUnicode()).replace('\u00A0', ' ');
  }
}
