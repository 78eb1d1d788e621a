package uk.councilpapers.web.library;

import java.util.List;

/** The picture of a page, with the words on it. Immutable; nobody may write to its bytes. */
public final class PageImage {

  private final byte[] png;
  private final int width;
  private final int height;
  private final List<Word> words;

  /**
   * A word and the box that it stands in, in pixels right and down of the top left corner.
   *
   * @param text as printed
   */
  public record Word(String text, int x, int y, int width, int height) {}

  /**
   * A picture.
   *
   * @param png the file
   * @param width in pixels
   * @param height in pixels
   * @param words in the order of reading
   */
  public PageImage(byte[] png, int width, int height, List<Word> words) {
    this.png = png;
    this.width = width;
    this.height = height;
    this.words = List.copyOf(words);
  }

  /** The file. */
  public byte[] png() {
    return png;
  }

  /** The width in pixels. */
  public int width() {
    return width;
  }

  /** The height in pixels. */
  public int height() {
    return height;
  }

  /** The words in the order of reading; none on a page that is itself a picture. */
  public List<Word> words() {
    return words;
  }
}
