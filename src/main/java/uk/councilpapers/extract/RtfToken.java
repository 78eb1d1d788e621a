package uk.councilpapers.extract;

import org.jspecify.annotations.Nullable;

/** One piece of the syntax of RTF. */
sealed interface RtfToken {

  /** An opening brace. */
  record Open() implements RtfToken {}

  /** A closing brace. */
  record Close() implements RtfToken {}

  /**
   * A control word or symbol: {@code \par}, {@code \u8217}, {@code \~}.
   *
   * @param number 1 where none is given, as for {@code \intbl}
   */
  record Control(String word, int number) implements RtfToken {}

  /** One character, in the code page of the file. */
  record Letter(int code) implements RtfToken {}

  /** Cuts RTF into tokens. For one thread. */
  final class Reader {

    private final byte[] rtf;
    private int at;

    Reader(byte[] rtf) {
      this.rtf = rtf;
    }

    /** The next token, or null at the end. */
    @Nullable RtfToken next() {
      while (at < rtf.length && (rtf[at] == '\n' || rtf[at] == '\r')) at++;
      if (at >= rtf.length) return null;
      int code = rtf[at++] & 0xFF;
      return switch (code) {
        case '{' -> new Open();
        case '}' -> new Close();
        case '\\' -> control();
        default -> new Letter(code);
      };
    }

    private RtfToken control() {
      if (at >= rtf.length) return new Close();
      int start = at;
      while (at < rtf.length && isLetter(rtf[at])) at++;
      if (at == start) return symbol((char) (rtf[at++] & 0xFF));
      String word = ascii(start, at);
      int number = number();
      if (at < rtf.length && rtf[at] == ' ') at++;
      if (word.equals("bin")) at = (int) Math.min(rtf.length, (long) at + Math.max(0, number));
      return new Control(word, number);
    }

    private RtfToken symbol(char symbol) {
      if (symbol != '\'' || at + 2 > rtf.length) {
        boolean literal = symbol == '\\' || symbol == '{' || symbol == '}';
        return literal ? new Letter(symbol) : new Control(String.valueOf(symbol), 1);
      }
      int high = Character.digit(rtf[at], 16);
      int low = Character.digit(rtf[at + 1], 16);
      at += 2;
      return new Letter(high < 0 || low < 0 ? ' ' : high * 16 + low);
    }

    private int number() {
      int start = at;
      if (at < rtf.length && rtf[at] == '-') at++;
      while (at < rtf.length && rtf[at] >= '0' && rtf[at] <= '9') at++;
      String digits = ascii(start, at);
      return digits.matches("-?\\d{1,9}") ? Integer.parseInt(digits) : 1;
    }

    private String ascii(int from, int to) {
      StringBuilder text = new StringBuilder();
      for (int i = from; i < to; i++) text.append((char) rtf[i]);
      return text.toString();
    }

    private static boolean isLetter(byte b) {
      return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }
  }
}
