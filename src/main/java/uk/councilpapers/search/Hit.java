package uk.councilpapers.search;

import java.util.List;
import uk.councilpapers.model.Paper;

/**
 * A paper that was found.
 *
 * @param snippets its best passages in the order of the text; empty when the query has no words
 * @param places in how many places of its text words of the query stand
 * @param score of the ranking; comparable within one search only
 * @param why what the score is made of; empty unless it was asked for
 */
public record Hit(Paper paper, List<Snippet> snippets, int places, float score, List<Reason> why) {

  /** Copies the lists. */
  public Hit {
    snippets = List.copyOf(snippets);
    why = List.copyOf(why);
  }
}
