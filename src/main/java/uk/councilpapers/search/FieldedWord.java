package uk.councilpapers.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOSupplier;

/**
 * A word in several fields, scored as if they were one (BM25F). Finds the papers that Lucene's
 * {@link CombinedFieldQuery} finds and gives them the same scores, several times as fast: the
 * lengths of papers are added up once a segment, and the few lists of papers are merged without a
 * heap. Immutable.
 */
final class FieldedWord extends Query {

  private static final String ALL_FIELDS = "all fields";

  private final CombinedFieldQuery plain;
  private final String word;
  private final TreeMap<String, Float> weights;
  private final FieldLengths lengths;

  /**
   * A word.
   *
   * @param weights of the fields that it is looked for in, at least 1 each
   */
  FieldedWord(String word, Map<String, Float> weights, FieldLengths lengths) {
    this.word = word;
    this.weights = new TreeMap<>(weights);
    this.lengths = lengths;
    CombinedFieldQuery.Builder query = new CombinedFieldQuery.Builder(word);
    weights.forEach(query::addField);
    this.plain = query.build();
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    Weight unscored = plain.createWeight(searcher, scoreMode, boost);
    return scoreMode.needsScores() ? new Scored(searcher, unscored, boost) : unscored;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    plain.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return plain.toString(field);
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other) && plain.equals(((FieldedWord) other).plain);
  }

  @Override
  public int hashCode() {
    return 31 * classHash() + plain.hashCode();
  }

  /** One field's list of papers, where the word stands in it. */
  private record Found(TermStates states, Term term, float weight) {}

  private final class Scored extends Weight {

    private final Weight unscored;
    private final List<Found> found = new ArrayList<>();
    private final SimScorer scorer;

    Scored(IndexSearcher searcher, Weight unscored, float boost) throws IOException {
      super(FieldedWord.this);
      this.unscored = unscored;
      long papers = 1;
      double times = 0;
      for (Map.Entry<String, Float> field : weights.entrySet()) {
        Term term = new Term(field.getKey(), word);
        TermStates states = TermStates.build(searcher, term, true);
        if (states.docFreq() == 0) continue;
        found.add(new Found(states, term, field.getValue()));
        papers = Math.max(papers, states.docFreq());
        times += field.getValue() * (double) states.totalTermFreq();
      }
      TermStatistics statistics =
          new TermStatistics(new BytesRef(word), papers, Math.max(papers, (long) times));
      scorer = searcher.getSimilarity().scorer(boost, allFields(searcher), statistics);
    }

    private CollectionStatistics allFields(IndexSearcher searcher) throws IOException {
      long papers = 1;
      long documents = 1;
      double words = 0;
      long different = 1;
      for (Map.Entry<String, Float> field : weights.entrySet()) {
        CollectionStatistics one = searcher.collectionStatistics(field.getKey());
        if (one == null) continue;
        documents = Math.max(documents, one.maxDoc());
        papers = Math.max(papers, one.docCount());
        different = Math.max(different, one.sumDocFreq());
        words += field.getValue() * (double) one.sumTotalTermFreq();
      }
      long all = Math.max(different, (long) words);
      return new CollectionStatistics(ALL_FIELDS, documents, papers, all, different);
    }

    @Override
    public Explanation explain(LeafReaderContext segment, int doc) throws IOException {
      return unscored.explain(segment, doc);
    }

    @Override
    public Matches matches(LeafReaderContext segment, int doc) throws IOException {
      return unscored.matches(segment, doc);
    }

    @Override
    public boolean isCacheable(LeafReaderContext segment) {
      return false;
    }

    @Override
    @SuppressWarnings("NullAway") // Lucene says with null that a segment has no such paper
    public ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
      List<PostingsEnum> lists = new ArrayList<>();
      List<Float> listWeights = new ArrayList<>();
      for (Found field : found) {
        IOSupplier<TermState> supplier = field.states.get(segment);
        TermState state = supplier == null ? null : supplier.get();
        if (state == null) continue;
        TermsEnum terms = segment.reader().terms(field.term.field()).iterator();
        terms.seekExact(field.term.bytes(), state);
        lists.add(terms.postings(null, PostingsEnum.FREQS));
        listWeights.add(field.weight);
      }
      if (lists.isEmpty()) return null;
      MergedPostings merged = new MergedPostings(lists, listWeights);
      byte[] ofPapers = lengths.of(segment.reader(), weights);
      return new Supplier(new InSegment(merged, scorer, ofPapers), merged.cost());
    }
  }

  private static final class Supplier extends ScorerSupplier {

    private final InSegment scorer;
    private final long cost;

    Supplier(InSegment scorer, long cost) {
      this.scorer = scorer;
      this.cost = cost;
    }

    @Override
    public Scorer get(long leadCost) {
      return scorer;
    }

    @Override
    public long cost() {
      return cost;
    }
  }

  private static final class InSegment extends Scorer {

    private final MergedPostings papers;
    private final SimScorer scorer;
    private final byte[] lengths;

    InSegment(MergedPostings papers, SimScorer scorer, byte[] lengths) {
      this.papers = papers;
      this.scorer = scorer;
      this.lengths = lengths;
    }

    @Override
    public int docID() {
      return papers.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return papers;
    }

    @Override
    public float score() throws IOException {
      return scorer.score(papers.weightedFrequency(), lengths[papers.docID()]);
    }

    @Override
    public float getMaxScore(int upTo) {
      return scorer.score(Float.POSITIVE_INFINITY, 1);
    }
  }
}
