package uk.councilpapers.search;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Arrays;

/**
 * Breaks a text into passages of whole lines: a line is joined to the next until the passage has
 * {@value #LEAST} characters, so that a heading stands with its paragraph and a row with its
 * neighbours.
 *
 * <p>Not safe for use by several threads.
 */
final class LineBreaks extends BreakIterator {

  /** In characters. */
  private static final int LEAST = 160;

  private CharacterIterator text = new StringCharacterIterator("");
  private int[] breaks = {0};
  private int current;

  @Override
  public void setText(CharacterIterator newText) {
    StringBuilder copy = new StringBuilder(newText.getEndIndex() - newText.getBeginIndex());
    for (char c = newText.first(); c != CharacterIterator.DONE; c = newText.next()) copy.append(c);
    setText(copy.toString());
  }

  @Override
  public void setText(String newText) {
    text = new StringCharacterIterator(newText);
    breaks = breaks(newText);
    current = 0;
  }

  /** Every offset at which a passage begins, and the end of the text. */
  private static int[] breaks(String text) {
    int[] found = new int[16];
    int count = 1;
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      if (end - start < LEAST) continue;
      if (count == found.length) found = Arrays.copyOf(found, 2 * count);
      start = end + 1;
      found[count++] = start;
    }
    found = Arrays.copyOf(found, count + 1);
    found[count] = text.length();
    return found;
  }

  /** Where the passage begins that an offset lies in. */
  int startOf(int offset) {
    int at = Arrays.binarySearch(breaks, offset);
    return breaks[at >= 0 ? at : -at - 2];
  }

  /** Where the passage ends that an offset lies in. */
  int endOf(int offset) {
    int at = Arrays.binarySearch(breaks, offset);
    return breaks[Math.min(breaks.length - 1, at >= 0 ? at + 1 : -at - 1)];
  }

  @Override
  public CharacterIterator getText() {
    return text;
  }

  @Override
  public int first() {
    current = 0;
    return 0;
  }

  @Override
  public int last() {
    current = breaks.length - 1;
    return breaks[current];
  }

  @Override
  public int next(int n) {
    int at = current + n;
    if (at < 0 || at >= breaks.length) {
      current = at < 0 ? 0 : breaks.length - 1;
      return DONE;
    }
    current = at;
    return breaks[at];
  }

  @Override
  public int next() {
    return next(1);
  }

  @Override
  public int previous() {
    return next(-1);
  }

  @Override
  public int following(int offset) {
    int at = Arrays.binarySearch(breaks, offset);
    current = at >= 0 ? at : -at - 2;
    return next(1);
  }

  @Override
  public int preceding(int offset) {
    int at = Arrays.binarySearch(breaks, offset);
    current = at >= 0 ? at : -at - 1;
    return next(-1);
  }

  @Override
  public int current() {
    return breaks[current];
  }
}
