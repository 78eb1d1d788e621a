package uk.councilpapers.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends item numbers that were misread off pictures of pages. Numbers of one list stand under each
 * other and count up, so where two of them leave room for just as many as stand between, those
 * between are known, however they were read: {@code 53. 394. 55.} is 53, 54, 55. A number is never
 * invented where none was seen, and never replaced by one that looks unlike it. Stateless.
 */
final class SeenNumbers {

  /** Lefts of one list differ by so many points: paper is never laid straight on the glass. */
  private static final float CROOKED = 9;

  /** Lists longer than this are looked at in pieces. */
  private static final int FARTHEST = 40;

  private static final Pattern NUMBERED =
      Pattern.compile("([0-9IlO|SBZ]{1,4})([.,:;])\\s+(?=\\p{Lu}|\\p{Pi}).*", Pattern.DOTALL);

  /** Letters that are read for figures. */
  private static final Map<Character, Character> FIGURES =
      Map.of('I', '1', 'l', '1', '|', '1', 'O', '0', 'S', '5', 'B', '8', 'Z', '2');

  /**
   * A line that begins like an item of a list.
   *
   * @param page counted from 0
   * @param at which line of the page, counted from 0
   * @param value the number as read; 0 where letters stand for figures
   */
  private record Item(int page, int at, float left, String read, int value) {}

  private SeenNumbers() {}

  /** The pages; on those that were seen, with the numbers of lists mended. */
  static List<List<PdfLine>> mended(List<List<PdfLine>> pages, List<Boolean> seen) {
    if (!seen.contains(true)) return pages;
    List<List<PdfLine>> mended = new ArrayList<>();
    for (List<PdfLine> page : pages) mended.add(new ArrayList<>(page));
    for (List<Item> list : lists(pages, seen)) mend(list, mended);
    return mended;
  }

  /** Items that stand under each other, whatever stands between. */
  private static Iterable<List<Item>> lists(List<List<PdfLine>> pages, List<Boolean> seen) {
    TreeMap<Float, List<Item>> lists = new TreeMap<>();
    for (int page = 0; page < pages.size(); page++) {
      if (!seen.get(page)) continue;
      for (int at = 0; at < pages.get(page).size(); at++) {
        PdfLine line = pages.get(page).get(at);
        Matcher m = NUMBERED.matcher(line.text());
        if (!m.matches()) continue;
        float left = line.left();
        float near =
            lists.keySet().stream()
                .filter(edge -> Math.abs(edge - left) <= CROOKED)
                .min(Comparator.comparingDouble(edge -> Math.abs(edge - left)))
                .orElse(left);
        lists
            .computeIfAbsent(near, edge -> new ArrayList<>())
            .add(new Item(page, at, left, m.group(1), value(m.group(1))));
      }
    }
    return lists.values();
  }

  private static int value(String read) {
    return read.matches("\\d+") ? Integer.parseInt(read) : 0;
  }

  private static void mend(List<Item> list, List<List<PdfLine>> pages) {
    for (int first = 0; first < list.size(); first++) {
      int end = nextSure(list, first);
      for (int i = first + 1; i < end; i++) {
        write(list.get(i), list.get(first).value() + i - first, pages);
      }
      if (end > first) first = end - 1;
    }
    for (int first = 1; first < list.size(); first++) {
      boolean startsAtOne = list.get(first).value() == 2 && list.get(first - 1).value() == 0;
      if (startsAtOne) write(list.get(first - 1), 1, pages);
    }
  }

  /** The nearest item whose number agrees with its distance from this one; 0 where none does. */
  private static int nextSure(List<Item> list, int first) {
    int from = list.get(first).value();
    int last = Math.min(list.size(), first + FARTHEST);
    for (int i = first + 1; from > 0 && i < last; i++) {
      if (list.get(i).value() != from + i - first) continue;
      boolean alike = true;
      for (int k = first + 1; k < i; k++) alike &= isLike(list.get(k).read(), from + k - first);
      if (alike) return i;
    }
    return 0;
  }

  /** Whether a number can have been read so: no two figures too many, and one of its own. */
  private static boolean isLike(String read, int number) {
    String wanted = Integer.toString(number);
    StringBuilder figures = new StringBuilder();
    for (char c : read.toCharArray()) figures.append(FIGURES.getOrDefault(c, c));
    boolean shared = wanted.chars().anyMatch(c -> figures.indexOf(String.valueOf((char) c)) >= 0);
    return Math.abs(figures.length() - wanted.length()) <= 1
        && (shared || (wanted.length() == 1 && figures.length() == 1));
  }

  private static void write(Item item, int number, List<List<PdfLine>> pages) {
    PdfLine line = pages.get(item.page()).get(item.at());
    String rest = line.text().substring(item.read().length());
    pages.get(item.page()).set(item.at(), line.withText(number + rest));
  }
}
