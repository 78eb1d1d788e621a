package uk.councilpapers.trace;

import java.util.Optional;
import java.util.Set;
import uk.councilpapers.search.SearchRequest;

/**
 * Which matter to follow.
 *
 * @param paperId the paper to start from; without one the search says what is meant
 * @param search its words, unless a paper is given, and its filters, which all entries keep to
 * @param without ids of papers that a person left out
 */
public record TraceQuestion(Optional<String> paperId, SearchRequest search, Set<String> without) {

  /** Copies the ids. */
  public TraceQuestion {
    without = Set.copyOf(without);
  }

  /** The thread of a paper. */
  public static TraceQuestion ofPaper(String id) {
    return new TraceQuestion(Optional.of(id), SearchRequest.of(""), Set.of());
  }

  /** The thread of what a person typed. */
  public static TraceQuestion ofWords(String q) {
    return new TraceQuestion(Optional.empty(), SearchRequest.of(q), Set.of());
  }
}
