package uk.councilpapers.query;

/** One piece of a typed query. */
sealed interface Token {

  /** Characters without a space; an operator, a word, or marks that say nothing. */
  record Text(String text) implements Token {}

  /** The start of a word that had an asterisk behind it. */
  record Start(String text) implements Token {}

  /**
   * What stood in quotation marks, perhaps nothing.
   *
   * @param distance the number behind {@code ~}, 0 when there was none
   */
  record Quoted(String text, int distance) implements Token {}

  /** A known field or date with a colon and a value directly behind it, in lower case. */
  record Label(String name) implements Token {}

  /** A dash directly before something. */
  record Minus() implements Token {}

  /** An opening bracket. */
  record Open() implements Token {}

  /** A closing bracket. */
  record Close() implements Token {}
}
