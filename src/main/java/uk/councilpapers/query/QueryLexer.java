package uk.councilpapers.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes a typed query apart into tokens, in one pass from left to right.
 *
 * <p>A word runs to the next space, quotation mark or bracket, so that {@code R2024-017}, {@code
 * 2014/15} and {@code £1.205m} stay whole; a bracket directly behind a letter or digit that closes
 * before the next space belongs to the word ({@code 10(a)}, {@code councillor(s)}). Not for sharing
 * between threads. Does not know what the tokens mean together: see {@link QueryParser}.
 */
final class QueryLexer {

  /** How many words are searched; what is typed behind them is left out. */
  static final int MOST_WORDS = 100;

  /** Marks that say nothing at the edge of a word; an asterisk only at its start. */
  private static final String MARKS = ",;:!?*";

  private final String text;
  private final Notices notices;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int words;

  /** Reads plain text (see {@link TypedText#plain}). */
  QueryLexer(String text, Notices notices) {
    this.text = text;
    this.notices = notices;
  }

  /** Whether the text is read as this one word and as no operator. */
  static boolean isWord(String text) {
    return TypedText.says(text)
        && !Operator.isOperator(text)
        && new QueryLexer(text, new Notices()).tokens().equals(List.of(new Token.Text(text)));
  }

  /** Whether the text with an asterisk behind it is read as the start of a word. */
  static boolean isPrefix(String text) {
    return new QueryLexer(text + "*", new Notices())
        .tokens()
        .equals(List.of(new Token.Start(text)));
  }

  /** The tokens in the order in which they are typed. */
  List<Token> tokens() {
    skipMarks();
    while (at < text.length() && (words < MOST_WORDS || text.charAt(at) == ')')) {
      read();
      skipMarks();
    }
    if (at < text.length()) {
      notices.add("The query is too long; only its first " + MOST_WORDS + " words were searched.");
    }
    return List.copyOf(tokens);
  }

  private void skipMarks() {
    while (at < text.length() && (text.charAt(at) == ' ' || isMark(text.charAt(at)))) {
      if (text.charAt(at) == '*') notices.add("“*” works only at the end of a word.");
      at++;
    }
  }

  private void read() {
    switch (text.charAt(at)) {
      case '(' -> single(new Token.Open());
      case ')' -> single(new Token.Close());
      case '"' -> quoted();
      case '-' -> minus();
      default -> word();
    }
  }

  private void single(Token token) {
    tokens.add(token);
    at++;
  }

  /** A run of dashes is one minus; before a space it is only a dash. */
  private void minus() {
    while (at < text.length() && text.charAt(at) == '-') at++;
    if (valueStarts(at)) tokens.add(new Token.Minus());
  }

  private void quoted() {
    int end = text.indexOf('"', at + 1);
    if (end < 0) {
      notices.add("A quotation mark is not closed; it was ignored.");
      at++;
      return;
    }
    String inside = TypedText.words(text.substring(at + 1, end));
    at = end + 1;
    addQuoted(inside, distance());
  }

  private void addQuoted(String inside, int distance) {
    List<String> parts = List.of(inside.split(" "));
    int room = Math.min(parts.size(), MOST_WORDS - words);
    if (room < parts.size()) {
      notices.add("The phrase is too long; only its first " + room + " words were searched.");
    }
    words += room;
    tokens.add(new Token.Quoted(String.join(" ", parts.subList(0, room)), distance));
  }

  /** The number behind {@code ~}, at most {@link Near#FARTHEST}; 0 when there is none. */
  private int distance() {
    int end = at + 1;
    int distance = 0;
    while (text.startsWith("~", at) && end < text.length() && isAsciiDigit(text.charAt(end))) {
      distance = Math.min(distance * 10 + text.charAt(end++) - '0', Near.FARTHEST + 1);
    }
    if (end > at + 1) at = end;
    if (distance <= Near.FARTHEST) return distance;
    notices.add("Words can be searched at most " + Near.FARTHEST + " words apart.");
    return Near.FARTHEST;
  }

  private void word() {
    int start = at;
    while (at < text.length() && !endsWord(start)) at = Math.max(at, closeInWord()) + 1;
    String word = text.substring(start, at);
    words++;
    if (text.startsWith(":", at)) label(word);
    else if (text.startsWith("*", at)) start(withoutMarks(word));
    else tokens.add(new Token.Text(withoutMarks(word)));
  }

  private boolean endsWord(int start) {
    return switch (text.charAt(at)) {
      case ' ', '"', ')', '*' -> true;
      case '(' -> closeInWord() < 0 || isOperator(start);
      case ':' -> isName(start);
      default -> false;
    };
  }

  /**
   * The length is asked first: a copy at each sign of a long word would take its square in time.
   */
  private boolean isOperator(int start) {
    return at - start <= 3 && Operator.isOperator(text.substring(start, at));
  }

  private boolean isName(int start) {
    int end = start;
    while (end < at && isAsciiLetter(text.charAt(end))) end++;
    return end == at;
  }

  /** Where the bracket that opens here within a word closes; -1 when there is none. */
  private int closeInWord() {
    if (text.charAt(at) != '(' || !Character.isLetterOrDigit(text.codePointBefore(at))) return -1;
    int end = at + 1;
    while (end < text.length() && " \"()*".indexOf(text.charAt(end)) < 0) end++;
    return text.startsWith(")", end) && end > at + 1 ? end : -1;
  }

  /** At the colon behind a name. */
  private void label(String name) {
    boolean known = QueryField.labels().contains(name.toLowerCase(Locale.ROOT));
    boolean valued = valueStarts(++at);
    if (known && valued) {
      tokens.add(new Token.Label(name.toLowerCase(Locale.ROOT)));
      return;
    }
    tokens.add(new Token.Text(name));
    if (known) notices.add(Notices.quote(name + ":") + " needs a value directly behind it.");
    else if (valued) notices.add(unknown(name));
  }

  private static String unknown(String name) {
    return Notices.quote(name + ":")
        + " is not a field and was searched as a word; fields are "
        + String.join(", ", QueryField.labels())
        + ".";
  }

  /** At the asterisk behind a word. */
  private void start(String word) {
    boolean atEnd = !valueStarts(at + 1) || "\"()".indexOf(text.charAt(at + 1)) >= 0;
    if (!atEnd || word.length() < Prefix.SHORTEST || !TypedText.says(word)) {
      notices.add(
          "“*” works only at the end of a word of " + Prefix.SHORTEST + " letters or more.");
      tokens.add(new Token.Text(word));
    } else {
      tokens.add(new Token.Start(word));
    }
    at++;
  }

  /** Whether something to search can start here: no space, no mark, no closing bracket. */
  private boolean valueStarts(int from) {
    if (from >= text.length()) return false;
    char c = text.charAt(from);
    return c != ' ' && c != ')' && !isMark(c);
  }

  private static String withoutMarks(String word) {
    int end = word.length();
    while (isMark(word.charAt(end - 1))) end--;
    return word.substring(0, end);
  }

  private static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0;
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
