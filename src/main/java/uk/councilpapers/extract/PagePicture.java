package uk.councilpapers.extract;

import java.util.List;

/** A page drawn as a picture, with the words on it. Immutable; nobody may write to its bytes. */
public final class PagePicture {

  private final byte[] png;
  private final int width;
  private final int height;
  private final List<Word> words;

  /** A word and its box, in pixels right and down of the top left corner. */
  public record Word(String text, int x, int y, int width, int height) {}

  PagePicture(byte[] png, int width, int height, List<Word> words) {
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

  /** The words in the order in which they were drawn. */
  public List<Word> words() {
    return words;
  }
}
