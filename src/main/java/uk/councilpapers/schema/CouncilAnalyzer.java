package uk.councilpapers.schema;

import java.io.Reader;
import java.util.Collection;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Turns council English into the words of the index. Safe for use by several threads.
 *
 * <p>Words are cut as Unicode says and at hyphens, lose a possessive, case and accents, and are
 * stemmed lightly. Financial years, sums of money and initials stay whole, however they are
 * printed. There are no stop words: {@code the} costs little, and a phrase needs it.
 */
public final class CouncilAnalyzer extends Analyzer {

  /** Which forms of a word come out. */
  public enum Form {
    /** Both, for writing the index. */
    INDEXED,
    /** The stemmed one, for words that a person typed. */
    STEMMED,
    /** The marked one, for words in quotes. */
    EXACT
  }

  /** More words than {@code "near words"~100} lets stand between. */
  private static final int GAP = 1_000;

  private final Form form;
  private final CharArraySet protectedWords;

  /**
   * An analyzer.
   *
   * @param protectedWords words in lower case that are not stemmed
   */
  public CouncilAnalyzer(Form form, Collection<String> protectedWords) {
    this.form = form;
    this.protectedWords = CharArraySet.unmodifiableSet(new CharArraySet(protectedWords, false));
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer source = new StandardTokenizer();
    TokenStream words = new JoinedWords(source, form == Form.INDEXED);
    words = new PlainNumbers(new EnglishPossessiveFilter(words));
    words = new SumsOfMoney(new ASCIIFoldingFilter(new LowerCaseFilter(words)));
    return new TokenStreamComponents(source, inForm(words));
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    return new JoiningMarks(reader);
  }

  private TokenStream inForm(TokenStream words) {
    return switch (form) {
      case EXACT -> new ExactWords(words, true);
      case STEMMED -> stemmed(words);
      case INDEXED -> stemmed(new ExactWords(words, false));
    };
  }

  private TokenStream stemmed(TokenStream words) {
    return new WordEndings(new KStemFilter(new SetKeywordMarkerFilter(words, protectedWords)));
  }

  /** A phrase does not reach from one resolution, member or officer into the next. */
  @Override
  public int getPositionIncrementGap(String field) {
    return GAP;
  }

  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(in));
  }
}
