package uk.councilpapers.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
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

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final QueryLanguage language;
  private final FacetFilters filters;
  private final PaperFinder finder;

  SearchEngine(QueryLanguage language, FacetFilters filters) {
    this.language = language;
    this.filters = filters;
    this.finder = new PaperFinder(filters, language.passageWeight());
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
      PaperFinder.Found found = answered.found;
      return new SearchResults(
          request,
          found.total(),
          hits(view, request, answered),
          found.facets(),
          query.root.toString(),
          howRead(parsed, query),
          searched(view, request, answered),
          query.didYouMean.map(QueryNode::toString),
          query.plan.expansions(),
          Duration.ofNanos(System.nanoTime() - start));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Answered(Understood query, PaperFinder.Found found) {}

  private Answered answer(IndexView view, SearchRequest request, QueryNode root)
      throws IOException {
    try {
      Understood query = asTyped(view, request, root);
      PaperFinder.Found found = find(view, request, query);
      if (query.plan.wanted() == 0) return new Answered(query, found);
      Optional<QueryNode> better =
          language.corrected(root, view, other -> count(view, request, other));
      boolean byChance = better.isPresent() && language.foundByChance(root, view);
      boolean asTyped = !byChance || !request.reading().mend();
      if (found.total() > 0 && asTyped) return new Answered(query.offering(better), found);
      query = weaker(view, request, query, better);
      return new Answered(query, find(view, request, query));
    } catch (IndexSearcher.TooManyClauses e) {
      Understood query = tooMany(view, request, root);
      return new Answered(query, find(view, request, query));
    }
  }

  private PaperFinder.Found find(IndexView view, SearchRequest request, Understood query)
      throws IOException {
    return finder.find(view, request, query.plan, query.query);
  }

  private Understood tooMany(IndexView view, SearchRequest request, QueryNode root) {
    String notice = "The search has too many words to be looked up at once. Use fewer.";
    SearchPlan none = language.plan(new All(), view, request.reading());
    return new Understood(root, none, 0, Nothing.QUERY, Optional.of(notice), Optional.empty());
  }

  /** Hands over every paper found, in the order asked for, whatever the page and its size. */
  void each(IndexView view, SearchRequest request, Consumer<Paper> reader) {
    try {
      QueryNode root = QueryParser.parse(request.q()).root();
      Understood query = answer(view, request, root).query;
      for (ScoreDoc hit : finder.all(view, request, query.plan, query.query)) {
        reader.accept(view.summary(hit.doc));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a search looks for, with its filters. */
  Query asked(IndexView view, SearchRequest request) {
    try {
      QueryNode root = QueryParser.parse(request.q()).root();
      return filters.drillDown(view, answer(view, request, root).query.query, request);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the words of a query stand in the text of a paper that was found for it. */
  List<Highlight> marks(IndexView view, int doc, String q) {
    try {
      QueryNode root = QueryParser.parse(q).root();
      SearchPlan plan = answer(view, SearchRequest.of(q), root).query.plan;
      return Passages.marks(PaperFinder.sought(view, plan, PaperField.BODY).places(doc));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> howRead(ParsedQuery parsed, Understood query) {
    String sentences =
        Stream.of(parsed.notice(), query.notice)
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return Optional.of(sentences).filter(said -> !said.isEmpty());
  }

  /** Where nothing was found for words, in what they were looked for. */
  private static Optional<String> searched(
      IndexView view, SearchRequest request, Answered answered) {
    boolean words = !(answered.query.root instanceof All);
    if (answered.found.total() > 0 || !words) return Optional.empty();
    Registers registers = view.registers();
    if (registers.meetings().isEmpty()) return Optional.of("There are no papers yet.");
    String within = request.isFiltered() ? ", of which only those that the filters leave" : "";
    return Optional.of(
        String.format(
            Locale.UK,
            "Searched were %,d papers of %,d committees, from %s to %s%s.",
            view.papers(),
            registers.entries(FacetName.COMMITTEE).size(),
            DAY.format(registers.meetings().getLast().date()),
            DAY.format(registers.meetings().getFirst().date()),
            within));
  }

  /**
   * How a query was read.
   *
   * @param root the tree, with its spelling mended where that was done
   * @param count how many of its concepts a paper need have
   * @param didYouMean a better spelling, applied or offered
   */
  private record Understood(
      QueryNode root,
      SearchPlan plan,
      int count,
      Query query,
      Optional<String> notice,
      Optional<QueryNode> didYouMean) {

    WhyFound why(IndexView view, PaperFinder.Found found, PaperFinder finder) throws IOException {
      return new WhyFound(view, plan, count, found.sought(), finder);
    }

    Understood offering(Optional<QueryNode> better) {
      return new Understood(root, plan, count, query, notice, better);
    }
  }

  /** The query with all of its words. */
  private Understood asTyped(IndexView view, SearchRequest request, QueryNode root) {
    SearchPlan plan = language.plan(root, view, request.reading());
    Query all = within(request, plan.atLeast(plan.least()));
    int least = plan.least();
    return new Understood(root, plan, least, all, plan.notice(least), Optional.empty());
  }

  /**
   * With its spelling mended, where that is wanted and finds a larger share of the query together;
   * the next weaker one that finds a paper; else as typed. Of a query that finds nothing, a
   * spelling that finds half of it or less is offered only: the rest of it is not held.
   */
  private Understood weaker(
      IndexView view, SearchRequest request, Understood typed, Optional<QueryNode> better)
      throws IOException {
    Optional<QueryNode> mended = request.reading().mend() ? better : Optional.empty();
    int most = most(view, request, typed.plan);
    if (mended.isPresent()) {
      SearchPlan plan = language.plan(mended.get(), view, request.reading());
      int more = most(view, request, plan);
      boolean isMeant = most > 0 || 2 * more > plan.wanted();
      boolean findsMore = more * typed.plan.wanted() > most * plan.wanted();
      if ((findsMore && isMeant) || language.foundByChance(typed.root, view)) {
        return weaker(request, typed, plan, more, mended.get());
      }
    }
    if (most == 0) return typed.offering(better);
    Query some = within(request, typed.plan.atLeast(most));
    return new Understood(typed.root, typed.plan, most, some, typed.plan.notice(most), better);
  }

  private static Understood weaker(
      SearchRequest request, Understood typed, SearchPlan plan, int most, QueryNode mended) {
    if (most == 0) return typed.offering(Optional.of(mended));
    String notice = "No paper has “" + typed.root + "”. Searched for “" + mended + "”.";
    Optional<String> said = plan.notice(most).map(more -> notice + " " + more);
    return new Understood(
        mended,
        plan,
        most,
        within(request, plan.atLeast(most)),
        said.or(() -> Optional.of(notice)),
        Optional.of(mended));
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

  private long count(IndexView view, SearchRequest request, QueryNode root) throws IOException {
    SearchPlan plan = language.plan(root, view, request.reading());
    Query query = within(request, plan.atLeast(plan.wanted()));
    return view.searcher().count(filters.drillDown(view, query, request));
  }

  private boolean finds(IndexView view, SearchRequest request, Query query) throws IOException {
    return view.searcher().search(filters.drillDown(view, query, request), 1).scoreDocs.length > 0;
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

  private List<Hit> hits(IndexView view, SearchRequest request, Answered answered)
      throws IOException {
    List<ScoreDoc> top = answered.found.top();
    long first = (request.page() - 1L) * request.size();
    List<Hit> hits = new ArrayList<>();
    Optional<WhyFound> why =
        request.reading().explain()
            ? Optional.of(answered.query.why(view, answered.found, finder))
            : Optional.empty();
    for (long i = first; i < Math.min(first + request.size(), top.size()); i++) {
      hits.add(hit(view, top.get((int) i), answered.found.sought(), why));
    }
    return hits;
  }

  private static Hit hit(IndexView view, ScoreDoc found, SoughtWords sought, Optional<WhyFound> why)
      throws IOException {
    Document document = view.document(found.doc);
    Paper paper = PaperDocuments.withoutLines(document);
    String body = Optional.ofNullable(document.get(PaperField.BODY.field())).orElse("");
    List<Place> places = sought.places(found.doc);
    List<TextPassage> passages = Passages.best(places, sought, body, SNIPPETS);
    List<Reason> reasons = why.isPresent() ? why.get().of(found.doc) : List.of();
    List<Snippet> snippets = SnippetCutter.snippets(passages, body, paper.text());
    return new Hit(paper, snippets, Passages.marks(places).size(), found.score, reasons);
  }
}
