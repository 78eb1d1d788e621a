package uk.councilpapers.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.model.FileName;

/**
 * Reads what the name of a file says: {@code Public reports pack 25th-Jun-2024 16.30 Cabinet.pdf},
 * {@code minutes-2016-11-01.pdf}, {@code 2024-03-12-planning-board.txt}.
 *
 * <p>Stateless. A name is evidence for what the text lacks, and never more than that.
 */
public final class FileNameReader {

  private static final Pattern EXTENSION = Pattern.compile("\\.\\p{Alnum}{1,5}$");

  private static final Pattern DIGITS =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-. ]?([01]\\d)[-. ]?([0-3]\\d)(?!\\d)");
  private static final Pattern EIGHT =
      Pattern.compile("(?<!\\d)([0-3]\\d)([01]\\d)((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private static final Pattern SHORT_YEAR =
      Pattern.compile("(?i)(?<![\\d.])(\\d\\d)\\s?(?:" + MonthName.ENGLISH + ")(?![a-z])");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?i)\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b");
  private static final Pattern TIME = Pattern.compile("(?<!\\d)[0-2]\\d[.:][0-5]\\d(?!\\d)");
  private static final Pattern BODY =
      Pattern.compile(
          "(?i)\\b(?:(?:sub-?)?committee|commission|board|panel|cabinet|council|forum|assembly|"
              + "executive|partnership|authority|commissioner)s?\\b");

  /** The first that is found decides: a reports pack is also called an agenda. */
  private static final Map<String, Pattern> KINDS = kinds();

  private FileNameReader() {}

  private static Map<String, Pattern> kinds() {
    Map<String, Pattern> kinds = new LinkedHashMap<>();
    kinds.put(
        "supplement", words("(?:supplement(?:ary)?|additional)(?: agenda| documents?| pack)*"));
    kinds.put("pack", words("(?:public |agenda )*(?:reports?|documents?|agenda) pack|pack"));
    kinds.put("agenda", words("agenda(?: front ?sheet)?|front ?sheet"));
    kinds.put("minutes", words("(?:printed |public |draft )*minutes"));
    kinds.put("decisions", words("(?:printed )?decisions?(?: notice| sheet| record)?"));
    kinds.put("report", words("reports?"));
    return kinds;
  }

  private static Pattern words(String expression) {
    return Pattern.compile("(?i)(?<![a-z])(?:" + expression + ")(?![a-z])");
  }

  /**
   * What the name says.
   *
   * @param name may have folders before it, with {@code /} between them
   */
  public static FileName read(String name) {
    String base = name.substring(name.lastIndexOf('/') + 1);
    String words =
        EXTENSION.matcher(base).replaceFirst("").replace("%20", " ").replaceAll("[_+]+", " ");
    Optional<Dated> dated = date(words);
    Optional<LocalDate> date = dated.map(Dated::date);
    Optional<Integer> year = date.map(LocalDate::getYear).or(() -> year(words));
    return new FileName(committee(words, dated), date, year, kind(words));
  }

  /** A date and where it stands. */
  private record Dated(LocalDate date, int start, int end) {}

  private static Optional<Dated> date(String words) {
    return digits(DIGITS.matcher(words), 1, 2, 3)
        .or(() -> digits(EIGHT.matcher(words), 3, 2, 1))
        .or(
            () ->
                DateReader.all(words).stream()
                    .map(d -> new Dated(d.date(), d.start(), d.end()))
                    .findFirst());
  }

  /** The first date of digits; the numbers of the groups say which are year, month and day. */
  private static Optional<Dated> digits(Matcher m, int year, int month, int day) {
    while (m.find()) {
      Optional<LocalDate> date = day(m.group(year), m.group(month), m.group(day));
      if (date.isPresent()) return Optional.of(new Dated(date.get(), m.start(), m.end()));
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException dayThatDoesNotExist) {
      return Optional.empty();
    }
  }

  /** A year, also one of two digits before a month in letters: {@code 24February}. */
  private static Optional<Integer> year(String words) {
    Matcher year = YEAR.matcher(words);
    if (year.find()) return Optional.of(Integer.valueOf(year.group()));
    Matcher two = SHORT_YEAR.matcher(words);
    return two.find() ? Optional.of(2000 + Integer.parseInt(two.group(1))) : Optional.empty();
  }

  private static Optional<String> kind(String words) {
    String spaced = words.replace('-', ' ');
    return KINDS.entrySet().stream()
        .filter(kind -> kind.getValue().matcher(spaced).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** What stands behind date and time is the body; elsewhere a name must look like one. */
  private static Optional<String> committee(String words, Optional<Dated> dated) {
    if (dated.isPresent()) {
      String behind = words.substring(dated.get().end()).strip();
      Matcher time = TIME.matcher(behind);
      if (time.lookingAt()) return named(behind.substring(time.end()));
    }
    String rest =
        dated
            .map(d -> words.substring(0, d.start()) + " " + words.substring(d.end()))
            .orElse(words);
    rest = TIME.matcher(rest).replaceAll(" ").replace('-', ' ');
    for (Pattern kind : KINDS.values()) rest = kind.matcher(rest).replaceAll(" ");
    rest = WEEKDAY.matcher(rest).replaceAll(" ");
    return named(rest).filter(name -> BODY.matcher(name).find());
  }

  private static Optional<String> named(String words) {
    String name = words.replaceAll("[\\s,;]+", " ").replaceAll("^[\\s.-]+|[\\s.-]+$", "");
    if (name.length() < 3) return Optional.empty();
    return Optional.of(name.equals(name.toLowerCase(Locale.ROOT)) ? capitalised(name) : name);
  }

  private static String capitalised(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.split(" ", -1)) {
      boolean small = List.of("of", "and", "for", "the", "in").contains(word) && !words.isEmpty();
      words.add(small ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return String.join(" ", words);
  }
}
