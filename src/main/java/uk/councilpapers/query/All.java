package uk.councilpapers.query;

/** Every paper: the query of someone who typed nothing. */
public record All() implements QueryNode {

  @Override
  public String toString() {
    return "";
  }
}
