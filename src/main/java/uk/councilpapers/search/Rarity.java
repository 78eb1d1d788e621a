package uk.councilpapers.search;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * How few papers have something, from the frequencies of its words: an estimate that costs no
 * search. Looks into one point in time of the index; safe for several threads.
 */
final class Rarity {

  private final IndexReader reader;

  Rarity(IndexReader reader) {
    this.reader = reader;
  }

  /** About how many papers have it: those with the rarest of its words. */
  int papersWith(Query query) throws IOException {
    Set<Term> terms = new HashSet<>();
    query.visit(QueryVisitor.termCollector(terms));
    if (terms.isEmpty()) return reader.numDocs() / 10;
    int least = Integer.MAX_VALUE;
    for (Term term : terms) least = Math.min(least, reader.docFreq(term));
    return least;
  }

  /** What a thing is worth that so many papers have, at least 0: the rarer the more. */
  double worth(int papersWithIt) {
    int papers = Math.max(1, reader.numDocs());
    int with = Math.min(papersWithIt, papers);
    return Math.log1p((papers - with + 0.5) / (with + 0.5));
  }
}
