package uk.councilpapers.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.schema.PaperField;

/**
 * Finds papers for a query that is already read: the total and all facets in one pass, the first
 * papers in the order of what they and their best passages are worth. Safe for several threads.
 */
final class PaperFinder {

  /** So many of the first papers are put in the order of their best passages. */
  private static final int RERANKED = 50;

  private final FacetFilters filters;
  private final float passageWeight;
  private final boolean counting;

  private PaperFinder(FacetFilters filters, float passageWeight, boolean counting) {
    this.filters = filters;
    this.passageWeight = passageWeight;
    this.counting = counting;
  }

  /** Finds papers and counts their facets. */
  PaperFinder(FacetFilters filters, float passageWeight) {
    this(filters, passageWeight, true);
  }

  /** Finds the same papers and leaves the facets uncounted. */
  PaperFinder withoutFacets() {
    return new PaperFinder(filters, passageWeight, false);
  }

  /**
   * What was found.
   *
   * @param top the first papers in their order, as many as the page asks for and some more
   * @param sought what is sought in their texts
   * @param facets empty where they are not counted
   */
  record Found(
      long total,
      List<ScoreDoc> top,
      SoughtWords sought,
      Map<FacetName, List<FacetCount>> facets) {}

  /** What is sought in a field of the papers. */
  static SoughtWords sought(IndexView view, SearchPlan plan, PaperField field) throws IOException {
    return new SoughtWords(view.searcher(), plan.sought(field), field);
  }

  /** The first papers that the query finds, how many there are, and what they have in common. */
  Found find(IndexView view, SearchRequest request, SearchPlan plan, Query query)
      throws IOException {
    SoughtWords sought = sought(view, plan, PaperField.BODY);
    long shown = Math.max((long) request.page() * request.size(), RERANKED);
    int wanted = (int) Math.min(shown, view.reader().maxDoc());
    PaperCollector found = collect(view, request, plan, query, wanted);
    return new Found(
        found.total(),
        ordered(view, request, plan, sought, found),
        sought,
        counting ? FacetCounts.of(found.facets(), view, request, filters) : Map.of());
  }

  /** Every paper that the query finds, in the order asked for. */
  List<ScoreDoc> all(IndexView view, SearchRequest request, SearchPlan plan, Query query)
      throws IOException {
    PaperCollector found = collect(view, request, plan, query, view.reader().maxDoc());
    return ordered(view, request, plan, sought(view, plan, PaperField.BODY), found);
  }

  private PaperCollector collect(
      IndexView view, SearchRequest request, SearchPlan plan, Query query, int most)
      throws IOException {
    FacetValues values = view.facetValues();
    List<FacetTally.Chosen> chosen = filters.chosen(view, request);
    return view.searcher()
        .search(
            query,
            new PaperCollector.Search(
                () ->
                    counting ? FacetTally.ofAll(values, chosen) : FacetTally.ofNone(values, chosen),
                request.sort(),
                Math.max(1, most),
                plan.lift().in(view.searcher())));
  }

  private List<ScoreDoc> ordered(
      IndexView view,
      SearchRequest request,
      SearchPlan plan,
      SoughtWords sought,
      PaperCollector found)
      throws IOException {
    List<ScoreDoc> order = found.top().inOrder();
    if (request.sort() != SortOrder.RELEVANCE || order.isEmpty()) return order;
    return reranked(order, sought, sought(view, plan, PaperField.TITLE));
  }

  /** The first papers in the order of what they and their best passages are worth. */
  private List<ScoreDoc> reranked(List<ScoreDoc> order, SoughtWords text, SoughtWords title)
      throws IOException {
    if (text.size() == 0) return order;
    List<ScoreDoc> first = new ArrayList<>();
    for (ScoreDoc hit : order.subList(0, Math.min(RERANKED, order.size()))) {
      first.add(new ScoreDoc(hit.doc, hit.score));
    }
    first.sort(Comparator.comparingInt(hit -> hit.doc));
    for (ScoreDoc hit : first) {
      hit.score += (float) bestPassage(hit.doc, text, title);
    }
    Map<Integer, Long> days = new HashMap<>();
    for (ScoreDoc hit : first) days.put(hit.doc, day(text.reader(), hit.doc));
    first.sort(
        Comparator.comparingDouble((ScoreDoc hit) -> -hit.score)
            .thenComparing(hit -> days.get(hit.doc), Comparator.reverseOrder())
            .thenComparingInt(hit -> hit.doc));
    first.addAll(order.subList(first.size(), order.size()));
    return first;
  }

  /** The day of the paper's meeting: of papers alike the newest comes first, undated ones last. */
  private static long day(IndexReader reader, int doc) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    NumericDocValues days = leaf.reader().getNumericDocValues(PaperField.DATE.field());
    boolean dated = days != null && days.advanceExact(doc - leaf.docBase);
    return dated ? days.longValue() : Long.MIN_VALUE;
  }

  /** What the best passage of a paper, or its title, adds to its score. */
  double bestPassage(int doc, SoughtWords text, SoughtWords title) throws IOException {
    double inText = BestPassage.worth(text.places(doc), text);
    double inTitle = BestPassage.worth(title.places(doc), title);
    return passageWeight * Math.max(inText, inTitle);
  }
}
