package uk.councilpapers.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import uk.councilpapers.model.LineRange;
import uk.councilpapers.model.SourceText;

/**
 * The lines of a source text without their markup, each made plain once.
 *
 * <p>Immutable. Lines are numbered from 1. A line of nothing but dashes, the trace of a table's
 * rule, counts as blank. Methods that look for a line answer 0 when there is none.
 */
public final class PlainLines {

  private static final Pattern RULE = Pattern.compile("[\\s|]*+(?:[-–—_=]{2,}+[\\s|]*+)++");
  private static final String OF_RULE = "|-–—_=";
  private static final Pattern PIPE = Pattern.compile("\\s*\\|\\s*");

  private static final String BULLETS = "-•*▪·o";
  private static final String BULLETS_ALONE = "-•▪·";

  private final SourceText text;
  private final String[] plain;
  private final BitSet rows = new BitSet();

  private PlainLines(SourceText text, String[] plain) {
    this.text = text;
    this.plain = plain;
    for (int i = 0; i < plain.length; i++) {
      boolean row = text.lines().get(i).indexOf('\t') >= 0 || plain[i].indexOf('\t') >= 0;
      rows.set(i, row);
    }
  }

  /** The view of a text. */
  public static PlainLines of(SourceText text) {
    String[] plain = new String[text.size()];
    for (int i = 0; i < plain.length; i++) {
      String line = Markup.plain(text.lines().get(i));
      plain[i] = isRule(line) ? "" : piped(line);
    }
    return new PlainLines(text, plain);
  }

  /** Whether the line, which begins with no space, is the trace of a table's rule. */
  private static boolean isRule(String line) {
    return !line.isEmpty() && OF_RULE.indexOf(line.charAt(0)) >= 0 && RULE.matcher(line).matches();
  }

  /** A row of a table drawn with pipes, with tabs instead. */
  private static String piped(String line) {
    boolean row = line.length() > 2 && line.startsWith("|") && line.endsWith("|");
    return row ? PIPE.matcher(line.substring(1, line.length() - 1)).replaceAll("\t").strip() : line;
  }

  /** The text with its markup. */
  public SourceText text() {
    return text;
  }

  /** How many lines there are. */
  public int size() {
    return plain.length;
  }

  /** The line without markup; empty for a blank one and for numbers outside the text. */
  public String plain(int line) {
    return line < 1 || line > plain.length ? "" : plain[line - 1];
  }

  /** The lines of the range without markup. */
  public List<String> plain(LineRange range) {
    return List.of(Arrays.copyOfRange(plain, range.first() - 1, range.last()));
  }

  /** The line as printed; empty for numbers outside the text. */
  public String raw(int line) {
    return line < 1 || line > plain.length ? "" : text.line(line);
  }

  /** Whether nothing is printed on the line, or it lies outside the text. */
  public boolean isBlank(int line) {
    return plain(line).isEmpty();
  }

  /** Whether the line is the row of a table. */
  public boolean isRow(int line) {
    return line > 0 && rows.get(line - 1);
  }

  /** Whether the line is a point of a list that has bullets. */
  public boolean isBullet(int line) {
    String raw = raw(line);
    int at = 0;
    while (at < raw.length() && Spaces.is(raw.charAt(at))) at++;
    if (at == raw.length()) return false;
    boolean alone = at + 1 == raw.length();
    return alone
        ? BULLETS_ALONE.indexOf(raw.charAt(at)) >= 0
        : BULLETS.indexOf(raw.charAt(at)) >= 0 && Spaces.is(raw.charAt(at + 1));
  }

  /** The cells of a row that hold text, in order; a line without tabs is one cell. */
  public List<String> cells(int line) {
    String plain = plain(line);
    if (plain.indexOf('\t') < 0) return plain.isEmpty() ? List.of() : List.of(plain);
    List<String> cells = new ArrayList<>();
    for (int start = 0, end; start <= plain.length(); start = end + 1) {
      int tab = plain.indexOf('\t', start);
      end = tab < 0 ? plain.length() : tab;
      String cell = plain.substring(start, end).strip();
      if (!cell.isEmpty()) cells.add(cell);
    }
    return List.copyOf(cells);
  }

  /** The first line at or after {@code line} and at or before {@code last} that is not blank. */
  public int filledFrom(int line, int last) {
    for (int i = Math.max(1, line); i <= Math.min(last, size()); i++) if (!isBlank(i)) return i;
    return 0;
  }

  /** The first line after {@code line} that is not blank. */
  public int next(int line) {
    return filledFrom(line + 1, size());
  }

  /** The last line before {@code line} that is not blank. */
  public int previous(int line) {
    return filledUpTo(line - 1);
  }

  /** The last line at or before {@code line} that is not blank. */
  public int filledUpTo(int line) {
    for (int i = Math.min(line, size()); i >= 1; i--) if (!isBlank(i)) return i;
    return 0;
  }

  /** How many blank lines stand directly before the line. */
  public int blanksBefore(int line) {
    int blanks = 0;
    while (line - blanks > 1 && isBlank(line - blanks - 1)) blanks++;
    return blanks;
  }

  /** The filled lines of the range that start with {@code first}, at most {@code most} of them. */
  public List<Integer> filled(int first, int last, int most) {
    List<Integer> found = new ArrayList<>();
    for (int i = filledFrom(first, last);
        i > 0 && found.size() < most;
        i = filledFrom(i + 1, last)) {
      found.add(i);
    }
    return found;
  }

  /** The range without the blank lines at its ends; throws when every line is blank. */
  public LineRange trimmed(int first, int last) {
    return new LineRange(filledFrom(first, last), filledUpTo(last));
  }

  /** Whether any line of the range is not blank. */
  public boolean hasText(int first, int last) {
    return filledFrom(first, last) > 0;
  }
}
