package uk.councilpapers.web.page;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Which lines of a paper are headings: short ones that stand alone and have something under them.
 *
 * <p>The labels and values of a form stand alone and are short as well; what tells them apart is
 * that no text follows. Immutable.
 */
final class HeadingRule {

  /** The shortest line that counts as text under a heading with a number like 7.5. */
  private static final int TEXT = 60;

  private final List<String> lines;

  HeadingRule(List<String> lines) {
    this.lines = lines;
  }

  /** Whether the line at the index, counted from 0, is a heading. */
  boolean isHeading(int at) {
    if (!isCandidate(at)) return false;
    OptionalInt next = next(at);
    if (next.isEmpty()) return false;
    String line = lines.get(at);
    String under = lines.get(next.getAsInt());
    int depth = LineKind.depth(line);
    if (depth > 1) return LineKind.depth(under) > depth || isText(under);
    if (!isCandidate(next.getAsInt())) return depth == 0 || LineKind.depth(under) != depth;
    return LineKind.isCapitals(line) || (depth == 1 && LineKind.depth(under) != 1);
  }

  private static boolean isText(String line) {
    return line.length() >= TEXT && LineKind.depth(line) == 0;
  }

  private boolean isCandidate(int at) {
    String line = lines.get(at);
    return !LineKind.isRow(line)
        && LineKind.bulletEnd(line) == 0
        && LineKind.mayBeHeading(line)
        && standsAlone(at);
  }

  private boolean standsAlone(int at) {
    boolean before = at == 0 || LineKind.isBlank(lines.get(at - 1));
    boolean after = at + 1 == lines.size() || LineKind.isBlank(lines.get(at + 1));
    boolean cut = at + 2 < lines.size() && LineKind.isCut(lines.get(at), lines.get(at + 2));
    return before && after && !cut;
  }

  private OptionalInt next(int at) {
    return IntStream.range(at + 1, lines.size())
        .filter(i -> !LineKind.isBlank(lines.get(i)))
        .findFirst();
  }
}
