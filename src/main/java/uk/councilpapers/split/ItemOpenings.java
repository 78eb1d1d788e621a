package uk.councilpapers.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.config.Headings;
import uk.councilpapers.split.ItemOpening.Look;
import uk.councilpapers.text.Markup;
import uk.councilpapers.text.PlainLines;

/**
 * Finds the lines that may open an item because they begin with a reference: a number, perhaps with
 * letters or a year, then a title.
 *
 * <p>Stateless. A reference with a stroke is read both ways, {@code 23/045} with the year first and
 * {@code 70/17} with the year last; which one counts up is for the run to say.
 */
final class ItemOpenings {

  private static final Pattern PLAIN =
      Pattern.compile(
          "(?<ref>(?<style>\\p{Lu}{0,4}\\.?)(?<number>\\d{1,4}))(?:\\.0)?"
              + "(?:(?<stop>[.:)])(?:\\s+|(?=\\p{L}))|\\s+)(?:[-–—]\\s+)?(?<title>\\S.*)");
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<ref>(?<style>\\p{Lu}{0,5}[ ./-]?(?:(?:19|20)\\d\\d|\\d\\d)[/-])(?<number>\\d{1,4}))"
              + "(?:(?<stop>[.:)])\\s*|\\s+|(?=\\p{Lu}))(?:[-–—]\\s+)?(?<title>\\S.*)");
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "(?<ref>(?<style>(?:\\p{Lu}{0,5}[ .-]?|\\p{Lu}\\p{L}{1,5}[/ .-]))(?<number>\\d{1,4})"
              + "(?<year>/\\d{2,4}(?:[-/]\\d{2})?))"
              + "(?:(?<stop>[.:)])\\s*|\\s+|(?=\\p{Lu}))(?:[-–—]\\s+)?(?<title>\\S.*)");
  private static final Pattern MONTHLY =
      Pattern.compile(
          "(?<ref>(?<style>\\p{Lu}{0,4}[ /-]?\\d{2,4}[/-]\\d\\d[/. -])(?<number>\\d{1,3}))"
              + "(?:(?<stop>[.:)])\\s*|\\s+)(?:[-–—]\\s+)?(?<title>\\S.*)");
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?<style>(?i:(?:agenda )?item|minute|min\\.?)(?i: no\\.?)?) ?(?<ref>(?<number>\\d{1,4}))"
              + "(?<stop>\\s*[.:)])?\\s*(?:[-–—]\\s*)?(?<title>\\S.*)");
  private static final Pattern LETTERED =
      Pattern.compile(
          "\\(?(?<style>)(?<ref>(?<number>\\p{Lu}))(?:\\)|\\.)(?<stop>\\s+)(?<title>\\S.*)");
  private static final List<Pattern> FORMS =
      List.of(PLAIN, YEAR_FIRST, YEAR_LAST, MONTHLY, LABELLED, LETTERED);
  private static final String MOVER = "\\p{Lu}\\. ?\\p{Lu}[\\p{L}'’-]+";
  private static final Pattern MOVERS =
      Pattern.compile(MOVER + "(?:,| and| /) " + MOVER + "\\s*[:.]\\s*(?=\\p{Lu})");
  private static final Pattern MOVED =
      Pattern.compile("\\S{1,12} " + MOVER + "(?:,| and| /) " + MOVER + "\\s*[:.]?");
  private static final Pattern ALONE =
      Pattern.compile(
          "\\p{Lu}{0,5}[ ./-]?(?:\\d{2,4}[/-])?\\d{1,4}(?:/\\d{2,4})?[.:)]?|(?i:agenda item|item)(?i: no\\.?)? ?\\d{1,3}[.:)]?");
  private static final Pattern MARKED =
      Pattern.compile("^\\s*(?:#{1,6}\\s|(?:[-|]\\s*)?(?:\\d{1,4}\\\\?[.)]?\\s*)?(?:\\*\\*|__)).*");

  private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");

  private static final Pattern MARKS = Pattern.compile("[\\s:.–-]+$");
  private static final Pattern STOP = Pattern.compile("(?<=\\p{Ll}{3})[.:]$");

  /** The number on the agenda between a minute's own reference and its title. */
  private static final Pattern SECOND = Pattern.compile("^\\d{1,2}[.)]\\s+(?=\\p{Lu})");

  /** What a page prints behind a title that is a link to a file. */
  private static final Pattern FILE_SIZE =
      Pattern.compile("\\s+(?:PDF|DOCX?) \\d+(?:\\.\\d+)? ?[KM]B\\b.*$");

  /** The number on the agenda, in brackets behind a minute's title. */
  private static final Pattern AGENDA_ITEM =
      Pattern.compile(
          "(?i)\\s*(?:\\[(?:agenda )?item(?: no\\.?)? ?\\d{1,2}[a-z]?\\]|\\(agenda item(?: no\\.?)? ?\\d{1,2}[a-z]?\\))$");

  /** So many spaces part a title from a second column. */
  private static final Pattern COLUMN = Pattern.compile("(\\S.*?\\S) {4,}\\S.*");

  /** The reference of an application, which can open a title. */
  private static final Pattern APPLICATION = Pattern.compile("\\d{2,4}/\\d{2,6}\\b.*");

  /** The style of items that are labelled, {@code Item 4}. */
  static final String LABEL = "item ";

  /** The style of items that have letters, {@code (A)}. */
  static final String LETTERS = "letter";

  /** The title of a plain item is not longer than this many characters. */
  private static final int LONGEST_MIXED = 140;

  /** A title of at most this many characters is more likely than a longer one. */
  private static final int SHORT = 90;

  /** The title of a reference that stands alone is not further below. */
  private static final int GAP = 5;

  /** The first digit of a reference is among this many characters, {@code Agenda Item No. 12}. */
  private static final int DIGIT_WITHIN = 20;

  private final UsualTitles usual;

  ItemOpenings(Headings headings) {
    this.usual = new UsualTitles(headings);
  }

  /** The openings between the two lines, both included; one line may be read in two ways. */
  List<ItemOpening> find(PlainLines lines, int first, int last) {
    List<ItemOpening> found = new ArrayList<>();
    for (int i = lines.filledFrom(first, last); i > 0; i = lines.filledFrom(i + 1, last)) {
      if (!mayOpen(lines.plain(i)) || lines.isBullet(i)) continue;
      int titleLine = titleLine(lines, i, last);
      String text = lines.plain(i) + (titleLine > i ? " " + lines.plain(titleLine) : "");
      for (Pattern pattern : FORMS) {
        Matcher m = pattern.matcher(text);
        if (m.matches()) opening(lines, i, titleLine, m, pattern).ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * The run with its missing references that stand within a line: {@code ... made. 72/17 Use of}.
   */
  List<ItemOpening> withRunIn(PlainLines lines, List<ItemOpening> run) {
    List<ItemOpening> whole = new ArrayList<>();
    for (int i = 0; i < run.size(); i++) {
      ItemOpening at = run.get(i);
      whole.add(at);
      if (at.style().indexOf('/') < 0) continue;
      int until = i + 1 < run.size() ? run.get(i + 1).number() : at.number() + 10;
      int last = i + 1 < run.size() ? run.get(i + 1).line() - 1 : lines.size();
      int from = at.line();
      for (int number = at.number() + 1; number < until; number++) {
        Optional<ItemOpening> found = within(lines, at, number, from, last);
        if (found.isEmpty()) break;
        whole.add(found.get());
        from = found.get().line();
      }
    }
    return whole;
  }

  /** The reference with the number within a line from {@code first} to {@code last}. */
  private Optional<ItemOpening> within(
      PlainLines lines, ItemOpening model, int number, int first, int last) {
    String ref = model.ref().replaceFirst("(?<!\\d)0*" + model.number() + "(?!\\d)", "" + number);
    for (int i : lines.filled(first, last, last)) {
      String plain = lines.plain(i);
      int at = plain.indexOf(" " + ref + " ");
      if (at <= 0 || !Character.isUpperCase(plain.charAt(at + ref.length() + 2))) continue;
      String title = RunInTitle.of(plain.substring(at + ref.length() + 2));
      return Optional.of(
          new ItemOpening(i, model.style(), number, ref, title, i, Look.PLAIN, model.weight()));
    }
    return Optional.empty();
  }

  /** Passes most lines by: a reference has a digit soon, or is a letter with a mark behind it. */
  private static boolean mayOpen(String line) {
    char first = line.charAt(0);
    boolean begins =
        Character.isDigit(first)
            || Character.isUpperCase(first)
            || first == '('
            || first == 'i'
            || first == 'm';
    return begins && (hasDigit(line, DIGIT_WITHIN) || hasMark(line, 1) || hasMark(line, 2));
  }

  private static boolean hasDigit(String line, int within) {
    for (int i = 0; i < Math.min(within, line.length()); i++) {
      if (Character.isDigit(line.charAt(i))) return true;
    }
    return false;
  }

  private static boolean hasMark(String line, int at) {
    return at < line.length() && (line.charAt(at) == ')' || line.charAt(at) == '.');
  }

  /** The line of the title: the next one where the reference stands alone. */
  private static int titleLine(PlainLines lines, int line, int last) {
    int next = line < last ? lines.filledFrom(line + 1, last) : 0;
    boolean alone =
        next > 0
            && next - line <= GAP
            && lines.plain(line).length() <= 60
            && hasDigit(lines.plain(line), DIGIT_WITHIN)
            && (ALONE.matcher(lines.plain(line)).matches()
                || MOVED.matcher(lines.plain(line)).matches());
    return alone ? next : line;
  }

  private Optional<ItemOpening> opening(
      PlainLines lines, int line, int titleLine, Matcher m, Pattern pattern) {
    boolean year = pattern == YEAR_FIRST || pattern == YEAR_LAST;
    String behind = m.group("title");
    if (year) behind = SECOND.matcher(behind).replaceFirst("");
    String title = withoutMovers(behind.split("\t", 2)[0].strip());
    title = boldPart(lines.raw(titleLine), title);
    title = AGENDA_ITEM.matcher(FILE_SIZE.matcher(title).replaceFirst("")).replaceFirst("");
    title = beforeColumn(lines.raw(titleLine), title);
    if (title.isEmpty()) return Optional.empty();
    String shown = lines.isRow(titleLine) ? title : titleOf(title);
    boolean capitals = Capitals.mostly(shown);
    if (!capitals && !lines.isRow(line) && !mayBeMixed(lines, line, shown, m.group("stop"))) {
      return Optional.empty();
    }
    Look look = look(lines, line, shown, capitals);
    return Optional.of(
        new ItemOpening(
            line,
            style(m, pattern),
            number(m.group("number")),
            m.group("ref"),
            shown,
            titleLine,
            look,
            weight(shown, title, look)));
  }

  /** The bold beginning of a title that text runs on behind. */
  private static String boldPart(String raw, String title) {
    if (!raw.contains("**")) return title;
    Matcher bold = BOLD.matcher(raw);
    String last = "";
    while (bold.find()) {
      if (!bold.group(1).isBlank()) last = Markup.plain(bold.group(1));
    }
    String part = MARKS.matcher(last).replaceFirst("");
    boolean goesOn = part.length() > 3 && title.length() > last.length() + 3;
    return goesOn && title.startsWith(part) ? part : title;
  }

  /** The title without what stands beside it in a second column. */
  private static String beforeColumn(String raw, String title) {
    int at = raw.indexOf("    ", Math.max(0, raw.length() - raw.stripLeading().length()));
    if (at < 0) return title;
    String first = title.split(" ", 2)[0];
    int start = raw.indexOf(first);
    if (start < 0) return title;
    Matcher column = COLUMN.matcher(raw.substring(start));
    if (!column.matches()) return title;
    String cut = Markup.plain(column.group(1));
    return cut.length() > 3 && title.startsWith(cut) ? cut : title;
  }

  /** A resolution's text behind the names of who moved and seconded it. */
  private static String withoutMovers(String title) {
    Matcher movers = MOVERS.matcher(title);
    return movers.lookingAt() ? title.substring(movers.end()) : title;
  }

  /** The title as printed, or what it is cut to where text runs on behind it. */
  static String titleOf(String text) {
    if (Capitals.mostly(text)) return text;
    if (text.startsWith("That ")) return text.split("\\.\\s", 2)[0];
    String title = RunInTitle.of(text);
    return title.length() <= SHORT ? STOP.matcher(title).replaceFirst("") : title;
  }

  private static String style(Matcher m, Pattern pattern) {
    if (pattern == LABELLED) return LABEL;
    if (pattern == LETTERED) return LETTERS;
    String nought = m.group("number").startsWith("0") && pattern == PLAIN ? "0" : "";
    return m.group("style").strip() + nought + (pattern == YEAR_LAST ? m.group("year") : "");
  }

  /** The number, or the place of a letter in the alphabet. */
  private static int number(String printed) {
    char first = printed.charAt(0);
    return Character.isDigit(first) ? Integer.parseInt(printed) : first - 'A' + 1;
  }

  private static boolean mayBeMixed(PlainLines lines, int line, String title, String stop) {
    boolean opens =
        Character.isUpperCase(title.codePointAt(0))
            || (MARKED.matcher(lines.raw(line)).matches() && APPLICATION.matcher(title).matches());
    return title.length() <= LONGEST_MIXED
        && !")".equals(stop)
        && opens
        && (!title.endsWith(";") || title.startsWith("WHEREAS"));
  }

  private Look look(PlainLines lines, int line, String title, boolean capitals) {
    if (capitals) return Look.CAPITALS;
    if (MARKED.matcher(lines.raw(line)).matches()) return Look.MARKED;
    if (lines.isRow(line)) return Look.ROW;
    boolean apart = lines.blanksBefore(line) > 0 || usual.has(title);
    return apart ? Look.APART : Look.PLAIN;
  }

  private double weight(String shown, String whole, Look look) {
    double weight =
        switch (look) {
          case CAPITALS -> 2.5;
          case MARKED -> 2;
          case ROW, APART -> 1.5;
          case PLAIN -> 1;
        };
    if (usual.has(shown)) weight += 1.5;
    if (whole.length() <= SHORT) weight += 0.3;
    if (whole.endsWith(".") && whole.length() > 60) weight -= 0.6;
    return weight;
  }
}
