package uk.councilpapers.extract;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes the lines of a page, those of one paragraph as one. Two lines belong together where the
 * second begins with a word that had no room on the first, and type, indent and distance agree;
 * items, labels, rows and headings keep lines of their own. For one document, one thread.
 */
final class ParagraphJoiner {

  /** Lines further apart than the page's usual distance, by this factor, are parted. */
  private static final float LOOSER = 1.2f;

  /** Lines closer than this, by their height, are never parted for the distance alone. */
  private static final float TIGHT = 1.4f;

  /** Lefts closer than this, in points, are one indent. */
  private static final float SAME_INDENT = 3;

  /** A note at the end of a line has no more characters. */
  private static final int NOTE = 16;

  private static final Pattern OPEN =
      Pattern.compile("(?is).* (?:of|and|the|for|to|in|on|from|with|by|at|a|an|or|&)");

  /** One person, as in a list of those present. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Alderman)\\b\\.?(?: [\\p{Lu}(][^\\s,;]*){1,5}");

  private static final Pattern LABEL = Pattern.compile("\\p{Lu}[^.:;\t]{1,40}:-?(?: .*)?");

  private final LineWriter out;
  private final Hyphens hyphens;

  ParagraphJoiner(LineWriter out, Hyphens hyphens) {
    this.out = out;
    this.hyphens = hyphens;
  }

  /** Writes a page whose text reaches to the right margin, in points. */
  void write(List<PdfLine> page, float margin) {
    float pitch = TextColumn.pitch(page);
    for (int first = 0; first < page.size(); ) {
      int end = first + 1;
      while (end < page.size() && joins(page, first, end, pitch, margin)) end++;
      if (first > 0 && parted(page.get(first - 1), page.get(first), pitch)) out.gap();
      out.line(joined(page.subList(first, end)));
      if (end - first > 1 && !Marks.startsItem(page.get(first).text())) out.gap();
      first = end;
    }
  }

  private String joined(List<PdfLine> lines) {
    StringBuilder text = new StringBuilder();
    for (PdfLine line : lines) hyphens.append(text, line.text());
    return text.toString();
  }

  /** Whether the line at {@code next} goes on with the paragraph that begins at {@code first}. */
  private static boolean joins(List<PdfLine> page, int first, int next, float pitch, float margin) {
    PdfLine before = page.get(next - 1);
    PdfLine line = page.get(next);
    return !before.row()
        && !line.row()
        && (!before.tabbed() || hangs(before, line))
        && (!line.tabbed() || startsSmall(line) || endsInNote(line))
        && isNear(before, line, pitch)
        && sameType(before, line)
        && sameIndent(page, first, next)
        && !startsAnew(before, line)
        && isFull(page, next, margin);
  }

  private static boolean isNear(PdfLine before, PdfLine line, float pitch) {
    float distance = line.baseline() - before.baseline();
    return distance > 0 && distance <= Math.max(pitch * LOOSER, TIGHT) * line.size();
  }

  private static boolean sameType(PdfLine before, PdfLine line) {
    boolean sameSize = Math.abs(before.size() - line.size()) <= 0.1f * line.size();
    return sameSize && (before.bold() == line.bold() || startsSmall(line));
  }

  /** A second line may stand left or right of the first, the rest keep to the second. */
  private static boolean sameIndent(List<PdfLine> page, int first, int next) {
    float shift = page.get(next).left() - page.get(next - 1).left();
    if (Math.abs(shift) <= SAME_INDENT || centred(page.get(next - 1), page.get(next))) return true;
    if (next - first > 1) return false;
    boolean hanging = shift > 0 && Marks.startsItem(page.get(first).text());
    boolean firstIndented = shift < 0 && shift > -45;
    return hanging || firstIndented || hangs(page.get(first), page.get(next));
  }

  /** Whether the line stands below what follows a label, or a first column. */
  private static boolean hangs(PdfLine before, PdfLine line) {
    return before.hang() > before.left() && Math.abs(line.left() - before.hang()) <= SAME_INDENT;
  }

  /** {@code to the school. TAB Clerk}: who is to act, set at the margin. */
  private static boolean endsInNote(PdfLine line) {
    int tab = line.text().indexOf('\t');
    return tab == line.text().lastIndexOf('\t') && line.text().length() - tab <= NOTE;
  }

  /** Whether the lines have one middle, as those of a title. */
  private static boolean centred(PdfLine before, PdfLine line) {
    float middles = before.left() + before.right() - line.left() - line.right();
    return Math.abs(middles) <= 2 * SAME_INDENT
        && Math.abs(before.left() - line.left()) > SAME_INDENT;
  }

  private static boolean startsAnew(PdfLine before, PdfLine line) {
    boolean names = NAME.matcher(before.text()).matches() && NAME.matcher(line.text()).lookingAt();
    if (names && !endsOpen(before)) return true;
    boolean sentenceGoesOn = startsWithDash(line) && !endsSentence(before);
    if (Marks.startsItem(line.text())) return !sentenceGoesOn;
    return LABEL.matcher(line.text()).matches() && endsSentence(before);
  }

  /** Whether the first word of the line had no room on the one before. */
  private static boolean isFull(List<PdfLine> page, int next, float margin) {
    PdfLine before = page.get(next - 1);
    PdfLine line = page.get(next);
    float wanted = before.right() + before.size() * 0.25f + line.firstWord();
    boolean title = centred(before, line);
    return (title && (isWide(page, before, line, margin) || endsOpen(before)))
        || wanted > margin
        || wanted > TextColumn.proseMargin(page, next - 1)
        || (isLong(before, margin) && goesOn(before, line));
  }

  /** Whether the first word of the second line had no room on the first, left and right. */
  private static boolean isWide(List<PdfLine> page, PdfLine before, PdfLine line, float margin) {
    float edge = before.left();
    for (PdfLine other : page) edge = Math.min(edge, other.left());
    float wanted = before.right() - before.left() + before.size() * 0.25f + line.firstWord();
    return wanted > margin - edge;
  }

  /** Whether the line ends in a word that leads on: {@code of}, {@code and the}. */
  private static boolean endsOpen(PdfLine line) {
    return OPEN.matcher(line.text()).matches();
  }

  private static boolean isLong(PdfLine line, float margin) {
    return line.right() - line.left() > 0.7f * (margin - line.left());
  }

  private static boolean goesOn(PdfLine before, PdfLine line) {
    return before.text().endsWith(",")
        || endsOpen(before)
        || (startsSmall(line) && !endsSentence(before));
  }

  private static boolean parted(PdfLine before, PdfLine line, float pitch) {
    if (before.row() && line.row()) return false;
    if (before.row() || line.row() || before.tabbed() != line.tabbed()) return true;
    float distance = line.baseline() - before.baseline();
    return distance > Math.max(pitch * LOOSER, TIGHT) * line.size()
        || before.bold() != line.bold()
        || Math.abs(before.size() - line.size()) > 0.1f * line.size();
  }

  private static boolean startsSmall(PdfLine line) {
    return !line.text().isEmpty() && Character.isLowerCase(line.text().charAt(0));
  }

  private static boolean startsWithDash(PdfLine line) {
    return line.text().startsWith("– ");
  }

  private static boolean endsSentence(PdfLine line) {
    return line.text().matches("(?s).*[.:;!?]['\"”’)]?");
  }
}
