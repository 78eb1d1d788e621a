package uk.councilpapers.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.Statements;
import uk.councilpapers.model.TakenDown;
import uk.councilpapers.schema.CouncilAnalyzer;
import uk.councilpapers.schema.IndexFormat;
import uk.councilpapers.schema.IndexUnusableException;
import uk.councilpapers.schema.PaperField;

/**
 * Answers questions to an index: searches, papers, registers.
 *
 * <p>Safe for use by many threads. Every answer sees one point in time; {@link #refresh} turns to
 * the newest. Does not write: see {@code PaperIndexer}.
 */
public final class PaperSearcher implements AutoCloseable {

  private static final int CACHED_SEARCHES = 1000;

  private final Directory directory;
  private final IndexViews views;
  private final CouncilAnalyzer analyzer;
  private final QueryLanguage language;
  private final SearchEngine engine;
  private final List<Body> bodies;
  private final Statements statements;
  private final Continuity continuity;
  private final TitleWords titleWords;
  private final Cache<Worked, Object> worked =
      Caffeine.newBuilder().maximumSize(CACHED_SEARCHES).build();
  private final Cache<Asked, SearchResults> answers =
      Caffeine.newBuilder().maximumSize(CACHED_SEARCHES).recordStats().build();

  private PaperSearcher(Directory directory, IndexConfig config) throws IOException {
    this.directory = directory;
    this.views = new IndexViews(directory, this::prepare);
    this.views.addListener(new Forgetting());
    this.analyzer = new CouncilAnalyzer(CouncilAnalyzer.Form.INDEXED, config.protectedWords());
    this.language = new QueryLanguage(config);
    this.statements = config.statements();
    this.bodies = Bodies.of(config.committees());
    this.continuity = new Continuity(config.committees());
    this.titleWords = TitleWords.of(config);
    this.engine = new SearchEngine(language, new FacetFilters(config.committees()));
  }

  /**
   * Opens the index in a folder.
   *
   * @throws IndexUnusableException when there is none, or one made under another configuration
   */
  public static PaperSearcher open(Path indexFolder, IndexConfig config) throws IOException {
    if (!Files.isDirectory(indexFolder)) {
      throw new IndexUnusableException(indexFolder + "", "there is no such folder", "index PATH");
    }
    return open(FSDirectory.open(indexFolder), config);
  }

  /** Opens the index in a Lucene directory, which is closed with the searcher. */
  static PaperSearcher open(Directory directory, IndexConfig config) throws IOException {
    try {
      PaperSearcher searcher = new PaperSearcher(directory, config);
      searcher.checkFormat(config);
      return searcher;
    } catch (IndexNotFoundException e) {
      String place = place(directory);
      directory.close();
      throw new IndexUnusableException(place, "the folder holds no index", "index PATH");
    }
  }

  private static String place(Directory directory) {
    return directory instanceof FSDirectory folder ? folder.getDirectory() + "" : directory + "";
  }

  private void checkFormat(IndexConfig config) throws IOException {
    boolean made = using(view -> new IndexFormat(config.fingerprint()).made(view.commitData()));
    if (made) return;
    String place = place(directory);
    close();
    throw new IndexUnusableException(
        place,
        "the index was made under another configuration",
        "index PATH, which reads all papers again");
  }

  /**
   * Works out what the first requests would wait for: registers, meetings, completions. Of a large
   * index it takes many seconds; other threads may ask meanwhile.
   */
  public void warm() {
    using(
        view -> {
          prepare(view);
          return true;
        });
  }

  private void prepare(IndexView view) {
    engine.search(view, SearchRequest.of("report"), System.nanoTime());
    view.prepare(bodies);
  }

  /**
   * Turns to the newest commit, made ready as by {@link #warm}, and forgets the answers of older
   * ones.
   */
  public void refresh() throws IOException {
    views.maybeRefreshBlocking();
  }

  /** A request to one version of the index. */
  private record Asked(long version, SearchRequest request) {}

  /** Empties the answers when the index has a newer commit. */
  private final class Forgetting implements ReferenceManager.RefreshListener {

    @Override
    public void beforeRefresh() {}

    @Override
    public void afterRefresh(boolean refreshed) {
      if (!refreshed) return;
      answers.invalidateAll();
      worked.invalidateAll();
    }
  }

  /** Runs a search; the same search on an unchanged index is answered from memory. */
  public SearchResults search(SearchRequest request) {
    long start = System.nanoTime();
    return using(
        view -> {
          Asked asked = new Asked(view.reader().getVersion(), request);
          SearchResults known = answers.getIfPresent(asked);
          if (known != null) return known.took(Duration.ofNanos(System.nanoTime() - start));
          SearchResults results = engine.search(view, request, start);
          answers.put(asked, results);
          return results;
        });
  }

  /**
   * Completions of what a person has typed so far, best first.
   *
   * @param most how many at the most, at least 1
   */
  public List<Suggestion> suggest(String typed, int most) {
    return using(view -> view.suggestions().complete(typed, most));
  }

  /**
   * Hands over every paper that a search finds, without its text, in the order asked for; page and
   * size do not count. All are of one point in time.
   */
  public void each(SearchRequest request, Consumer<Paper> reader) {
    using(
        view -> {
          engine.each(view, request, reader);
          return true;
        });
  }

  /** How often a search was answered from memory. */
  public AnswerCounts answerCounts() {
    return new AnswerCounts(answers.stats().hitCount(), answers.stats().missCount());
  }

  /** What the council says of the service, as the configuration has it. */
  public Statements statements() {
    return statements;
  }

  /** What the index holds beside papers: meetings in detail, files, bodies. */
  public IndexContents contents() {
    return using(view -> view.registers().contents(bodies));
  }

  /** A question that is worked out of one version of the index. */
  private record Worked(long version, Object question) {}

  /**
   * Works an answer out of one point in time of the index; the same question to an unchanged index
   * is answered from memory.
   *
   * @param question says what is asked, by {@code equals}; one type of question, one type of answer
   * @param work must give a value that does not change
   */
  public <T> T workedOut(Object question, Function<PaperLookup, T> work) {
    return using(
        view -> {
          Worked key = new Worked(view.reader().getVersion(), question);
          @SuppressWarnings("unchecked")
          T known = (T) worked.getIfPresent(key);
          if (known != null) return known;
          T answer = work.apply(lookup(view));
          worked.put(key, answer);
          return answer;
        });
  }

  private PaperLookup lookup(IndexView view) {
    return new PaperLookup(view, language, continuity, titleWords, engine);
  }

  /** The paper with the id, with its text. */
  public Optional<Paper> paper(String id) {
    return using(view -> first(view, PaperField.ID, id).map(view::paper));
  }

  /** Where the words of a query stand in the paper's joined text, in order, disjoint. */
  public List<Highlight> highlights(Paper paper, String q) {
    return using(
        view ->
            first(view, PaperField.ID, paper.id())
                .map(doc -> engine.marks(view, doc, q))
                .orElse(List.of()));
  }

  /** The papers of a meeting: agenda, minutes, reports with their appendices, others. */
  public List<Paper> papersOf(String meetingId) {
    Comparator<Paper> printed =
        Comparator.comparing(Paper::kind).thenComparingInt(p -> p.source().lines().first());
    return all(PaperField.MEETING, meetingId).stream().sorted(printed).toList();
  }

  /** The appendices of a report in printed order. */
  public List<Paper> appendicesOf(String reportId) {
    return all(PaperField.PART_OF, reportId).stream()
        .sorted(Comparator.comparingInt(p -> p.source().lines().first()))
        .toList();
  }

  /** The papers most like one, the most alike first; none of them its appendix or report. */
  public List<Paper> related(Paper paper, int most) {
    return using(view -> related(view, paper, most));
  }

  private List<Paper> related(IndexView view, Paper paper, int most) {
    Optional<Integer> doc = first(view, PaperField.ID, paper.id());
    if (doc.isEmpty()) return List.of();
    try {
      MoreLikeThis like = new MoreLikeThis(view.reader());
      like.setFieldNames(new String[] {PaperField.TITLE.field(), PaperField.BODY.field()});
      like.setAnalyzer(analyzer);
      like.setMinDocFreq(2);
      BooleanQuery.Builder query = new BooleanQuery.Builder().add(like.like(doc.get()), Occur.MUST);
      query.add(keyword(PaperField.ID, paper.id()), Occur.MUST_NOT);
      query.add(keyword(PaperField.PART_OF, paper.id()), Occur.MUST_NOT);
      paper.partOf().ifPresent(id -> query.add(keyword(PaperField.ID, id), Occur.MUST_NOT));
      List<Paper> found = new ArrayList<>();
      for (ScoreDoc hit : view.searcher().search(query.build(), most).scoreDocs) {
        found.add(view.summary(hit.doc));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Query keyword(PaperField field, String value) {
    return new TermQuery(new Term(field.field(), value));
  }

  /** How much there is and how fresh it is. */
  public IndexState state() {
    return using(
        view -> {
          List<Meeting> meetings = view.registers().meetings();
          Optional<LocalDate> last = meetings.stream().findFirst().map(Meeting::date);
          Optional<LocalDate> first = meetings.reversed().stream().findFirst().map(Meeting::date);
          return new IndexState(view.papers(), first, last, committedAt(view));
        });
  }

  /** The time that the commit's file was written. */
  private Instant committedAt(IndexView view) {
    try {
      String name = view.reader().getIndexCommit().getSegmentsFileName();
      return directory instanceof FSDirectory folder
          ? Files.getLastModifiedTime(folder.getDirectory().resolve(name)).toInstant()
          : Instant.EPOCH;
    } catch (IOException e) {
      return Instant.EPOCH;
    }
  }

  /** Every value of a facet that papers have, by label; an officer once, in all spellings. */
  public List<RegisterEntry> register(FacetName name) {
    return using(
        view ->
            name == FacetName.OFFICER
                ? view.registers().names().officers()
                : view.registers().entries(name));
  }

  /** Every meeting that papers belong to, the latest first. */
  public List<Meeting> meetings() {
    return using(view -> view.registers().meetings());
  }

  /** The original file; empty when the id is not known, or the file is gone or must not be seen. */
  public Optional<Path> sourceFile(String fileId) {
    return using(view -> OriginalFiles.whole(view, fileId));
  }

  /** The original file, to show one of its pages; empty where that must not be seen. */
  public Optional<Path> pageFile(String fileId, int page) {
    return using(view -> OriginalFiles.page(view, fileId, page));
  }

  /** When and why the paper with the id was taken down. */
  public Optional<TakenDown> takenDown(String paperId) {
    return using(view -> view.removals().ofPaper(paperId));
  }

  /** When and why the original file was closed: it, or a paper in it, was taken down. */
  public Optional<TakenDown> closed(String fileId) {
    return using(view -> view.removals().closing(fileId));
  }

  private List<Paper> all(PaperField field, String value) {
    return using(
        view -> {
          try {
            Query query = keyword(field, value);
            int most = Math.max(1, view.reader().maxDoc());
            List<Paper> papers = new ArrayList<>();
            for (ScoreDoc hit : view.searcher().search(query, most).scoreDocs) {
              papers.add(view.summary(hit.doc));
            }
            return papers;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static Optional<Integer> first(IndexView view, PaperField field, String value) {
    try {
      ScoreDoc[] hits = view.searcher().search(keyword(field, value), 1).scoreDocs;
      return hits.length == 0 ? Optional.empty() : Optional.of(hits[0].doc);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T using(Function<IndexView, T> question) {
    try {
      IndexView view = views.acquire();
      try {
        return question.apply(view);
      } finally {
        views.release(view);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    views.close();
    directory.close();
  }
}
