package uk.councilpapers.search;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.util.CharTokenizer;

/**
 * Cuts suggestions, and what is typed to find them, at everything that is no letter or digit, and
 * folds case and accents. An apostrophe is dropped: {@code Children's} is found by {@code
 * childrens}.
 */
final class SuggestionAnalyzer extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = CharTokenizer.fromTokenCharPredicate(Character::isLetterOrDigit);
    TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(words));
    return new TokenStreamComponents(words, folded);
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    return new ApostropheDrop(reader);
  }

  /** Leaves apostrophes out of a text; offsets are not kept, nothing here is highlighted. */
  private static final class ApostropheDrop extends FilterReader {

    ApostropheDrop(Reader in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int c = super.read();
      while (c == '\'' || c == '’' || c == '‘') c = super.read();
      return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      int count = 0;
      while (count < length) {
        int c = read();
        if (c < 0) return count == 0 ? -1 : count;
        buffer[offset + count++] = (char) c;
      }
      return count;
    }
  }
}
