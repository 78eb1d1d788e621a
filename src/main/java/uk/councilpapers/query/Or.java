package uk.councilpapers.query;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One is enough, {@code debt OR arrears}. Made by {@link QueryNode#or}.
 *
 * @param choices two or more, none of them an {@code Or} or {@link All}
 */
public record Or(List<QueryNode> choices) implements QueryNode {

  /** Copies the choices; refuses a list that {@link QueryNode#or} would not make. */
  public Or {
    choices = List.copyOf(choices);
    if (choices.size() < 2 || choices.stream().anyMatch(c -> c instanceof Or || c instanceof All)) {
      throw new IllegalArgumentException("two choices or more are wanted, flat; got " + choices);
    }
  }

  @Override
  public String toString() {
    return choices.stream().map(QueryNode::toString).collect(Collectors.joining(" OR "));
  }
}
