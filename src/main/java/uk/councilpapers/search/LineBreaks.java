package uk.councilpapers.search;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;

/**
 * Breaks a text at its line ends, so that a passage is one line: a paragraph, a heading, a row.
 *
 * <p>Not safe for use by several threads.
 */
final class LineBreaks extends BreakIterator {

  private CharacterIterator text = new StringCharacterIterator("");
  private String string = "";
  private int current;

  @Override
  public void setText(CharacterIterator newText) {
    StringBuilder copy = new StringBuilder(newText.getEndIndex() - newText.getBeginIndex());
    for (char c = newText.first(); c != CharacterIterator.DONE; c = newText.next()) copy.append(c);
    text = newText;
    string = copy.toString();
    current = 0;
  }

  @Override
  public void setText(String newText) {
    text = new StringCharacterIterator(newText);
    string = newText;
    current = 0;
  }

  @Override
  public CharacterIterator getText() {
    return text;
  }

  @Override
  public int first() {
    current = 0;
    return current;
  }

  @Override
  public int last() {
    current = string.length();
    return current;
  }

  @Override
  public int next(int n) {
    int result = current;
    for (int i = 0; i < Math.abs(n) && result != DONE; i++) result = n < 0 ? previous() : next();
    return result;
  }

  @Override
  public int next() {
    return current == string.length() ? DONE : following(current);
  }

  @Override
  public int previous() {
    return current == 0 ? DONE : preceding(current);
  }

  @Override
  public int following(int offset) {
    if (offset >= string.length()) {
      current = string.length();
      return DONE;
    }
    int end = string.indexOf('\n', offset);
    current = end < 0 ? string.length() : end + 1;
    return current;
  }

  @Override
  public int preceding(int offset) {
    if (offset <= 0) {
      current = 0;
      return DONE;
    }
    current = offset < 2 ? 0 : string.lastIndexOf('\n', offset - 2) + 1;
    return current;
  }

  @Override
  public int current() {
    return current;
  }
}
