package uk.councilpapers.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The measures of the text on a page: how far apart lines are, how far they reach. Stateless. */
final class TextColumn {

  /** So many lines are needed to tell prose by. */
  private static final int FEW = 4;

  private TextColumn() {}

  /**
   * How far apart the lines of one paragraph are, by their height: the tightest distance that is no
   * exception on the page; 0 if there are not two lines.
   */
  static float pitch(List<PdfLine> page) {
    List<Float> distances = new ArrayList<>();
    for (int i = 1; i < page.size(); i++) {
      PdfLine line = page.get(i);
      float distance = (line.baseline() - page.get(i - 1).baseline()) / line.size();
      boolean text = !line.row() && !page.get(i - 1).row();
      if (text && distance > 0.9f && distance < 2.2f) distances.add(distance);
    }
    if (distances.isEmpty()) return 0;
    Collections.sort(distances);
    return distances.get(Math.min(distances.size() - 1, Math.max(2, distances.size() / 10)));
  }

  /**
   * Where the text of each page ends on the right: at its longest line, or further where the
   * longest lines of the document usually do.
   */
  static List<Float> margins(List<List<PdfLine>> pages) {
    List<Float> longest = new ArrayList<>();
    for (List<PdfLine> page : pages) longest.add(longest(page));
    List<Float> sorted = longest.stream().filter(right -> right > 0).sorted().toList();
    float usual = sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    return longest.stream().map(right -> Math.max(right, usual)).toList();
  }

  private static float longest(List<PdfLine> page) {
    float right = 0;
    for (PdfLine line : page)
      if (!line.row() && !line.tabbed()) right = Math.max(right, line.right());
    return right;
  }

  /**
   * Where the block of lines around line {@code at} ends on the right, if it reads as prose: most
   * of its lines are full, and many go on in small letters. Infinite if it does not.
   */
  static float proseMargin(List<PdfLine> page, int at) {
    int first = at;
    int end = at + 1;
    while (first > 0 && sameBlock(page.get(first - 1), page.get(first))) first--;
    while (end < page.size() && sameBlock(page.get(end - 1), page.get(end))) end++;
    List<PdfLine> block = page.subList(first, end);
    if (block.size() < FEW) return Float.POSITIVE_INFINITY;
    float margin = longest(block);
    int full = 0;
    int small = 0;
    for (int i = 1; i < block.size(); i++) {
      PdfLine before = block.get(i - 1);
      if (before.right() + block.get(i).firstWord() > margin - before.size()) full++;
      if (Character.isLowerCase(block.get(i).text().codePointAt(0))) small++;
    }
    boolean prose = full >= 0.7 * (block.size() - 1) && small >= 0.4 * (block.size() - 1);
    return prose ? margin - 1 : Float.POSITIVE_INFINITY;
  }

  private static boolean sameBlock(PdfLine before, PdfLine line) {
    float distance = line.baseline() - before.baseline();
    return !before.row()
        && !line.row()
        && !before.tabbed()
        && !line.tabbed()
        && Math.abs(before.left() - line.left()) <= 3
        && distance < 1.6f * line.size();
  }
}
