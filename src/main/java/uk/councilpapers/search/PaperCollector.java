package uk.councilpapers.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.function.Supplier;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * Takes in every paper that the words of a search find: counts those that pass the filters and the
 * facets of all, and keeps the first ones, in one pass. For one thread.
 */
final class PaperCollector implements Collector {

  private final FacetTally facets;
  private final TopPapers top;
  private final Lift.Prepared lift;
  private long total;

  private PaperCollector(FacetTally facets, TopPapers top, Lift.Prepared lift) {
    this.facets = facets;
    this.top = top;
    this.lift = lift;
  }

  /**
   * Makes collectors for one search and joins what they took in.
   *
   * @param facets tells which papers pass the filters and counts what they have
   * @param most so many papers are kept, at least 1
   */
  record Search(Supplier<FacetTally> facets, SortOrder order, int most, Lift.Prepared lift)
      implements CollectorManager<PaperCollector, PaperCollector> {

    @Override
    public PaperCollector newCollector() {
      return new PaperCollector(facets.get(), new TopPapers(order, most), lift);
    }

    @Override
    public PaperCollector reduce(Collection<PaperCollector> collectors) {
      Iterator<PaperCollector> each = collectors.iterator();
      PaperCollector all = each.next();
      while (each.hasNext()) all.add(each.next());
      return all;
    }
  }

  private void add(PaperCollector other) {
    total += other.total;
    facets.add(other.facets);
    top.addAll(other.top);
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
    top.enter(segment);
    return new InSegment(lift.in(segment), segment.docBase);
  }

  /** How many papers pass the filters. */
  long total() {
    return total;
  }

  /** The facets of all papers found. */
  FacetTally facets() {
    return facets;
  }

  /** The first papers. */
  TopPapers top() {
    return top;
  }

  private final class InSegment implements LeafCollector {

    private final Lift.InSegment lifting;
    private final int base;
    private Scorable scorer = new Unscored();

    InSegment(Lift.InSegment lifting, int base) {
      this.lifting = lifting;
      this.base = base;
    }

    @Override
    public void setScorer(Scorable newScorer) {
      scorer = newScorer;
    }

    @Override
    public void collect(int doc) throws IOException {
      if (!facets.add(base + doc)) return;
      total++;
      long rank = top.rank(doc);
      if (!top.takes(rank, Float.POSITIVE_INFINITY)) return;
      float score = scorer.score();
      if (!top.takes(rank, lifting.atMost(score))) return;
      float lifted = lifting.of(doc, score);
      if (top.takes(rank, lifted)) top.add(rank, lifted, doc);
    }
  }

  /** Stands in until Lucene hands over its own. */
  private static final class Unscored extends Scorable {
    @Override
    public float score() {
      return 0;
    }
  }
}
