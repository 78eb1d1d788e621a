package uk.councilpapers.schema;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import uk.councilpapers.text.Plurals;

/**
 * Takes off endings that the stemmer leaves: the {@code s} of plurals that have an entry of their
 * own in its dictionary, {@code costs} and {@code facilities}, and the {@code e} that it guesses
 * behind words that it does not know, so that {@code recommissioning} becomes {@code recommission}
 * as {@code commissioning} becomes {@code commission}.
 *
 * <p>For one stream, as any token filter; stands behind the stemmer and leaves protected words.
 */
final class WordEndings extends TokenFilter {

  /** Ends after which next to no English word has an {@code e}. */
  private static final List<String> ENDINGS = List.of("ione", "igne", "cte", "rte", "rme", "rke");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

  WordEndings(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) return false;
    if (term.isEmpty() || keyword.isKeyword()) return true;
    char last = term.charAt(term.length() - 1);
    if (last == 's') singular();
    if (last == 'e' && isGuessed()) term.setLength(term.length() - 1);
    return true;
  }

  private void singular() {
    int ending = Plurals.ending(term, 0, term.length());
    term.setLength(term.length() - ending);
    if (ending > 1) term.append(Plurals.Y);
  }

  private boolean isGuessed() {
    for (String ending : ENDINGS) if (endsIn(ending)) return true;
    return false;
  }

  private boolean endsIn(String ending) {
    int from = term.length() - ending.length();
    if (from < 1) return false;
    for (int i = 0; i < ending.length(); i++) {
      if (term.charAt(from + i) != ending.charAt(i)) return false;
    }
    return true;
  }
}
