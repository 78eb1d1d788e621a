package uk.councilpapers.query;

/**
 * Words that stand near each other in any order, exactly as typed, {@code "debt recovery"~5}.
 *
 * @param text two words or more with one space between them, without quotation marks
 * @param distance how many other words may stand between them, from 1 to {@value #FARTHEST}
 */
public record Near(String text, int distance) implements QueryNode {

  /** About as many words as stand in a paragraph; beyond it, near says nothing. */
  static final int FARTHEST = 100;

  /** Refuses a single word and a distance out of range. */
  public Near {
    text = TypedText.words(text);
    if (!TypedText.says(text) || text.indexOf(' ') < 0) {
      throw new IllegalArgumentException("two words or more are wanted, got '" + text + "'");
    }
    if (distance < 1 || distance > FARTHEST) {
      throw new IllegalArgumentException(
          "distance must be from 1 to " + FARTHEST + ", got " + distance);
    }
  }

  @Override
  public String toString() {
    return '"' + text + "\"~" + distance;
  }
}
