package uk.councilpapers.query;

import java.util.List;
import java.util.stream.Collectors;

/**
 * All are wanted, {@code debt recovery}. Made by {@link QueryNode#and}.
 *
 * @param clauses two or more, none of them an {@code And} or {@link All}
 */
public record And(List<QueryNode> clauses) implements QueryNode {

  /** Copies the clauses; refuses a list that {@link QueryNode#and} would not make. */
  public And {
    clauses = List.copyOf(clauses);
    if (clauses.size() < 2
        || clauses.stream().anyMatch(c -> c instanceof And || c instanceof All)) {
      throw new IllegalArgumentException("two clauses or more are wanted, flat; got " + clauses);
    }
  }

  @Override
  public String toString() {
    return clauses.stream()
        .map(c -> c instanceof Or ? Brackets.around(c) : c.toString())
        .collect(Collectors.joining(" "));
  }
}
