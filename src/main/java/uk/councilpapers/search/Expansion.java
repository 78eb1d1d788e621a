package uk.councilpapers.search;

import java.util.List;

/** What else was searched for a term. */
public record Expansion(String term, List<String> as) {

  /** Copies the list. */
  public Expansion {
    as = List.copyOf(as);
  }
}
