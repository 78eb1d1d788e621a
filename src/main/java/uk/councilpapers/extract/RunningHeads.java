package uk.councilpapers.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what is printed over the pages and not in the text: running heads, footers, page stamps.
 * They stand near the top or bottom edge and come again, apart from the page number, on most pages
 * of a stretch. A pack is made of several documents, each with heads of its own, so stretches are
 * judged one by one; and a stamp may share its line with a heading, so the pieces of a line between
 * tabs are judged one by one too. Stateless.
 */
final class RunningHeads {

  /** The share of a page, at either end, where page numbers and footers stand. */
  private static final float EDGE = 0.11f;

  /** The share at the top where heads in words stand; titles of papers begin below it. */
  private static final float HEAD = 0.085f;

  /** Looked for without spaces, which some set between the letters of the word. */
  private static final Pattern PAGE_OF =
      Pattern.compile(
          "(?i)(?:agenda)?(?:page|pg\\.?|p\\.)[:|]?\\d+(?:(?:of|/)\\d+)?"
              + "|\\d+\\|?page(?:of\\d+)?|\\d+of\\d+");

  /** {@code 2/7}: a page number, where the first number counts the pages. */
  private static final Pattern PAGE_OF_ALL = Pattern.compile("(\\d{1,4}) ?/ ?(\\d{1,4})");

  private static final Pattern BARE_NUMBER = Pattern.compile("[-–|]? ?(\\d{1,4}) ?[-–|]?");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** {@code Appendix 2}: a head that names the paper below, so it is kept once. */
  private static final Pattern LABEL = Pattern.compile("\\p{L}+ (?:\\d{1,2}|\\p{Lu})[.:]?");

  /**
   * What stands between two tabs of a line near an edge.
   *
   * @param page counted from 0
   * @param index which piece of the line it is, counted from 0
   */
  private record Piece(int page, boolean top, PdfLine line, int index) {

    String text() {
      return pieces(line)[index].strip();
    }

    boolean isOuter() {
      return index == 0 || index == pieces(line).length - 1;
    }
  }

  private RunningHeads() {}

  /** The pages without their heads; {@code heights} are the pages' heights in points. */
  static List<List<PdfLine>> removed(List<List<PdfLine>> pages, List<Float> heights) {
    Map<String, List<Piece>> alike = new HashMap<>();
    for (Piece piece : edges(pages, heights)) {
      alike.computeIfAbsent(key(piece), k -> new ArrayList<>()).add(piece);
    }
    Set<Piece> heads = new HashSet<>();
    for (List<Piece> pieces : alike.values()) {
      if (!areHeads(pieces, pages.size())) continue;
      String text = pieces.getFirst().text();
      boolean label = !isPageNumber(text) && LABEL.matcher(text).matches();
      heads.addAll(label ? pieces.subList(1, pieces.size()) : pieces);
    }
    List<List<PdfLine>> without = without(heads, pages);
    return heads.removeAll(letterhead(heads, without)) ? without(heads, pages) : without;
  }

  private static List<List<PdfLine>> without(Set<Piece> heads, List<List<PdfLine>> pages) {
    List<List<PdfLine>> without = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      without.add(without(heads, page, pages.get(page)));
    }
    return without;
  }

  /** The heads of the first page that alone say whose papers these are. */
  private static Set<Piece> letterhead(Set<Piece> heads, List<List<PdfLine>> without) {
    if (without.isEmpty()) return Set.of();
    List<Piece> first = heads.stream().filter(p -> p.page() == 0 && p.top()).toList();
    List<String> text = without.getFirst().stream().map(PdfLine::text).toList();
    List<String> names = Letterhead.missing(first.stream().map(Piece::text).toList(), text);
    return first.stream().filter(p -> names.contains(p.text())).collect(Collectors.toSet());
  }

  private static String[] pieces(PdfLine line) {
    return line.text().split("\t", -1);
  }

  private static List<Piece> edges(List<List<PdfLine>> pages, List<Float> heights) {
    List<Piece> edges = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      float height = heights.get(page);
      for (PdfLine line : pages.get(page)) {
        boolean top = line.baseline() < height * EDGE;
        boolean bottom = line.baseline() > height * (1 - EDGE);
        if (line.row() || !(top || bottom)) continue;
        for (int i = 0; i < pieces(line).length; i++) {
          Piece piece = new Piece(page, top, line, i);
          boolean stamp = bottom || line.baseline() < height * HEAD || isPageNumber(piece.text());
          if (stamp) edges.add(piece);
        }
      }
    }
    return edges;
  }

  private static boolean isPageNumber(String text) {
    return isPageOf(text) || BARE_NUMBER.matcher(text).matches();
  }

  private static boolean isPageOf(String text) {
    return PAGE_OF.matcher(text.replace(" ", "")).matches();
  }

  /** Bare numbers are alike where they keep step with the pages; other pieces without numbers. */
  private static String key(Piece piece) {
    Matcher all = PAGE_OF_ALL.matcher(piece.text());
    if (all.matches()) {
      return "page " + (Integer.parseInt(all.group(1)) - piece.page()) + " of " + all.group(2);
    }
    Matcher bare = BARE_NUMBER.matcher(piece.text());
    String sort =
        bare.matches()
            ? "number " + (Integer.parseInt(bare.group(1)) - piece.page()) + piece.isOuter()
            : DIGITS.matcher(piece.text()).replaceAll("#");
    return (piece.top() ? "top " : "bottom ") + sort;
  }

  private static boolean areHeads(List<Piece> pieces, int pages) {
    String text = pieces.getFirst().text();
    if (isPageOf(text)) return pages > 1;
    TreeSet<Integer> on = new TreeSet<>();
    for (Piece piece : pieces) on.add(piece.page());
    int stretch = pieces.getLast().page() - pieces.getFirst().page() + 1;
    boolean number = BARE_NUMBER.matcher(text).matches();
    if (number && !pieces.getFirst().isOuter()) return false;
    boolean ofAll = PAGE_OF_ALL.matcher(text).matches();
    if (number || ofAll || countsPages(pieces)) return on.size() >= 2 && on.size() * 2 >= stretch;
    boolean same = pieces.stream().allMatch(piece -> piece.text().equals(text));
    boolean bold = pieces.getFirst().line().bold() && pieces.getFirst().top();
    boolean most = bold ? on.size() > 3 && on.size() == stretch : on.size() * 2 >= stretch;
    return same && most && on.size() >= Math.min(3, Math.max(2, pages));
  }

  /** Whether the pieces bear a page number among other words. */
  private static boolean countsPages(List<Piece> pieces) {
    return pieces.stream().allMatch(p -> p.text().toLowerCase(Locale.ROOT).contains("page "));
  }

  private static List<PdfLine> without(Set<Piece> heads, int page, List<PdfLine> lines) {
    List<PdfLine> kept = new ArrayList<>();
    for (PdfLine line : lines) {
      List<String> pieces = new ArrayList<>(Arrays.asList(pieces(line)));
      for (int i = pieces.size() - 1; i >= 0; i--) {
        boolean head =
            heads.contains(new Piece(page, true, line, i))
                || heads.contains(new Piece(page, false, line, i));
        if (head) pieces.remove(i);
      }
      if (!pieces.isEmpty()) kept.add(line.withText(String.join("\t", pieces)));
    }
    return kept;
  }
}
