package uk.councilpapers.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  private final Headings headings;

  AgendaReader(Headings headings) {
    this.headings = headings;
  }

  /** The items between the two lines, both included. */
  List<AgendaItem> read(PlainLines lines, int first, int last) {
    List<AgendaItem> items = new ArrayList<>();
    int count = 0;
    for (int i = lines.filledFrom(first, last); i > 0; i = lines.filledFrom(i + 1, last)) {
      Matcher item = ITEM.matcher(lines.plain(i));
      Matcher sub = SUB_ITEM.matcher(lines.plain(i));
      if (item.matches() && Integer.parseInt(item.group(1)) == count + 1) {
        count++;
        items.add(item(Integer.toString(count), item.group(2), lines, i, last));
      } else if (count > 0 && sub.matches() && follows(items, count, sub.group(1))) {
        items.add(item(count + "(" + sub.group(1) + ")", sub.group(2), lines, i, last));
      }
    }
    return items;
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
