package uk.councilpapers.split;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.config.Headings;
import uk.councilpapers.config.Headings.Part;
import uk.councilpapers.text.DateReader;
import uk.councilpapers.text.MonthName;
import uk.councilpapers.text.PlainLines;
import uk.councilpapers.text.TitleCase;

/** Reads the name of a body from the lines that open a paper. Stateless. */
final class BodyName {

  private static final Pattern MINUTES_OF =
      Pattern.compile(
          "(?i)^.{0,80}?\\b(?:(?:minutes?|notes?|proceedings|record)\\b"
              + "(?:(?!\\b(?:committee|panel|board|cabinet|commission)\\b).){0,60}?\\bmeetings? (?:of|for) "
              + "|(?:minutes?|notes|proceedings) (?:of|from|for|at) (?:proceedings (?:of|at) )?|(?:determined|taken|made|decisions) (?:at|by|of) "
              + "|meeting (?:of|for) )(?:the |an? )?(?=\\S)");
  private static final String SORT =
      "(?:annual|ordinary|extra-?ordinary|special|(?:bi-?)?monthly|regular|quarterly|statutory|inaugural|"
          + "virtual|remote|hybrid|draft|adjourned|emergency|general|postponed)";

  /** When it met; "on" with no day behind it can be part of the name of a committee. */
  private static final String ON =
      "(?<!-)on(?!-)(?!(?<=(?:committee|commission|panel|board|group|forum) on) (?:the )?"
          + "(?!\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:"
          + MonthName.ENGLISH
          + ")\\b)\\p{L})";

  private static final Pattern HELD =
      Pattern.compile(
          "(?i)[\\s,.–-]*(?:\\b(?:(?:(?:to|will) be |was |were )?held|meetings?|which|agenda|minutes?|"
              + ON
              + "|agm|(?:"
              + SORT
              + "|"
              + MonthName.ENGLISH
              + ")"
              + "(?= (?:meeting|general|minutes|agenda|\\d)))\\b|\\.\\s).*$");
  private static final Pattern SORT_OF_COUNCIL =
      Pattern.compile(
          "(?i)\\b"
              + SORT
              + "\\s+(?=(?:(?:town|parish|community|county|city|district|borough|township|full) )?council)");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?<=council|committee|board|panel|cabinet|forum|authority|assembly)[,:].*$");
  private static final Pattern BARE =
      Pattern.compile(
          "(?i)(?:(?:the|this|that|our|your) )?(?:full |special |regular |ordinary |annual |monthly |municipal )*"
              + "(?:(?:town|parish|community|county|city|district|borough|township|village) )?"
              + "council");

  /** Whom a report greets before it names the body. */
  private static final Pattern MEMBERS_OF =
      Pattern.compile(
          "(?i)^(?:(?:his|her) worship )?(?:the )?(?:mayor|chair(?:man)?|reeve|warden|members?)\\b"
              + "(?: and (?:the )?(?:members|councillors))?,?(?: of| and)? (?:the )?(?=\\S)");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)^(?:(?:report )?to|(?:name of )?(?:meeting|committee|body|council))\\s*:\\s*");
  private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:the|an?) ");
  private static final Pattern MUNICIPALITY =
      Pattern.compile(
          "(?i)(?:township|town|city|village|municipality|county|district|region) of "
              + "(?!.*\\b(?:council|committee|board|panel)\\b)\\p{L}[\\p{L} '’-]{2,30}");

  /** {@code Council of the Township of Ashby}. */
  private static final Pattern COUNCIL_OF =
      Pattern.compile("(?i)^council of (?:the )?(?=(?:township|village|municipality|region) of )");

  private static final Pattern CORPORATION =
      Pattern.compile("(?i)^(?:the )?corporation of (?:the )?");

  /** The council that a committee is of, which is not part of the committee's name. */
  private static final Pattern OF_COUNCIL =
      Pattern.compile(
          "(?i)(?<=\\b(?:committee|panel|board|cabinet|commission)) of (?:the )?[^,]{3,60}\\bcouncil$");

  private static final Pattern KIND =
      Pattern.compile(
          "(?i)^(?:(?:public |draft )?(?:agenda|minutes?|decisions?|notes?)(?: and (?:agenda|minutes|decisions))?"
              + "(?: for (?:the )?| of (?:the )?| ?[:–—-] )|report to (?:the )?(?!members))");
  private static final Pattern DAY =
      Pattern.compile("(?:[\\s,–-]+\\d{1,2}(?:st|nd|rd|th)?)?[\\s,–-]*$");

  /** A line of a name is not longer than this many characters. */
  private static final int LONGEST_LINE = 60;

  private BodyName() {}

  /** The name without a date, or the day that is left of one, behind it. */
  private static String withoutDate(String name) {
    int date =
        DateReader.all(name).stream().mapToInt(DateReader.Found::start).findFirst().orElse(0);
    return date > 3
        ? DAY.matcher(name.substring(0, date)).replaceFirst("")
        : DAY.matcher(name).replaceFirst("");
  }

  /** The first filled line that is no preamble; 0 when there is none up to the last line. */
  static int top(Headings headings, PlainLines lines, int last) {
    int top = lines.filledFrom(1, last);
    while (top > 0 && headings.is(Part.BODY, "preamble", lines.plain(top))) {
      top = lines.filledFrom(top + 1, last);
    }
    return top;
  }

  /** The last line of a name that starts on the line and may run over adjacent ones. */
  static int end(Headings headings, PlainLines lines, int top) {
    int end = top;
    while (end - top < 2
        && !lines.isBlank(end + 1)
        && lines.plain(end).length() <= LONGEST_LINE
        && lines.plain(end + 1).length() <= LONGEST_LINE
        && headings.find(Part.FRONT, lines.plain(end + 1)).isEmpty()
        && headings.find(Part.AGENDA, lines.plain(end + 1)).isEmpty()
        && DateReader.first(lines.plain(end + 1)).isEmpty()) {
      end++;
    }
    return end;
  }

  /** The name that the lines hold, both included. */
  static String read(PlainLines lines, int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int i : lines.filled(first, last, 4)) text.append(' ').append(lines.plain(i));
    return of(text.toString().strip());
  }

  /** Whether the name only says that it is a council, not which. */
  static boolean isBare(String name) {
    return BARE.matcher(name.endsWith(".") ? name.substring(0, name.length() - 1) : name).matches();
  }

  /** {@code Mayor and Members of Council} is {@code Council}. */
  static String withoutMembers(String name) {
    return MEMBERS_OF.matcher(name).replaceFirst("");
  }

  /** The name in a line that may say more: that these are minutes, when and where it met. */
  static String of(String line) {
    Matcher minutes = MINUTES_OF.matcher(line);
    String name = minutes.find() ? line.substring(minutes.end()) : line;
    String kindless = KIND.matcher(name).replaceFirst("");
    String bare = HELD.matcher(SORT_OF_COUNCIL.matcher(kindless).replaceAll("")).replaceFirst("");
    String shown = bare.isBlank() ? name : bare;
    shown = ADDRESS.matcher(shown.replace('\t', ' ')).replaceFirst("");
    shown = withoutMembers(LABEL.matcher(shown).replaceFirst(""));
    Matcher turned = COUNCIL_OF.matcher(shown);
    if (turned.find()) shown = turned.replaceFirst("") + " Council";
    shown = CORPORATION.matcher(shown).replaceFirst("");
    shown = OF_COUNCIL.matcher(shown).replaceFirst("");
    shown = TitleCase.of(withoutDate(ARTICLE.matcher(shown).replaceFirst("").strip()));
    return MUNICIPALITY.matcher(shown).matches() ? shown + " Council" : shown;
  }
}
