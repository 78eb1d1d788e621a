package uk.councilpapers.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * What moves papers up and down besides the words that they are found by: queries whose scores are
 * added, and papers whose score is multiplied.
 *
 * <p>It finds no paper and is looked at only for those that it could bring among the first: most
 * papers need not be.
 *
 * @param bonuses their scores are added
 * @param lowered papers whose score is multiplied
 * @param factor by this
 */
record Lift(List<Query> bonuses, Query lowered, float factor) {

  /** Moves no paper. */
  static final Lift NONE = new Lift(List.of(), Nothing.QUERY, 1);

  Lift {
    bonuses = List.copyOf(bonuses);
  }

  /** Made ready for one search. */
  Prepared in(IndexSearcher searcher) throws IOException {
    List<Weight> added = new ArrayList<>();
    for (Query bonus : bonuses) {
      added.add(searcher.createWeight(searcher.rewrite(bonus), ScoreMode.COMPLETE, 1));
    }
    Query rewritten = searcher.rewrite(lowered);
    ScoreMode unscored = ScoreMode.COMPLETE_NO_SCORES;
    return new Prepared(added, searcher.createWeight(rewritten, unscored, 1), factor);
  }

  /** Ready to be opened in each segment. Safe for use by several threads. */
  record Prepared(List<Weight> bonuses, Weight lowered, float factor) {

    InSegment in(LeafReaderContext segment) throws IOException {
      List<Stands> added = new ArrayList<>();
      float most = 0;
      for (Weight bonus : bonuses) {
        Scorer scorer = bonus.scorer(segment);
        if (scorer == null) continue;
        added.add(new Stands(scorer));
        scorer.advanceShallow(0);
        most += scorer.getMaxScore(DocIdSetIterator.NO_MORE_DOCS);
      }
      Scorer low = lowered.scorer(segment);
      return new InSegment(added, low == null ? null : new Stands(low), factor, most);
    }
  }

  /** In one segment; papers are asked for in their order. For one thread. */
  static final class InSegment {

    private final List<Stands> bonuses;
    private final @Nullable Stands lowered;
    private final float factor;
    private final float most;

    InSegment(List<Stands> bonuses, @Nullable Stands lowered, float factor, float most) {
      this.bonuses = bonuses;
      this.lowered = lowered;
      this.factor = factor;
      this.most = most;
    }

    /** No paper with the score comes out with more than this. */
    float atMost(float score) {
      return Math.max(1, factor) * (score + most);
    }

    /** What a paper with the score comes out with. */
    float of(int doc, float score) throws IOException {
      double sum = score;
      for (Stands bonus : bonuses) if (bonus.at(doc)) sum += bonus.scorer.score();
      boolean low = lowered != null && lowered.at(doc);
      return (float) (low ? factor * (double) (float) sum : sum);
    }
  }

  /** Tells whether a query finds a paper, without looking at those between. */
  static final class Stands {

    private final Scorer scorer;
    private final @Nullable TwoPhaseIterator twoPhase;
    private final DocIdSetIterator papers;

    Stands(Scorer scorer) {
      this.scorer = scorer;
      this.twoPhase = scorer.twoPhaseIterator();
      this.papers = twoPhase == null ? scorer.iterator() : twoPhase.approximation();
    }

    boolean at(int doc) throws IOException {
      if (papers.docID() < doc) papers.advance(doc);
      return papers.docID() == doc && (twoPhase == null || twoPhase.matches());
    }
  }
}
