package uk.councilpapers.text;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Reads numbers that are written in up to three figures or, from 0 to 99, in words: {@code 7},
 * {@code seven}, {@code twenty-eight}, {@code a}.
 *
 * <p>Stateless. Ordinals and words for more than 99 are no number here.
 */
public final class NumberWords {

  private static final List<String> ONES =
      List.of(
          "no",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private NumberWords() {}

  /** The number that the words say, in any case. */
  public static OptionalInt value(String words) {
    String word = words.strip().toLowerCase(Locale.ROOT);
    if (word.matches("\\d{1,3}")) return OptionalInt.of(Integer.parseInt(word));
    int end = word.lastIndexOf('-') < 0 ? word.lastIndexOf(' ') : word.lastIndexOf('-');
    if (end < 0) return oneWord(word);
    int tens = TENS.indexOf(word.substring(0, end));
    int ones = ONES.indexOf(word.substring(end + 1));
    boolean number = tens >= 0 && ones >= 1 && ones <= 9;
    return number ? OptionalInt.of(20 + 10 * tens + ones) : OptionalInt.empty();
  }

  private static OptionalInt oneWord(String word) {
    if (word.equals("a") || word.equals("an")) return OptionalInt.of(1);
    if (word.equals("none") || word.equals("nil") || word.equals("zero")) return OptionalInt.of(0);
    int ones = ONES.indexOf(word);
    if (ones >= 0) return OptionalInt.of(ones);
    int tens = TENS.indexOf(word);
    return tens < 0 ? OptionalInt.empty() : OptionalInt.of(20 + 10 * tens);
  }
}
