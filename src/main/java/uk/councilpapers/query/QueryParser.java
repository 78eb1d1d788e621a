package uk.councilpapers.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads what a person types as a tree.
 *
 * <pre>
 * words                 all wanted, in any order
 * "exact phrase"        these words together, as typed
 * "near words"~5        these words with at most 5 others between them
 * -word, NOT word       not wanted; also before a phrase, a group or a field
 * adopt*                every word that starts like this
 * a OR b                one is enough; reaches as far as the brackets: a b OR c d is (a b) OR (c d)
 * (a OR b) c            a group
 * title:word            in one field; the value is a word, a phrase or a group
 * before:2014-03        up to 2014-02-28
 * after:2013            from 2014-01-01 on
 * </pre>
 *
 * <p>OR binds loosest because that reading never hides a paper that the other reading would find.
 * Nothing is an error: a sign that cannot be meant as one is read as a word or ignored, and {@link
 * ParsedQuery#notice} says so. At most {@value QueryLexer#MOST_WORDS} words are read and brackets
 * {@value Brackets#DEEPEST} deep, so neither time nor stack depend on what is sent. Safe to call
 * from all threads; an instance serves one call.
 */
public final class QueryParser {

  private final List<Token> tokens;
  private final Notices notices;
  private int at;
  private boolean inField;

  private QueryParser(List<Token> tokens, Notices notices) {
    this.tokens = tokens;
    this.notices = notices;
  }

  /** Reads any text at all. */
  public static ParsedQuery parse(String typed) {
    Notices notices = new Notices();
    List<Token> tokens = new QueryLexer(TypedText.plain(typed), notices).tokens();
    QueryParser parser = new QueryParser(Brackets.balanced(tokens, notices), notices);
    return new ParsedQuery(parser.alternatives(), notices.text());
  }

  private QueryNode alternatives() {
    List<QueryNode> choices = new ArrayList<>(List.of(clauses()));
    while (here(Operator.OR)) {
      at++;
      choices.add(clauses());
    }
    return QueryNode.or(choices);
  }

  /** Everything up to an OR, a closing bracket or the end. */
  private QueryNode clauses() {
    List<QueryNode> clauses = new ArrayList<>();
    while (!atEnd()) {
      boolean joins = !clauses.isEmpty() && operandFollows();
      if (here(Operator.OR) && joins) break;
      if (here(Operator.AND) && joins) at++;
      QueryNode clause = clause();
      if (!(clause instanceof All)) clauses.add(clause);
    }
    return QueryNode.and(clauses);
  }

  private QueryNode clause() {
    boolean excluded = false;
    while (atNegation()) {
      excluded = !excluded;
      at++;
    }
    QueryNode node = atEnd() ? new All() : operand();
    return excluded ? QueryNode.not(node) : node;
  }

  private boolean atNegation() {
    if (atEnd()) return false;
    return tokens.get(at) instanceof Token.Minus || (here(Operator.NOT) && operandFollows());
  }

  private QueryNode operand() {
    return switch (tokens.get(at++)) {
      case Token.Text text -> word(text.text());
      case Token.Start start -> new Prefix(start.text());
      case Token.Quoted quoted -> quoted(quoted);
      case Token.Label label -> labelled(label.name());
      case Token.Open open -> group();
      case Token.Minus minus -> new All();
      case Token.Close close -> new All();
    };
  }

  private QueryNode word(String text) {
    if (!TypedText.says(text)) return new All();
    if (!Operator.isOperator(text)) return new Word(text);
    notices.add(Notices.quote(text) + " has nothing to join and was searched as a word.");
    return new Word(text.toLowerCase(Locale.ROOT));
  }

  private static QueryNode quoted(Token.Quoted quoted) {
    if (!TypedText.says(quoted.text())) return new All();
    boolean near = quoted.distance() > 0 && quoted.text().indexOf(' ') > 0;
    return near ? new Near(quoted.text(), quoted.distance()) : new Phrase(quoted.text());
  }

  private QueryNode group() {
    QueryNode inside = alternatives();
    at++;
    return inside;
  }

  private QueryNode labelled(String label) {
    if (inField) {
      notices.add(
          "A field cannot stand in a field; " + Notices.quote(label) + " was searched as a word.");
      return new Word(label);
    }
    return QueryField.labelled(label).map(this::field).orElseGet(() -> dated(label));
  }

  private QueryNode field(QueryField field) {
    inField = true;
    QueryNode value = clause();
    inField = false;
    if (!(value instanceof All)) return QueryNode.in(field, value);
    notices.add(Notices.quote(field.label() + ":") + " needs a value directly behind it.");
    return new Word(field.label());
  }

  private QueryNode dated(String label) {
    String typed = dateHere();
    Optional<DateSpan> span = DateSpan.read(typed);
    if (span.isEmpty()) {
      notices.add(
          Notices.quote(label + ":" + typed)
              + " has no date and was searched as words; dates are 2014, 2014-03 or 2014-03-31.");
      return new Word(label);
    }
    at++;
    return label.equals(QueryField.BEFORE)
        ? new Before(span.get().first())
        : new After(span.get().last());
  }

  /** What stands where a date should; empty when it can be none. */
  private String dateHere() {
    if (atEnd()) return "";
    return switch (tokens.get(at)) {
      case Token.Text text -> text.text();
      case Token.Quoted quoted -> quoted.text();
      case Token.Start start -> start.text() + "*";
      case Token.Label label -> label.name() + ":";
      case Token.Minus minus -> "";
      case Token.Open open -> "";
      case Token.Close close -> "";
    };
  }

  private boolean atEnd() {
    return at >= tokens.size() || tokens.get(at) instanceof Token.Close;
  }

  private boolean here(Operator operator) {
    return at < tokens.size() && operator.is(tokens.get(at));
  }

  /** Whether something stands behind this token that an operator can join or exclude. */
  private boolean operandFollows() {
    if (at + 1 >= tokens.size()) return false;
    Token next = tokens.get(at + 1);
    return !(next instanceof Token.Close) && !Operator.AND.is(next) && !Operator.OR.is(next);
  }
}
