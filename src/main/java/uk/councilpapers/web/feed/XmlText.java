package uk.councilpapers.web.feed;

/** Text as XML can hold it. Stateless. */
final class XmlText {

  private XmlText() {}

  /** The text without the characters that XML 1.0 forbids, whatever way they are written. */
  static String legal(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().filter(XmlText::isLegal).forEach(legal::appendCodePoint);
    return legal.toString();
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (0x20 <= c && c <= 0xD7FF)
        || (0xE000 <= c && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
