package uk.councilpapers.schema;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes out marks that people set or leave out as they like: the commas of {@code 1,205,000} and
 * the dots of {@code C.S.E.}. For one stream, as any token filter.
 */
final class PlainNumbers extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  PlainNumbers(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) return false;
    if (isGrouped()) strip(',');
    if (isDotted()) strip('.');
    return true;
  }

  /** One to three digits, then commas with three digits each, then anything without a comma. */
  private boolean isGrouped() {
    int digits = 0;
    boolean grouped = false;
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      if (c == ',') {
        if (grouped ? digits != 3 : digits < 1 || digits > 3) return false;
        grouped = true;
        digits = 0;
      } else if (c >= '0' && c <= '9') {
        digits++;
      } else {
        break;
      }
    }
    return grouped && digits == 3;
  }

  /** Single letters with dots between them. */
  private boolean isDotted() {
    if (term.length() < 3) return false;
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') return false;
    }
    return true;
  }

  private void strip(char mark) {
    int kept = 0;
    char[] buffer = term.buffer();
    for (int i = 0; i < term.length(); i++) if (buffer[i] != mark) buffer[kept++] = buffer[i];
    term.setLength(kept);
  }
}
