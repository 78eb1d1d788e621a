package uk.councilpapers.query;

/**
 * Words that stand together in this order, exactly as typed, {@code "debt recovery"}.
 *
 * @param text the words with one space between them, without quotation marks
 */
public record Phrase(String text) implements QueryNode {

  /** Refuses a text without a letter or a digit. */
  public Phrase {
    text = TypedText.words(text);
    if (!TypedText.says(text)) {
      throw new IllegalArgumentException("a phrase is wanted, got '" + text + "'");
    }
  }

  @Override
  public String toString() {
    return '"' + text + '"';
  }
}
