package uk.councilpapers.schema;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Puts every word into the stream a second time, at the same position, behind {@link #MARK} and
 * closed to stemming. Words in quotes are looked up under the mark.
 */
final class ExactWords extends TokenFilter {

  /** Stands before a word that is not stemmed. */
  static final char MARK = '=';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final boolean only;
  private boolean markedIsNext;
  private State word = captureState();

  /**
   * Marks the words of a stream.
   *
   * @param only whether the unmarked words are left out
   */
  ExactWords(TokenStream input, boolean only) {
    super(input);
    this.only = only;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (markedIsNext) {
      restoreState(word);
      increment.setPositionIncrement(0);
      mark();
      markedIsNext = false;
      return true;
    }
    if (!input.incrementToken()) return false;
    if (only) {
      mark();
      return true;
    }
    word = captureState();
    markedIsNext = true;
    return true;
  }

  private void mark() {
    int length = term.length();
    char[] buffer = term.resizeBuffer(length + 1);
    System.arraycopy(buffer, 0, buffer, 1, length);
    buffer[0] = MARK;
    term.setLength(length + 1);
    keyword.setKeyword(true);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    markedIsNext = false;
  }
}
