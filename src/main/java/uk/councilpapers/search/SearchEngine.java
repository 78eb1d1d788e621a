package uk.councilpapers.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.model.Paper;
import uk.councilpapers.query.All;
import uk.councilpapers.query.ParsedQuery;
import uk.councilpapers.query.QueryNode;
import uk.councilpapers.query.QueryParser;
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

  private final FacetFilters filters;
  private final PaperFinder finder;
  private final Answering answering;
  private final Answering withoutFacets;

  SearchEngine(QueryLanguage language, FacetFilters filters) {
    this.filters = filters;
    this.finder = new PaperFinder(filters, language.passageWeight());
    this.answering = new Answering(language, filters, finder);
    this.withoutFacets = new Answering(language, filters, finder.withoutFacets());
  }

  /**
   * The answer.
   *
   * @param start {@link System#nanoTime} when the request came
   */
  SearchResults search(IndexView view, SearchRequest request, long start) {
    return search(view, request, start, answering);
  }

  /** The same answer with no facets, for whom nobody asks for them. */
  SearchResults withoutFacets(IndexView view, SearchRequest request, long start) {
    return search(view, request, start, withoutFacets);
  }

  private SearchResults search(
      IndexView view, SearchRequest request, long start, Answering answering) {
    try {
      ParsedQuery parsed = QueryParser.parse(request.q());
      QueryNode root = parsed.root();
      Answering.Answered answered = answering.answer(view, request, root);
      Understood query = answered.query();
      PaperFinder.Found found = answered.found();
      return new SearchResults(
          request,
          found.total(),
          hits(view, request, answered),
          found.facets(),
          query.root().toString(),
          howRead(parsed, query),
          searched(view, request, answered),
          query.didYouMean().map(QueryNode::toString),
          query.plan().expansions(),
          Duration.ofNanos(System.nanoTime() - start));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands over every paper found, in the order asked for, whatever the page and its size. */
  void each(IndexView view, SearchRequest request, Consumer<Paper> reader) {
    try {
      QueryNode root = QueryParser.parse(request.q()).root();
      Understood query = withoutFacets.answer(view, request, root).query();
      for (ScoreDoc hit : finder.all(view, request, query.plan(), query.query())) {
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
      return filters.drillDown(
          view, withoutFacets.answer(view, request, root).query().query(), request);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the words of a query stand in the text of a paper that was found for it. */
  List<Highlight> marks(IndexView view, int doc, String q) {
    try {
      QueryNode root = QueryParser.parse(q).root();
      SearchPlan plan = withoutFacets.answer(view, SearchRequest.of(q), root).query().plan();
      return Passages.marks(PaperFinder.sought(view, plan, PaperField.BODY).places(doc));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> howRead(ParsedQuery parsed, Understood query) {
    String sentences =
        Stream.of(parsed.notice(), query.notice())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return Optional.of(sentences).filter(said -> !said.isEmpty());
  }

  /** Where nothing was found for words, in what they were looked for. */
  private static Optional<String> searched(
      IndexView view, SearchRequest request, Answering.Answered answered) {
    boolean words = !(answered.query().root() instanceof All);
    if (answered.found().total() > 0 || !words) return Optional.empty();
    Registers registers = view.registers();
    if (registers.meetings().isEmpty()) return Optional.of("There are no papers yet.");
    String within = request.isFiltered() ? "; the filters leave out some of them" : "";
    return Optional.of(
        String.format(
            Locale.UK,
            "%,d papers of %,d committees were searched, from %s to %s%s.",
            view.papers(),
            registers.entries(FacetName.COMMITTEE).size(),
            DAY.format(registers.meetings().getLast().date()),
            DAY.format(registers.meetings().getFirst().date()),
            within));
  }

  private List<Hit> hits(IndexView view, SearchRequest request, Answering.Answered answered)
      throws IOException {
    List<ScoreDoc> top = answered.found().top();
    long first = (request.page() - 1L) * request.size();
    List<Hit> hits = new ArrayList<>();
    Optional<WhyFound> why =
        request.reading().explain()
            ? Optional.of(answered.query().why(view, answered.found(), finder))
            : Optional.empty();
    for (long i = first; i < Math.min(first + request.size(), top.size()); i++) {
      hits.add(hit(view, top.get((int) i), answered.found().sought(), why));
    }
    return hits;
  }

  private static Hit hit(IndexView view, ScoreDoc found, SoughtWords sought, Optional<WhyFound> why)
      throws IOException {
    Paper paper = view.summary(found.doc);
    String body = view.text(found.doc);
    List<Place> places = sought.places(found.doc);
    List<TextPassage> passages = Passages.best(places, sought, body, SNIPPETS);
    List<Reason> reasons = why.isPresent() ? why.get().of(found.doc) : List.of();
    List<Snippet> snippets = SnippetCutter.snippets(passages, body, paper.text());
    return new Hit(paper, snippets, Passages.marks(places).size(), found.score, reasons);
  }
}
