package uk.councilpapers.query;

/**
 * All words that start alike, {@code adopt*}.
 *
 * @param start what they start with, at least {@value #SHORTEST} characters, without the asterisk
 */
public record Prefix(String start) implements QueryNode {

  /** Fewer characters would ask for half of the dictionary. */
  static final int SHORTEST = 2;

  /** Refuses what would be read as anything else. */
  public Prefix {
    start = TypedText.plain(start);
    if (!QueryLexer.isPrefix(start)) {
      throw new IllegalArgumentException("the start of a word is wanted, got '" + start + "'");
    }
  }

  @Override
  public String toString() {
    return start + "*";
  }
}
