package uk.councilpapers.schema;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.apache.lucene.analysis.CharFilter;

/**
 * Puts letters of its own in the place of marks that join words, so that the tokenizer does not cut
 * there: the hyphen of {@code re-commissioning}, the ampersand of {@code A&E} and of {@code health
 * & wellbeing}, the stroke or dash of {@code 2014/15}, the space of {@code 1.2 million}, the money
 * mark of {@code £1.2m}, by which it is not a length of {@code 1.2m}. One character for one, so
 * that offsets stay.
 *
 * <p>For one stream. Cuts nothing itself: see {@link JoinedWords}.
 */
final class JoiningMarks extends CharFilter {

  /** In the place of a hyphen between letters. */
  static final char HYPHEN = '_';

  /** In the place of an ampersand between letters. */
  static final char AMPERSAND = '‿';

  /** In the place of what stands between the two years of a financial year. */
  static final char YEARS = '⁀';

  /** In the place of the space between a number and its million. */
  static final char MILLION = '⁔';

  /** In the place of the money mark before a number with a short million: {@code £1.2m}. */
  static final char MONEY = '︳';

  /** In the place of an ampersand that stands alone: the Latin letter for "et". */
  static final char ET = 'ꝫ';

  private static final String HYPHENS = "-\u2010\u2011";
  private static final String MONEY_MARKS = "£€$";
  private static final String STROKES = "/-\u2010\u2011\u2013";

  private char[] text = new char[0];
  private int length = -1;
  private int next;

  JoiningMarks(Reader input) {
    super(input);
  }

  @Override
  protected int correct(int offset) {
    return offset;
  }

  @Override
  public int read(char[] buffer, int from, int count) throws IOException {
    if (length < 0) readAll();
    if (next >= length) return -1;
    int given = Math.min(count, length - next);
    System.arraycopy(text, next, buffer, from, given);
    next += given;
    return given;
  }

  private void readAll() throws IOException {
    text = new char[1024];
    length = 0;
    for (int n = input.read(text); n >= 0; n = input.read(text, length, text.length - length)) {
      length += n;
      if (length == text.length) text = Arrays.copyOf(text, 2 * length);
    }
    for (int i = 0; i < length; i++) text[i] = marked(i);
  }

  private char marked(int i) {
    char c = text[i];
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return c;
    if (c == '&') return between(i) ? AMPERSAND : ET;
    if (c == ' ' && isBeforeMillion(i)) return MILLION;
    if (MONEY_MARKS.indexOf(c) >= 0 && isBeforeSum(i)) return MONEY;
    if (STROKES.indexOf(c) < 0) return c;
    if (isFinancialYear(i)) return YEARS;
    boolean letters = between(i) && isLetter(i - 1) && isLetter(i + 1);
    return letters && HYPHENS.indexOf(c) >= 0 ? HYPHEN : c;
  }

  private boolean between(int i) {
    return i > 0
        && i + 1 < length
        && Character.isLetterOrDigit(text[i - 1])
        && Character.isLetterOrDigit(text[i + 1]);
  }

  /** Whether a digit stands before the space and a million or billion behind it. */
  private boolean isBeforeMillion(int i) {
    if (!between(i) || !Character.isDigit(text[i - 1])) return false;
    for (String word : SumsOfMoney.LARGE) {
      int end = i + 1 + word.length();
      if (end > length || (end < length && Character.isLetterOrDigit(text[end]))) continue;
      if (new String(text, i + 1, word.length()).equalsIgnoreCase(word)) return true;
    }
    return false;
  }

  /**
   * Whether a number with a short thousand, million or billion follows, and no word goes before.
   */
  private boolean isBeforeSum(int i) {
    if (i > 0 && isJoined(i - 1)) return false;
    int end = i + 1;
    while (end < length && isOfNumber(end)) end++;
    if (end == i + 1 || !Character.isDigit(text[end - 1])) return false;
    int from = end;
    while (end < length && end - from <= 2 && Character.isLetterOrDigit(text[end])) end++;
    return SumsOfMoney.inWords(new String(text, from, end - from)).isPresent();
  }

  private boolean isOfNumber(int i) {
    return Character.isDigit(text[i]) || text[i] == '.' || text[i] == ',';
  }

  /** Whether the tokenizer would join a mark to the character before it. */
  private boolean isJoined(int i) {
    return Character.isLetterOrDigit(text[i])
        || Character.getType(text[i]) == Character.CONNECTOR_PUNCTUATION;
  }

  private boolean isLetter(int i) {
    return Character.isLetter(text[i]);
  }

  /** Four digits, this mark, and the next year as two digits or four; nothing more behind. */
  private boolean isFinancialYear(int i) {
    int first = number(i - 4, 4);
    if (first < 0 || (i > 4 && isPart(i - 5))) return false;
    for (int digits = 2; digits <= 4; digits += 2) {
      int last = number(i + 1, digits);
      int behind = i + 1 + digits;
      if (last < 0 || (behind < length && isPart(behind))) continue;
      if (last == (digits == 2 ? (first + 1) % 100 : first + 1)) return true;
    }
    return false;
  }

  /** Whether the character goes on with a number, a reference or a date. */
  private boolean isPart(int i) {
    if (Character.isLetterOrDigit(text[i]) || text[i] == YEARS) return true;
    boolean digit = i + 1 < length && Character.isDigit(text[i + 1]);
    return STROKES.indexOf(text[i]) >= 0 && digit;
  }

  private int number(int from, int digits) {
    if (from < 0 || from + digits > length) return -1;
    int number = 0;
    for (int i = from; i < from + digits; i++) {
      if (text[i] < '0' || text[i] > '9') return -1;
      number = 10 * number + text[i] - '0';
    }
    return number;
  }

  @Override
  public void close() throws IOException {
    super.close();
    text = new char[0];
  }
}
