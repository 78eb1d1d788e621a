package uk.councilpapers.text;

import java.time.DateTimeException;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The months as English, Irish and Welsh papers print them.
 *
 * <p>Stateless. English months also in their short forms; Irish ones with accents or without.
 */
public final class MonthName {

  /** The English names in small letters, as the branches of a regular expression. */
  public static final String ENGLISH =
      "january|february|march|april|may|june|july|august|september|october|november|december";

  /** The same with their short forms. */
  public static final String ENGLISH_OR_SHORT =
      ENGLISH + "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec";

  /** All names, the longer of two that begin alike first. */
  static final String ANY =
      ENGLISH_OR_SHORT
          + "|ean[áa]ir|feabhra|m[áa]rta|aibre[áa]n|bealtaine|meitheamh|i[úu]il|l[úu]nasa"
          + "|me[áa]n f[óo]mhair|deireadh f[óo]mhair|samhain|nollaig"
          + "|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr";

  /** The beginning of each name that is no English one, without accents. */
  private static final Map<String, Month> OTHERS = others();

  private MonthName() {}

  private static Map<String, Month> others() {
    Map<String, Month> others = new LinkedHashMap<>();
    String[] starts = {
      "ean ion", "fea chw", "mart maw", "aib ebr", "bea mai", "mei meh",
      "iui gor", "lun aws", "mean med", "dei hyd", "sam tac", "nol rha"
    };
    for (int i = 0; i < starts.length; i++) {
      for (String start : starts[i].split(" ", -1)) others.put(start, Month.of(i + 1));
    }
    return others;
  }

  /**
   * The month of a name in any case; of an English one the first three letters are enough.
   *
   * @throws DateTimeException when no month begins so
   */
  public static Month of(String printed) {
    String name = printed.toLowerCase(Locale.ROOT).replace('á', 'a').replace('ú', 'u');
    for (Map.Entry<String, Month> other : OTHERS.entrySet()) {
      if (name.startsWith(other.getKey())) return other.getValue();
    }
    for (Month month : Month.values()) {
      if (month.name().toLowerCase(Locale.ROOT).startsWith(name.substring(0, 3))) return month;
    }
    throw new DateTimeException("no month starts with " + printed);
  }
}
