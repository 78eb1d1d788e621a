package uk.councilpapers.query;

/**
 * Papers with this are not wanted, {@code -parking}. Made by {@link QueryNode#not}.
 *
 * @param excluded not itself a {@code Not}, not {@link All}
 */
public record Not(QueryNode excluded) implements QueryNode {

  /** Refuses what {@link QueryNode#not} would not make. */
  public Not {
    if (excluded instanceof Not || excluded instanceof All) {
      throw new IllegalArgumentException("cannot exclude '" + excluded + "'");
    }
  }

  @Override
  public String toString() {
    return "-" + Brackets.around(excluded);
  }
}
