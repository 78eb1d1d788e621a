package uk.councilpapers.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.search.Query;
import uk.councilpapers.query.QueryNode;

/**
 * How a query was read.
 *
 * @param root the tree, with its spelling mended where that was done
 * @param count how many of its concepts a paper need have
 * @param query finds the papers, without the filters of facets
 * @param notice what the person should know of it
 * @param didYouMean a better spelling, applied or offered
 */
record Understood(
    QueryNode root,
    SearchPlan plan,
    int count,
    Query query,
    Optional<String> notice,
    Optional<QueryNode> didYouMean) {

  WhyFound why(IndexView view, PaperFinder.Found found, PaperFinder finder) throws IOException {
    return new WhyFound(view, plan, count, found.sought(), finder);
  }

  /** Finds nothing, and says why. */
  Understood findingNothing(String why, Optional<QueryNode> better) {
    return new Understood(root, plan, count, Nothing.QUERY, Optional.of(why), better);
  }

  /** With this said besides what it says already. */
  Understood noticing(Optional<String> more) {
    if (more.isEmpty()) return this;
    Optional<String> said = notice.map(first -> first + " " + more.get()).or(() -> more);
    return new Understood(root, plan, count, query, said, didYouMean);
  }

  Understood offering(Optional<QueryNode> better) {
    return new Understood(root, plan, count, query, notice, better);
  }
}
