package uk.councilpapers.extract;

import java.util.Locale;

/** Writes numbers as lists do: figures, letters, Roman numerals. Stateless. */
final class Counting {

  private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
  private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};

  private Counting() {}

  /** The number in the manner of {@code a}, {@code A}, {@code i} or {@code I}; else in figures. */
  static String as(String manner, int number) {
    return switch (manner) {
      case "a" -> letter(number);
      case "A" -> letter(number).toUpperCase(Locale.ROOT);
      case "i" -> roman(number);
      case "I" -> roman(number).toUpperCase(Locale.ROOT);
      default -> Integer.toString(number);
    };
  }

  /** {@code st} for 1, {@code th} for 11. */
  static String ordinalEnding(int number) {
    if (number % 100 >= 11 && number % 100 <= 13) return "th";
    return switch (number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  /** After z comes aa, then bb. */
  private static String letter(int number) {
    if (number < 1 || number > 260) return Integer.toString(number);
    return String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
  }

  private static String roman(int number) {
    if (number < 1 || number > 99) return Integer.toString(number);
    return TENS[number / 10] + ONES[number % 10];
  }
}
