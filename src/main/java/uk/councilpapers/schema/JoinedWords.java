package uk.councilpapers.schema;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Cuts what {@link JoiningMarks} held together into its words, one behind the other. When the index
 * is written, the whole stands at the place of the first word as well: {@code re-commissioning} is
 * also {@code recommissioning}, {@code 2014-15} is {@code 2014/15} and also {@code 2014}, {@code 2
 * million} is one word and also its two, {@code £2m} is {@code 2 million} and also {@code 2m}.
 *
 * <p>For one stream, as any token filter.
 */
final class JoinedWords extends TokenFilter {

  /** An ampersand joins initials of no more letters together to one word: {@code A&E}. */
  private static final int INITIALS = 4;

  /** One word of several; a step below 0 is that of the whole. */
  private record Part(String word, int from, int to, int step) {}

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final boolean both;
  private final Deque<Part> waiting = new ArrayDeque<>();
  private State whole = captureState();
  private int start;

  /**
   * Cuts the words of a stream.
   *
   * @param both whether the whole is given beside its words
   */
  JoinedWords(TokenStream input, boolean both) {
    super(input);
    this.both = both;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (waiting.isEmpty() && !next()) return false;
    if (waiting.isEmpty()) return true;
    Part part = waiting.removeFirst();
    restoreState(whole);
    term.setEmpty().append(part.word);
    offset.setOffset(start + part.from, start + part.to);
    if (part.step >= 0) increment.setPositionIncrement(part.step);
    return true;
  }

  /** The next token; its parts wait when it has several. */
  private boolean next() throws IOException {
    if (!input.incrementToken()) return false;
    String word = term.toString();
    if (word.length() == 1 && word.charAt(0) == JoiningMarks.ET) term.setEmpty().append("and");
    boolean plain =
        word.indexOf(JoiningMarks.HYPHEN) < 0
            && word.indexOf(JoiningMarks.AMPERSAND) < 0
            && word.indexOf(JoiningMarks.YEARS) < 0
            && word.indexOf(JoiningMarks.MILLION) < 0
            && word.charAt(0) != JoiningMarks.MONEY;
    if (plain) return true;
    whole = captureState();
    start = offset.startOffset();
    cut(word);
    return true;
  }

  private void cut(String word) {
    if (word.charAt(0) == JoiningMarks.MONEY) {
      sum(word);
      return;
    }
    int years = word.indexOf(JoiningMarks.YEARS);
    if (years >= 0) {
      String next = word.substring(word.length() - 2);
      add(word.substring(0, years) + "/" + next, 0, word.length(), -1);
      if (both) add(word.substring(0, years), 0, years, 0);
      return;
    }
    int million = word.indexOf(JoiningMarks.MILLION);
    if (million >= 0) {
      String number = word.substring(0, million);
      String large = word.substring(million + 1);
      add(number + large, 0, word.length(), -1);
      if (both) add(number, 0, million, 0);
      if (both) add(large, million + 1, word.length(), 0);
      return;
    }
    int ampersand = word.indexOf(JoiningMarks.AMPERSAND);
    if (ampersand >= 0 && word.length() <= INITIALS) {
      add(word.replace(JoiningMarks.AMPERSAND, '&'), 0, word.length(), -1);
      return;
    }
    words(word);
  }

  /** The sum with its million as a word, and as it is printed. */
  private void sum(String word) {
    int unit = word.length();
    while (Character.isLetter(word.charAt(unit - 1))) unit--;
    String number = word.substring(1, unit);
    String large = SumsOfMoney.inWords(word.substring(unit)).orElse("");
    add(number + large, 1, word.length(), -1);
    if (both) add(word.substring(1), 1, word.length(), 0);
  }

  private void words(String word) {
    int count = 0;
    for (int from = 0, i = 0; i <= word.length(); i++) {
      char mark = i < word.length() ? word.charAt(i) : JoiningMarks.HYPHEN;
      if (mark != JoiningMarks.HYPHEN && mark != JoiningMarks.AMPERSAND) continue;
      if (i > from) {
        add(word.substring(from, i), from, i, count == 0 ? -1 : 1);
        if (both && count == 0 && isPair(word)) joined(word);
        count++;
      }
      if (mark == JoiningMarks.AMPERSAND) add("and", i, i + 1, 1);
      from = i + 1;
    }
  }

  private static boolean isPair(String word) {
    int mark = word.indexOf(JoiningMarks.HYPHEN);
    return mark > 0
        && mark < word.length() - 1
        && mark == word.lastIndexOf(JoiningMarks.HYPHEN)
        && word.indexOf(JoiningMarks.AMPERSAND) < 0;
  }

  private void joined(String word) {
    add(word.replace(String.valueOf(JoiningMarks.HYPHEN), ""), 0, word.length(), 0);
  }

  private void add(String word, int from, int to, int step) {
    waiting.addLast(new Part(word, from, to, step));
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    waiting.clear();
  }
}
