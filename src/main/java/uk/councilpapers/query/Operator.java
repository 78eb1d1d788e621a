package uk.councilpapers.query;

/** The words that join others when they are typed in capitals; in small letters they are words. */
enum Operator {
  AND,
  OR,
  NOT;

  /** Whether the text is an operator. */
  static boolean isOperator(String text) {
    for (Operator operator : values()) {
      if (operator.name().equals(text)) return true;
    }
    return false;
  }

  /** Whether the token is this operator. */
  boolean is(Token token) {
    return token instanceof Token.Text(String text) && text.equals(name());
  }
}
