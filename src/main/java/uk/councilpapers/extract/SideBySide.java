package uk.councilpapers.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds texts that stand side by side on a page without rules between them: the cells of a row,
 * headings beside their paragraphs, columns. What tells them from one text with wide gaps is that
 * programs draw a cell to its end before they go up again and draw the one beside it. Texts of one
 * line each are left: those are lines with tabs. Stateless.
 */
final class SideBySide {

  /** A gap of so many type heights within a line leads to another text. */
  private static final float COLUMN_GAP = 1.6f;

  /** After a label in bold, a smaller gap does. */
  private static final float LABEL_GAP = 0.6f;

  /** A step of so many type heights down leads to another text. */
  private static final float FAR_DOWN = 4;

  /** Paragraphs may begin so many points left of the lines before. */
  private static final float OUTDENT = 40;

  private SideBySide() {}

  /** The groups of two texts or more, each from left to right, of words as they were drawn. */
  static List<List<TextBlock>> groups(List<PdfWord> drawn) {
    List<TextBlock> blocks = blocks(drawn);
    List<List<TextBlock>> groups = new ArrayList<>();
    for (int first = 0; first < blocks.size(); ) {
      List<TextBlock> group = new ArrayList<>(List.of(blocks.get(first)));
      int next = first + 1;
      while (next < blocks.size() && takes(group, blocks.get(next))) next++;
      if (group.size() > 1 && group.stream().anyMatch(TextBlock::hasLines)) groups.add(group);
      first = next;
    }
    return groups;
  }

  /** Adds the block if it stands right of the group; the group then begins where the block does. */
  private static boolean takes(List<TextBlock> group, TextBlock next) {
    float slack = next.size() / 2;
    List<TextBlock> level = new ArrayList<>();
    for (TextBlock block : group) {
      boolean isAbove = block.first() < next.first() - slack;
      boolean only = group.size() == 1 && isAbove;
      List<PdfWord> words = only ? block.from(next.first() - slack) : block.words();
      if (words.isEmpty()) return false;
      level.add(new TextBlock(words));
    }
    for (TextBlock block : level) {
      boolean beside =
          next.left() >= block.right() - 1
              && next.first() <= block.last() + slack
              && next.last() >= block.first() - slack;
      if (!beside) return false;
    }
    group.clear();
    group.addAll(level);
    group.add(next);
    return true;
  }

  private static List<TextBlock> blocks(List<PdfWord> drawn) {
    List<TextBlock> blocks = new ArrayList<>();
    List<PdfWord> block = new ArrayList<>();
    float left = 0;
    float right = 0;
    for (PdfWord word : drawn) {
      if (!block.isEmpty() && !goesOn(block, left, right, word)) {
        blocks.add(new TextBlock(block));
        block.clear();
      }
      left = block.isEmpty() ? word.left() : Math.min(left, word.left());
      right = block.isEmpty() ? word.right() : Math.max(right, word.right());
      block.add(word);
    }
    if (!block.isEmpty()) blocks.add(new TextBlock(block));
    return blocks;
  }

  private static boolean goesOn(List<PdfWord> block, float left, float right, PdfWord word) {
    PdfWord before = block.getLast();
    float size = Math.max(before.size(), word.size());
    float down = word.baseline() - before.baseline();
    if (Math.abs(down) <= 0.45f * size) {
      float gap = word.left() - before.right();
      boolean label = before.bold() && !word.bold() && gap > LABEL_GAP * size;
      boolean wide = gap > COLUMN_GAP * size || label;
      return gap > -2 * size && (!wide || isMark(block, before));
    }
    if (down < 0 || down > FAR_DOWN * size) return false;
    return word.left() >= left - OUTDENT && word.left() < right;
  }

  /** Whether the last line of the block is only a number or bullet, whose text follows it. */
  private static boolean isMark(List<PdfWord> block, PdfWord last) {
    int lead = block.size() - 1;
    boolean alone =
        lead == 0 || block.get(lead - 1).baseline() < last.baseline() - last.size() * 0.45f;
    return alone && Marks.isMark(last.text());
  }
}
