package uk.councilpapers.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.model.Paper;
import uk.councilpapers.query.All;
import uk.councilpapers.query.ParsedQuery;
import uk.councilpapers.query.QueryNode;
import uk.councilpapers.query.QueryParser;
import uk.councilpapers.schema.PaperDocuments;
import uk.councilpapers.schema.PaperField;

/**
 * Runs one search on one view of the index: hits, exact total, exact facet counts, snippets.
 *
 * <p>Safe for use by several threads.
 */
final class SearchEngine {

  private static final int SNIPPETS = 3;

  /** So many of the first papers are put in the order of their best passages. */
  private static final int RERANKED = 50;

  private final QueryLanguage language;
  private final FacetFilters filters;

  SearchEngine(QueryLanguage language, FacetFilters filters) {
    this.language = language;
    this.filters = filters;
  }

  /**
   * The answer.
   *
   * @param start {@link System#nanoTime} when the request came
   */
  SearchResults search(IndexView view, SearchRequest request, long start) {
    try {
      ParsedQuery parsed = QueryParser.parse(request.q());
      QueryNode root = parsed.root();
      Answered answered = answer(view, request, root);
      Understood query = answered.query;
      Found found = answered.found;
      return new SearchResults(
          request,
          found.total,
          hits(view, request, found),
          found.facets,
          notice(parsed, query),
          query.didYouMean.map(QueryNode::toString),
          query.plan.expansions(),
          Duration.ofNanos(System.nanoTime() - start));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Answered(Understood query, Found found) {}

  private Answered answer(IndexView view, SearchRequest request, QueryNode root)
      throws IOException {
    try {
      Understood query = asTyped(view, request, root);
      Found found = find(view, request, query);
      if (found.total > 0 || query.plan.wanted() == 0) return new Answered(query, found);
      query = weaker(view, request, root, query);
      return new Answered(query, find(view, request, query));
    } catch (IndexSearcher.TooManyClauses e) {
      Understood query = tooMany(view);
      return new Answered(query, find(view, request, query));
    }
  }

  private Understood tooMany(IndexView view) {
    String notice = "The search has too many words to be looked up at once. Use fewer.";
    SearchPlan none = language.plan(new All(), view);
    return new Understood(none, Nothing.QUERY, Optional.of(notice), Optional.empty());
  }

  /** Hands over every paper found, in the order asked for, whatever the page and its size. */
  void each(IndexView view, SearchRequest request, Consumer<Paper> reader) {
    try {
      QueryNode root = QueryParser.parse(request.q()).root();
      Understood query = answer(view, request, root).query;
      int most = Math.max(1, view.reader().maxDoc());
      DrillDownQuery drillDown = filters.drillDown(query.query, request);
      TopDocs found = view.searcher().search(drillDown, most, sort(request.sort()));
      for (ScoreDoc hit : ordered(view, request, query, found)) {
        reader.accept(view.summary(hit.doc));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The latest papers that a search finds and that match a second query, without their texts. */
  List<Paper> latest(IndexView view, SearchRequest request, Query also, int most) {
    try {
      QueryNode root = QueryParser.parse(request.q()).root();
      Understood query = answer(view, request, root).query;
      Query both =
          new BooleanQuery.Builder()
              .add(filters.drillDown(query.query, request), Occur.FILTER)
              .add(also, Occur.FILTER)
              .build();
      TopDocs found = view.searcher().search(both, most, sort(SortOrder.NEWEST));
      return Arrays.stream(found.scoreDocs).map(hit -> view.summary(hit.doc)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the words of a query stand in the text of a paper that was found for it. */
  List<Highlight> marks(IndexView view, int doc, String q) {
    try {
      QueryNode root = QueryParser.parse(q).root();
      Understood query = answer(view, SearchRequest.of(q), root).query;
      return Passages.marks(sought(view, query, PaperField.BODY).places(doc));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> notice(ParsedQuery parsed, Understood query) {
    List<String> sentences = new ArrayList<>();
    parsed.notice().ifPresent(sentences::add);
    query.notice.ifPresent(sentences::add);
    return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
  }

  /**
   * How a query was read.
   *
   * @param didYouMean a better spelling, applied or offered
   */
  private record Understood(
      SearchPlan plan, Query query, Optional<String> notice, Optional<QueryNode> didYouMean) {}

  /** The query with all of its words. */
  private Understood asTyped(IndexView view, SearchRequest request, QueryNode root) {
    SearchPlan plan = language.plan(root, view);
    Query all = within(request, plan.atLeast(plan.least()));
    return new Understood(plan, all, plan.notice(plan.least()), Optional.empty());
  }

  /** With its spelling mended; else the next weaker one that finds a paper; else as typed. */
  private Understood weaker(IndexView view, SearchRequest request, QueryNode root, Understood typed)
      throws IOException {
    Optional<QueryNode> better =
        language.corrected(root, view, query -> count(view, request, query));
    SearchPlan plan = better.map(query -> language.plan(query, view)).orElse(typed.plan);
    Optional<String> mended =
        better.map(query -> "No paper has “" + root + "”. Searched for “" + query + "”.");
    int most = most(view, request, plan);
    if (most == 0) {
      return new Understood(typed.plan, typed.query, Optional.empty(), Optional.empty());
    }
    Query some = within(request, plan.atLeast(most));
    return new Understood(plan, some, joined(mended, plan.notice(most)), better);
  }

  /** The most concepts that one paper has, found by halving; 0 when no paper has any. */
  private int most(IndexView view, SearchRequest request, SearchPlan plan) throws IOException {
    int had = 0;
    int lacked = plan.wanted() + 1;
    while (lacked - had > 1) {
      int middle = (had + lacked) / 2;
      boolean found = finds(view, request, within(request, plan.atLeast(middle)));
      if (found) had = middle;
      if (!found) lacked = middle;
    }
    return had;
  }

  private static Optional<String> joined(Optional<String> first, Optional<String> second) {
    if (first.isEmpty()) return second;
    return second.isEmpty() ? first : Optional.of(first.get() + " " + second.get());
  }

  private long count(IndexView view, SearchRequest request, QueryNode root) throws IOException {
    SearchPlan plan = language.plan(root, view);
    Query query = within(request, plan.atLeast(plan.wanted()));
    return view.searcher().count(filters.drillDown(query, request));
  }

  private boolean finds(IndexView view, SearchRequest request, Query query) throws IOException {
    return view.searcher().search(filters.drillDown(query, request), 1).scoreDocs.length > 0;
  }

  private static Query within(SearchRequest request, Query query) {
    if (request.from().isEmpty() && request.to().isEmpty()) return query;
    LocalDate first = request.from().orElse(LocalDate.MIN);
    LocalDate last = request.to().orElse(LocalDate.MAX);
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(QueryTranslator.dates(first, last), Occur.FILTER)
        .build();
  }

  private record Found(
      long total,
      List<ScoreDoc> top,
      SoughtWords sought,
      Map<FacetName, List<FacetCount>> facets) {}

  private static SoughtWords sought(IndexView view, Understood query, PaperField field)
      throws IOException {
    return new SoughtWords(view.searcher(), query.plan.sought(field), field);
  }

  private Found find(IndexView view, SearchRequest request, Understood query) throws IOException {
    SoughtWords sought = sought(view, query, PaperField.BODY);
    DrillDownQuery drillDown = filters.drillDown(query.query, request);
    long shown = Math.max((long) request.page() * request.size(), RERANKED);
    int wanted = (int) Math.min(shown, view.reader().maxDoc());
    TopFieldCollectorManager collector =
        new TopFieldCollectorManager(
            sort(request.sort()), Math.max(1, wanted), null, Integer.MAX_VALUE);
    if (view.facets().isEmpty()) {
      return new Found(0, List.of(), sought, FacetCounts.none());
    }
    DrillSideways.ConcurrentDrillSidewaysResult<? extends TopDocs> result =
        new CheckedSideways(view.searcher(), view.facets().orElseThrow())
            .search(drillDown, collector);
    Facets facets = result.facets;
    TopDocs top = result.collectorResult;
    return new Found(
        top.totalHits.value(),
        ordered(view, request, query, top),
        sought,
        FacetCounts.of(facets, view, request, filters));
  }

  private List<ScoreDoc> ordered(
      IndexView view, SearchRequest request, Understood query, TopDocs top) throws IOException {
    List<ScoreDoc> order = List.of(top.scoreDocs);
    if (request.sort() != SortOrder.RELEVANCE || order.size() < 2) return order;
    return reranked(
        order, sought(view, query, PaperField.BODY), sought(view, query, PaperField.TITLE));
  }

  /** The first papers in the order of what they and their best passages are worth. */
  private List<ScoreDoc> reranked(List<ScoreDoc> order, SoughtWords text, SoughtWords title)
      throws IOException {
    if (text.size() == 0) return order;
    List<ScoreDoc> first = new ArrayList<>();
    for (ScoreDoc hit : order.subList(0, Math.min(RERANKED, order.size()))) {
      first.add(new ScoreDoc(hit.doc, score(hit)));
    }
    first.sort(Comparator.comparingInt(hit -> hit.doc));
    for (ScoreDoc hit : first) {
      double inText = BestPassage.worth(text.places(hit.doc), text);
      double inTitle = BestPassage.worth(title.places(hit.doc), title);
      hit.score += (float) (language.passageWeight() * Math.max(inText, inTitle));
    }
    first.sort(
        Comparator.comparingDouble((ScoreDoc hit) -> -hit.score).thenComparingInt(hit -> hit.doc));
    first.addAll(order.subList(first.size(), order.size()));
    return first;
  }

  private static Sort sort(SortOrder order) {
    boolean newest = order == SortOrder.NEWEST;
    long undated = newest ? Long.MIN_VALUE : Long.MAX_VALUE;
    SortField date = new SortField(PaperField.DATE.field(), SortField.Type.LONG, newest, undated);
    return switch (order) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, SortField.FIELD_DOC);
      case NEWEST, OLDEST -> new Sort(date, SortField.FIELD_SCORE, SortField.FIELD_DOC);
    };
  }

  private static List<Hit> hits(IndexView view, SearchRequest request, Found found)
      throws IOException {
    long first = (request.page() - 1L) * request.size();
    List<Hit> hits = new ArrayList<>();
    for (long i = first; i < Math.min(first + request.size(), found.top.size()); i++) {
      hits.add(hit(view, found.top.get((int) i), found.sought));
    }
    return hits;
  }

  private static Hit hit(IndexView view, ScoreDoc found, SoughtWords sought) throws IOException {
    Document document = view.document(found.doc);
    Paper paper = PaperDocuments.withoutLines(document);
    String body = Optional.ofNullable(document.get(PaperField.BODY.field())).orElse("");
    List<TextPassage> passages = Passages.best(sought.places(found.doc), sought, body, SNIPPETS);
    return new Hit(paper, SnippetCutter.snippets(passages, body, paper.text()), score(found));
  }

  /** The score is one of the values that hits are sorted by. */
  private static float score(ScoreDoc found) {
    if (found instanceof FieldDoc sorted) {
      for (Object value : sorted.fields) if (value instanceof Float score) return score;
    }
    return found.score;
  }
}
