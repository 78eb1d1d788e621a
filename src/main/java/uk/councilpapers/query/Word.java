package uk.councilpapers.query;

/**
 * One word as it is typed, {@code debt}, {@code R2024-017}, {@code 2014/15}, {@code 10(a)}.
 *
 * @param text typographic dashes and apostrophes replaced by plain ones, case kept; holds a letter
 *     or a digit
 */
public record Word(String text) implements QueryNode {

  /** Refuses what would be read as anything else but one word. */
  public Word {
    text = TypedText.plain(text);
    if (!QueryLexer.isWord(text)) {
      throw new IllegalArgumentException("a word is wanted, got '" + text + "'");
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
