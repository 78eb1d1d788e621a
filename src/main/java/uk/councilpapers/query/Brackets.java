package uk.councilpapers.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Sees to it that every bracket has its partner. Stateless. */
final class Brackets {

  /** How deep brackets may stand in brackets. Nobody types 4; the parser's stack bears it. */
  static final int DEEPEST = 20;

  private Brackets() {}

  /** The same tokens without stray and too deep brackets; what is left open closes at the end. */
  static List<Token> balanced(List<Token> tokens, Notices notices) {
    List<Token> balanced = new ArrayList<>(tokens.size());
    int depth = 0;
    for (Token token : tokens) {
      if (token instanceof Token.Close && depth == 0) {
        notices.add("A closing bracket has no opening bracket; it was ignored.");
        continue;
      }
      if (token instanceof Token.Open) depth++;
      if (depth > DEEPEST) notices.add("Brackets more than " + DEEPEST + " deep were ignored.");
      if (depth <= DEEPEST || !isBracket(token)) balanced.add(token);
      if (token instanceof Token.Close) depth--;
    }
    if (depth > 0) notices.add("A bracket is not closed; it was closed at the end of the query.");
    balanced.addAll(Collections.nCopies(Math.min(depth, DEEPEST), new Token.Close()));
    return balanced;
  }

  private static boolean isBracket(Token token) {
    return token instanceof Token.Open || token instanceof Token.Close;
  }

  /** A printed node that can stand behind a sign: in brackets when it has several parts. */
  static String around(QueryNode node) {
    return node instanceof And || node instanceof Or ? "(" + node + ")" : node.toString();
  }
}
