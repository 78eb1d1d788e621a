package uk.councilpapers.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.analysis.Analyzer;
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

  /** Of so many passages of a paper the snippets are chosen. */
  private static final int CANDIDATES = 40;

  private final QueryLanguage language;
  private final FacetFilters filters;
  private final Analyzer analyzer;

  SearchEngine(QueryLanguage language, FacetFilters filters, Analyzer analyzer) {
    this.language = language;
    this.filters = filters;
    this.analyzer = analyzer;
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
      Understood query = understand(view, request, root);
      Found found = find(view, request, query.query);
      return new SearchResults(
          request,
          found.top.totalHits.value(),
          hits(view, request, found.top, query.plan.marks()),
          found.facets,
          notice(parsed, query),
          query.didYouMean.map(QueryNode::toString),
          query.plan.expansions(),
          Duration.ofNanos(System.nanoTime() - start));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands over every paper found, in the order asked for, whatever the page and its size. */
  void each(IndexView view, SearchRequest request, Consumer<Paper> reader) {
    try {
      Query query = understand(view, request, QueryParser.parse(request.q()).root()).query;
      int most = Math.max(1, view.reader().maxDoc());
      DrillDownQuery drillDown = filters.drillDown(query, request);
      TopDocs found = view.searcher().search(drillDown, most, sort(request.sort()));
      for (ScoreDoc hit : found.scoreDocs) reader.accept(view.summary(hit.doc));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is marked in a paper that was found for the query. */
  Query marks(IndexView view, String q) {
    try {
      QueryNode root = QueryParser.parse(q).root();
      return understand(view, SearchRequest.of(q), root).plan.marks();
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

  /**
   * The query as typed when a paper has all of it; else with its spelling mended; else the next
   * weaker one that finds a paper.
   */
  private Understood understand(IndexView view, SearchRequest request, QueryNode root)
      throws IOException {
    SearchPlan typed = language.plan(root, view);
    try {
      return understand(view, request, root, typed);
    } catch (IndexSearcher.TooManyClauses e) {
      String notice = "The search has too many words to be looked up at once. Use fewer.";
      return new Understood(typed, Nothing.QUERY, Optional.of(notice), Optional.empty());
    }
  }

  private Understood understand(
      IndexView view, SearchRequest request, QueryNode root, SearchPlan typed) throws IOException {
    Query all = within(request, typed.atLeast(typed.least()));
    if (typed.wanted() == 0 || finds(view, request, all)) {
      return new Understood(typed, all, typed.notice(typed.least()), Optional.empty());
    }
    Optional<QueryNode> better =
        language.corrected(root, view, query -> count(view, request, query));
    SearchPlan plan = better.map(query -> language.plan(query, view)).orElse(typed);
    Optional<String> mended =
        better.map(query -> "No paper has “" + root + "”. Searched for “" + query + "”.");
    int most = most(view, request, plan);
    if (most == 0) return new Understood(typed, all, Optional.empty(), Optional.empty());
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

  private record Found(TopDocs top, Map<FacetName, List<FacetCount>> facets) {}

  private Found find(IndexView view, SearchRequest request, Query query) throws IOException {
    DrillDownQuery drillDown = filters.drillDown(query, request);
    int wanted = (int) Math.min((long) request.page() * request.size(), view.reader().maxDoc());
    TopFieldCollectorManager collector =
        new TopFieldCollectorManager(
            sort(request.sort()), Math.max(1, wanted), null, Integer.MAX_VALUE);
    if (view.facets().isEmpty()) {
      TopDocs none = view.searcher().search(Nothing.QUERY, 1);
      return new Found(none, FacetCounts.none());
    }
    DrillSideways.ConcurrentDrillSidewaysResult<? extends TopDocs> result =
        new CheckedSideways(view.searcher(), view.facets().orElseThrow())
            .search(drillDown, collector);
    Facets facets = result.facets;
    return new Found(result.collectorResult, FacetCounts.of(facets, view, request, filters));
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

  private List<Hit> hits(IndexView view, SearchRequest request, TopDocs top, Query marks) {
    long first = (request.page() - 1L) * request.size();
    List<Hit> hits = new ArrayList<>();
    PassageChoice choice = new PassageChoice(view.reader());
    for (long i = first; i < Math.min(first + request.size(), top.scoreDocs.length); i++) {
      hits.add(hit(view, top.scoreDocs[(int) i], marks, choice));
    }
    return hits;
  }

  private Hit hit(IndexView view, ScoreDoc found, Query marks, PassageChoice choice) {
    Document document = view.document(found.doc);
    Paper paper = PaperDocuments.withoutLines(document);
    String body = Optional.ofNullable(document.get(PaperField.BODY.field())).orElse("");
    List<TextPassage> passages =
        choice.best(
            PassageFinder.in(view.searcher(), analyzer, marks, found.doc, CANDIDATES),
            body,
            SNIPPETS);
    return new Hit(paper, SnippetCutter.snippets(passages, body, paper.text()), score(found));
  }

  /** The score is one of the values that hits are sorted by. */
  private static float score(ScoreDoc found) {
    if (found instanceof FieldDoc sorted) {
      for (Object value : sorted.fields) if (value instanceof Float score) return score;
    }
    return 0;
  }
}
