package uk.councilpapers.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import uk.councilpapers.query.All;
import uk.councilpapers.query.QueryNode;

/**
 * Decides how a query is read: with all of its words, with its spelling mended, or with as many of
 * its words as one paper has. Safe for use by several threads.
 */
final class Answering {

  private final QueryLanguage language;
  private final FacetFilters filters;
  private final PaperFinder finder;

  Answering(QueryLanguage language, FacetFilters filters, PaperFinder finder) {
    this.language = language;
    this.filters = filters;
    this.finder = finder;
  }

  /** How a query was read, and what that finds. */
  record Answered(Understood query, PaperFinder.Found found) {}

  /** Reads the query as typed, mended or weaker, whichever finds papers. */
  Answered answer(IndexView view, SearchRequest request, QueryNode root) throws IOException {
    try {
      Understood query = asTyped(view, request, root);
      PaperFinder.Found found = find(view, request, query);
      if (query.plan().wanted() == 0) return new Answered(query, found);
      Optional<QueryNode> better =
          language.corrected(root, view, other -> count(view, request, other));
      boolean byChance = better.isPresent() && language.foundByChance(root, view);
      boolean asTyped = !byChance || !request.reading().mend();
      if (found.total() > 0 && asTyped) {
        return answered(view, request, query.offering(better), found);
      }
      query = weaker(view, request, query, better);
      return new Answered(query, find(view, request, query));
    } catch (IndexSearcher.TooManyClauses e) {
      Understood query = tooMany(view, request, root);
      return new Answered(query, find(view, request, query));
    }
  }

  /** What was found for the query as typed, and what the person should know of it. */
  private Answered answered(
      IndexView view, SearchRequest request, Understood query, PaperFinder.Found found)
      throws IOException {
    SearchPlan plan = query.plan();
    if (query.count() < plan.wanted()) {
      Optional<String> unknown = plan.saysTooLittle(view.searcher(), query.count());
      if (unknown.isPresent()) {
        Understood nothing = query.findingNothing(unknown.get(), query.didYouMean());
        return new Answered(nothing, find(view, request, nothing));
      }
    }
    return new Answered(query.noticing(plan.standsApart(view.searcher())), found);
  }

  private PaperFinder.Found find(IndexView view, SearchRequest request, Understood query)
      throws IOException {
    return finder.find(view, request, query.plan(), query.query());
  }

  private Understood tooMany(IndexView view, SearchRequest request, QueryNode root) {
    String notice = "The search has too many words to be looked up at once. Use fewer.";
    SearchPlan none = language.plan(new All(), view, request.reading());
    return new Understood(root, none, 0, Nothing.QUERY, Optional.of(notice), Optional.empty());
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
    int most = most(view, request, typed.plan());
    if (mended.isPresent()) {
      SearchPlan plan = language.plan(mended.get(), view, request.reading());
      int more = most(view, request, plan);
      boolean isMeant = most > 0 || 2 * more > plan.wanted();
      boolean findsMore = more * typed.plan().wanted() > most * plan.wanted();
      if ((findsMore && isMeant) || language.foundByChance(typed.root(), view)) {
        return weaker(request, typed, plan, more, mended.get());
      }
    }
    if (most == 0) return typed.offering(better);
    Optional<String> unknown = typed.plan().saysTooLittle(view.searcher(), most);
    if (unknown.isPresent()) return typed.findingNothing(unknown.get(), better);
    Query some = within(request, typed.plan().atLeast(most));
    return new Understood(
        typed.root(), typed.plan(), most, some, typed.plan().notice(most), better);
  }

  private static Understood weaker(
      SearchRequest request, Understood typed, SearchPlan plan, int most, QueryNode mended) {
    if (most == 0) return typed.offering(Optional.of(mended));
    String notice = "No paper has “" + typed.root() + "”. Searched for “" + mended + "”.";
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
}
