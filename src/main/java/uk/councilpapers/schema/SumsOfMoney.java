package uk.councilpapers.schema;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Writes millions and billions out: {@code 1.205m} and {@code 1.205million} are {@code 1205000}.
 * For one stream, as any token filter; expects {@link JoiningMarks} to have held number and word
 * together.
 */
public final class SumsOfMoney extends TokenFilter {

  /** The words behind a number with a space between. */
  static final List<String> LARGE = List.of("million", "billion");

  private static final Pattern SUM =
      Pattern.compile("(\\d{1,6}(?:,\\d{3})*(?:\\.\\d{1,6})?)(m|mn|million|bn|billion)");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  SumsOfMoney(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) return false;
    if (term.length() > 1 && Character.isDigit(term.charAt(0))) {
      inFull(term.toString()).ifPresent(sum -> term.setEmpty().append(sum));
    }
    return true;
  }

  /** The sum in full; empty where a word is none, or no whole number of pounds. */
  public static Optional<String> inFull(String word) {
    Matcher sum = SUM.matcher(word.toLowerCase(Locale.ROOT));
    if (!sum.matches()) return Optional.empty();
    BigDecimal units = new BigDecimal(sum.group(1).replace(",", ""));
    BigDecimal pounds = units.movePointRight(sum.group(2).startsWith("m") ? 6 : 9);
    return Optional.of(pounds.stripTrailingZeros().toPlainString());
  }
}
