package uk.councilpapers.query;

import java.util.ArrayList;
import java.util.List;

/**
 * What is asked for, as a tree that prints itself back: {@code toString} is a query that parses to
 * the same tree.
 *
 * <p>Immutable. Trees are made with the methods here, which keep one shape for one meaning: an
 * {@link And} holds no {@link And}, an {@link Or} no {@link Or}, {@link All} stands only alone. A
 * tree may consist of exclusions alone ({@code -parking}); it means everything else.
 */
public sealed interface QueryNode
    permits All, Word, Prefix, Phrase, Near, And, Or, Not, Field, Before, After {

  /** All of the nodes are wanted; {@link All} when there are none. */
  static QueryNode and(List<? extends QueryNode> nodes) {
    List<QueryNode> clauses = new ArrayList<>();
    for (QueryNode node : nodes) {
      if (node instanceof And and) clauses.addAll(and.clauses());
      else if (!(node instanceof All)) clauses.add(node);
    }
    return switch (clauses.size()) {
      case 0 -> new All();
      case 1 -> clauses.getFirst();
      default -> new And(clauses);
    };
  }

  /** One of the nodes is enough; {@link All} when there are none. */
  static QueryNode or(List<? extends QueryNode> nodes) {
    List<QueryNode> choices = new ArrayList<>();
    for (QueryNode node : nodes) {
      if (node instanceof Or or) choices.addAll(or.choices());
      else if (!(node instanceof All)) choices.add(node);
    }
    return switch (choices.size()) {
      case 0 -> new All();
      case 1 -> choices.getFirst();
      default -> new Or(choices);
    };
  }

  /** The node is not wanted. Excluding twice is wanting; excluding {@link All} asks for nothing. */
  static QueryNode not(QueryNode node) {
    if (node instanceof Not(QueryNode excluded)) return excluded;
    return node instanceof All ? node : new Not(node);
  }

  /** The value is wanted in the field; an exclusion moves to the front of the field. */
  static QueryNode in(QueryField field, QueryNode value) {
    if (value instanceof Not(QueryNode excluded)) return new Not(new Field(field, excluded));
    return value instanceof All ? value : new Field(field, value);
  }
}
