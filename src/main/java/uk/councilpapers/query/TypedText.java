package uk.councilpapers.query;

/**
 * What people type and paste, with the characters that word processors put in made plain again.
 *
 * <p>Stateless.
 */
final class TypedText {

  private static final String DASHES = "‐‑‒–—―−﹣－";
  private static final String QUOTES = "“”„‟«»″＂";
  private static final String APOSTROPHES = "‘’‚‛ʼ′＇";

  private TypedText() {}

  /** Dashes, quotes and spaces made plain; characters that nobody sees removed. */
  static String plain(String typed) {
    StringBuilder out = new StringBuilder(typed.length());
    typed
        .codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(TypedText::plain)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static int plain(int c) {
    if (DASHES.indexOf(c) >= 0) return '-';
    if (QUOTES.indexOf(c) >= 0) return '"';
    if (APOSTROPHES.indexOf(c) >= 0) return '\'';
    boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
    return space || Character.isISOControl(c) ? ' ' : c;
  }

  /** The words of a plain or typed text with one space between them, without quotation marks. */
  static String words(String text) {
    return plain(text).replace('"', ' ').strip().replaceAll(" +", " ");
  }

  /** Whether there is a letter or a digit in the text; other marks cannot be searched. */
  static boolean says(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
