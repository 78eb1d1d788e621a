package uk.councilpapers.schema;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Takes off the {@code e} that the stemmer guesses behind words that it does not know: {@code
 * recommissioning} and {@code redesigned} become {@code recommission} and {@code redesign}, as
 * {@code commissioning} and {@code designed} do. For one stream, as any token filter.
 */
final class BareEndings extends TokenFilter {

  /** Ends after which next to no English word has an {@code e}. */
  private static final List<String> ENDINGS = List.of("ione", "igne", "cte", "rte", "rme", "rke");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

  BareEndings(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) return false;
    int last = term.length() - 1;
    if (last < 0 || term.charAt(last) != 'e' || keyword.isKeyword()) return true;
    if (isBare()) term.setLength(last);
    return true;
  }

  private boolean isBare() {
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
