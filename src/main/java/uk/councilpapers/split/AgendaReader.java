package uk.councilpapers.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilpapers.config.Headings;
import uk.councilpapers.config.Headings.Part;
import uk.councilpapers.model.AgendaItem;
import uk.councilpapers.text.PlainLines;

/**
 * Reads the items of an agenda: numbers that rise by one from 1, each with a title and perhaps
 * pages.
 *
 * <p>Stateless. A line that breaks the count is no item; what stands below an item explains it.
 */
final class AgendaReader {

  private static final Pattern ITEM = Pattern.compile("(\\d{1,2})[.):]?\\s+(\\S.*)");
  private static final Pattern SUB_ITEM = Pattern.compile("[-•]?\\s*\\(([a-z])\\)\\s*(\\S.*)");
  private static final Pattern PAGES =
      Pattern.compile(
          "\\(\\s*pages?\\s*:?\\s*(\\d+)(?:\\s*(?:-|–|—|to)\\s*(\\d+))?\\s*\\)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern REMARK =
      Pattern.compile(
          "\\s*\\((?:report|copy|copies|papers?|minutes|herewith|to follow|attached|enclosed)"
              + "[^()]{0,40}\\)\\s*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PRESENTER =
      Pattern.compile("\\s*(?:Presented by|Presentation by|Report of the) [\\p{Lu}].*$");

  /** What the next number in the next numbered line is worth. */
  private static final double NEXT = 10;

  /** What the first number 1 is worth; others may start lists inside an item. */
  private static final double FIRST = 25;

  /** What the title of business that every meeting has is worth beside it. */
  private static final double USUAL = 4;

  private static final double BROKEN_TITLE = 3;
  private static final double BROKEN = 0.5;

  /** A title is not longer than this many characters. */
  private static final int LONGEST_TITLE = 120;

  private final Headings headings;
  private final UsualTitles usual;

  AgendaReader(Headings headings) {
    this.headings = headings;
    this.usual = new UsualTitles(headings);
  }

  /** The items between the two lines, both included. */
  List<AgendaItem> read(PlainLines lines, int first, int last) {
    Set<Integer> run = run(lines, first, last);
    List<AgendaItem> items = new ArrayList<>();
    int count = 0;
    for (int i = lines.filledFrom(first, last); i > 0; i = lines.filledFrom(i + 1, last)) {
      Matcher item = ITEM.matcher(lines.plain(i));
      Matcher sub = SUB_ITEM.matcher(lines.plain(i));
      if (run.contains(i) && item.matches()) {
        count++;
        items.add(item(Integer.toString(count), item.group(2), lines, i, last));
      } else if (count > 0 && sub.matches() && follows(items, count, sub.group(1))) {
        items.add(item(count + "(" + sub.group(1) + ")", sub.group(2), lines, i, last));
      }
    }
    return items;
  }

  /** The lines whose numbers count up from 1: of all such runs the weightiest. */
  private Set<Integer> run(PlainLines lines, int first, int last) {
    List<int[]> numbered = numbered(lines, first, last);
    double[] weight = new double[numbered.size()];
    int[] before = new int[numbered.size()];
    int best = -1;
    double start = FIRST;
    Map<Integer, Integer> heaviest = new HashMap<>();
    for (int i = 0; i < weight.length; i++) {
      int number = numbered.get(i)[1];
      weight[i] = number == 1 ? start : -1;
      if (number == 1) start = 1;
      before[i] = -1;
      double broken = title(lines, numbered.get(i)[0]);
      double known = number > 1 && isUsual(lines, numbered.get(i)[0]) ? USUAL : 0;
      int likeliest = heaviest.getOrDefault(number - 1, -1);
      for (int j : new int[] {i - 1, likeliest}) {
        if (j < 0 || number == 1 || weight[j] < 0 || numbered.get(j)[1] != number - 1) continue;
        double gain = (j == i - 1 ? NEXT : broken) + known;
        if (weight[j] + gain > weight[i]) {
          weight[i] = weight[j] + gain;
          before[i] = j;
        }
      }
      int same = heaviest.getOrDefault(number, -1);
      if (same < 0 || weight[i] >= weight[same]) heaviest.put(number, i);
      if (weight[i] > 0 && (best < 0 || weight[i] > weight[best])) best = i;
    }
    Set<Integer> run = new HashSet<>();
    for (int i = best; i >= 0; i = before[i]) run.add(numbered.get(i)[0]);
    return run;
  }

  private boolean isUsual(PlainLines lines, int line) {
    Matcher item = ITEM.matcher(lines.plain(line));
    return item.matches() && usual.has(title(item.group(2)));
  }

  /** The lines that begin with a number, each with its number. */
  private static List<int[]> numbered(PlainLines lines, int first, int last) {
    List<int[]> numbered = new ArrayList<>();
    for (int i = lines.filledFrom(first, last); i > 0; i = lines.filledFrom(i + 1, last)) {
      Matcher item = ITEM.matcher(lines.plain(i));
      if (item.matches()) numbered.add(new int[] {i, Integer.parseInt(item.group(1))});
    }
    return numbered;
  }

  /** What a line is worth in a run that another numbered line breaks: more for a title. */
  private static double title(PlainLines lines, int line) {
    String plain = lines.plain(line);
    return plain.length() <= LONGEST_TITLE && !plain.endsWith(".") ? BROKEN_TITLE : BROKEN;
  }

  /** Whether the letter is the next one of the item's points. */
  private static boolean follows(List<AgendaItem> items, int count, String letter) {
    long points = items.stream().filter(i -> i.number().startsWith(count + "(")).count();
    return letter.charAt(0) - 'a' == points;
  }

  private AgendaItem item(String number, String text, PlainLines lines, int line, int last) {
    if (line >= last || !wantsNext(lines, line)) {
      return new AgendaItem(number, title(text), pages(text), line);
    }
    String next = lines.plain(line + 1);
    boolean titleGoesOn = !Character.isUpperCase(next.codePointAt(0));
    return new AgendaItem(number, title(titleGoesOn ? text + " " + next : text), pages(next), line);
  }

  /** Whether the pages stand at the end of the next line. */
  private boolean wantsNext(PlainLines lines, int line) {
    String next = lines.plain(line + 1);
    return pages(lines.plain(line)).isEmpty()
        && pages(next).isPresent()
        && !ITEM.matcher(next).matches()
        && !SUB_ITEM.matcher(next).matches()
        && headings.find(Part.FRONT, next).isEmpty();
  }

  private static Optional<String> pages(String text) {
    Matcher m = PAGES.matcher(text);
    if (!m.find()) return Optional.empty();
    return Optional.of(m.group(2) == null ? m.group(1) : m.group(1) + "-" + m.group(2));
  }

  private static String title(String text) {
    String title = PAGES.matcher(text).replaceAll("").strip();
    title = PRESENTER.matcher(title).replaceAll("");
    String before;
    do {
      before = title;
      title = REMARK.matcher(title).replaceAll("");
    } while (!title.equals(before));
    return title.endsWith(".") ? title.substring(0, title.length() - 1).strip() : title.strip();
  }
}
