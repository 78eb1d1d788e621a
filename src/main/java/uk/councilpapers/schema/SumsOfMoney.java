package uk.councilpapers.schema;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Writes thousands, millions and billions out: {@code 1.205million} and {@code 1.205mn} are {@code
 * 1205000}. {@code 1.205m} is left as it is: without a money mark it is as well a length. For one
 * stream, as any token filter; expects {@link JoinedWords} to have put words in the place of the
 * letter behind a sum with a money mark.
 */
public final class SumsOfMoney extends TokenFilter {

  /** The words behind a number with a space between. */
  static final List<String> LARGE = List.of("million", "billion");

  /** What is printed behind a number, and how many places it moves the point. */
  private static final Map<String, Integer> PLACES =
      Map.of("thousand", 3, "million", 6, "mn", 6, "billion", 9, "bn", 9);

  private static final Pattern SUM =
      Pattern.compile("(\\d{1,6}(?:,\\d{3})*(?:\\.\\d{1,6})?)([a-z]{1,8})");

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

  /**
   * The sum in full; empty where a word is none, or no whole number of pounds.
   *
   * @param word a number and a word behind it, without a space
   */
  public static Optional<String> inFull(String word) {
    Matcher sum = SUM.matcher(word.toLowerCase(Locale.ROOT));
    if (!sum.matches()) return Optional.empty();
    Optional<Integer> places = Optional.ofNullable(PLACES.get(sum.group(2)));
    return places.map(more -> inFull(sum.group(1), more));
  }

  private static String inFull(String number, int places) {
    BigDecimal units = new BigDecimal(number.replace(",", ""));
    return units.movePointRight(places).stripTrailingZeros().toPlainString();
  }

  /**
   * The sum that a number with a letter behind it is when it is money: {@code 1.2m}, {@code 40k}.
   * Empty where it is none.
   */
  public static Optional<String> asMoney(String word) {
    int digits = word.length();
    while (digits > 0 && Character.isLetter(word.charAt(digits - 1))) digits--;
    String number = word.substring(0, digits);
    return inWords(word.substring(digits)).flatMap(unit -> inFull(number + unit));
  }

  /** The word for what is printed behind a sum with a money mark; empty where it is none. */
  static Optional<String> inWords(String unit) {
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "k" -> Optional.of("thousand");
      case "m", "mn" -> Optional.of("million");
      case "bn" -> Optional.of("billion");
      default -> Optional.empty();
    };
  }
}
