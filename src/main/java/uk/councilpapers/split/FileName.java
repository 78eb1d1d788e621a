package uk.councilpapers.split;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.text.DateReader;

/**
 * What the name of a file says of the paper in it: evidence where the text says nothing.
 *
 * <p>Immutable. Reads the names that council web sites give to downloads ({@code Public reports
 * pack 25th-Jun-2024 16.30 Cabinet.pdf}) and any name with a date or a year in it.
 */
final class FileName {

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?i)(?:public reports? pack|agenda frontsheet|agenda|printed minutes|minutes|decisions?|"
              + "(?:late |supplementary )?(?:supplement|report)s?(?: pack)?) "
              + "(\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9} \\d{4})(?: \\d{1,2}[.:]\\d{2})?(?: (\\p{L}.*))?");
  private static final Pattern COMPACT =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?!\\d)");
  private static final Pattern SIX =
      Pattern.compile("(?<!\\d)(\\d\\d)(\\d\\d)((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");

  private final String name;

  private FileName(String name) {
    this.name = name;
  }

  /** The evidence of a name, with or without its ending. */
  static FileName of(String name) {
    String stem = name.replaceFirst("\\.\\p{Alnum}{1,5}$", "");
    return new FileName(stem.replaceAll("[_+]|%20|(?<=\\p{L})-|-(?=\\p{L})", " ").strip());
  }

  /** The date in the name. */
  Optional<LocalDate> date() {
    Matcher compact = COMPACT.matcher(name);
    Matcher six = SIX.matcher(name);
    return DateReader.first(name)
        .or(() -> DateReader.first(name.replace('-', ' ')))
        .or(() -> compact.find() ? date(compact, 1, 2, 3) : Optional.empty())
        .or(() -> six.find() ? date(six, 3, 2, 1) : Optional.empty());
  }

  private static Optional<LocalDate> date(Matcher m, int year, int month, int day) {
    return DateReader.first(m.group(year) + "-" + m.group(month) + "-" + m.group(day));
  }

  /** The year in the name, whether the day stands beside it or not. */
  Optional<Integer> year() {
    Matcher m = YEAR.matcher(name);
    return date()
        .map(LocalDate::getYear)
        .or(() -> m.find() ? Optional.of(Integer.valueOf(m.group(1))) : Optional.empty());
  }

  /** The committee in the name of a download. */
  Optional<String> committee() {
    Matcher m = PUBLISHED.matcher(name);
    return m.matches() ? Optional.ofNullable(m.group(2)) : Optional.empty();
  }

  /** Whether the word stands in the name. */
  boolean says(String word) {
    return name.toLowerCase(Locale.ROOT).contains(word);
  }
}
