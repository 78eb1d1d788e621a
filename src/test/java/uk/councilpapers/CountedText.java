package uk.councilpapers;

/** A text that counts how often its characters are read, and stops who reads too often. */
final class CountedText implements CharSequence {

  /** More characters were read than a rule may read of a text of this length. */
  static final class TooManySteps extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManySteps(long steps) {
      super("more than " + steps + " characters read", null, false, false);
    }
  }

  private final String text;
  private final long most;
  private long steps;

  CountedText(String text, long most) {
    this.text = text;
    this.most = most;
  }

  @Override
  public char charAt(int index) {
    if (++steps > most) throw new TooManySteps(most);
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
