package uk.councilpapers.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.Statements;
import uk.councilpapers.model.TakenDown;
import uk.councilpapers.schema.IndexFormat;
import uk.councilpapers.schema.IndexUnusableException;

/**
 * Answers questions to an index: searches, papers, registers.
 *
 * <p>Safe for use by many threads. Every answer sees one point in time; {@link #refresh} turns to
 * the newest. Does not write: see {@code PaperIndexer}.
 */
public final class PaperSearcher implements AutoCloseable {

  private final Directory directory;
  private final IndexViews views;
  private final QueryLanguage language;
  private final SearchEngine engine;
  private final RelatedPapers related;
  private final List<Body> bodies;
  private final Statements statements;
  private final Continuity continuity;
  private final TitleWords titleWords;
  private final KeptAnswers kept = new KeptAnswers();

  private PaperSearcher(Directory directory, IndexConfig config) throws IOException {
    this.directory = directory;
    this.views = new IndexViews(directory, this::prepare);
    this.views.addListener(kept);
    this.language = new QueryLanguage(config);
    this.related = new RelatedPapers(config);
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

  /** Runs a search; the same search on an unchanged index is answered from memory. */
  public SearchResults search(SearchRequest request) {
    long start = System.nanoTime();
    return using(
        view -> kept.searched(view, request, start, () -> engine.search(view, request, start)));
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
    return kept.counts();
  }

  /** What the council says of the service, as the configuration has it. */
  public Statements statements() {
    return statements;
  }

  /** What the index holds beside papers: meetings in detail, files, bodies. */
  public IndexContents contents() {
    return using(view -> view.registers().contents(bodies));
  }

  /**
   * Works an answer out of one point in time of the index; the same question to an unchanged index
   * is answered from memory.
   *
   * @param question says what is asked, by {@code equals}; one type of question, one type of answer
   * @param work must give a value that does not change
   */
  public <T> T workedOut(Object question, Function<PaperLookup, T> work) {
    return using(view -> kept.workedOut(view, question, () -> work.apply(lookup(view))));
  }

  private PaperLookup lookup(IndexView view) {
    return new PaperLookup(view, language, continuity, titleWords, engine);
  }

  /** The paper with the id, with its text. */
  public Optional<Paper> paper(String id) {
    return using(view -> new FoundPapers(view).whole(id));
  }

  /** Where the words of a query stand in the paper's joined text, in order, disjoint. */
  public List<Highlight> highlights(Paper paper, String q) {
    return using(
        view ->
            new FoundPapers(view)
                .number(paper.id())
                .map(number -> engine.marks(view, number, q))
                .orElse(List.of()));
  }

  /** The papers of a meeting: agenda, minutes, reports with their appendices, others. */
  public List<Paper> papersOf(String meetingId) {
    return using(view -> new FoundPapers(view).ofMeeting(meetingId));
  }

  /** The appendices of a report in printed order. */
  public List<Paper> appendicesOf(String reportId) {
    return using(view -> new FoundPapers(view).appendicesOf(reportId));
  }

  /** The papers most like one, the most alike first; none of them its appendix or report. */
  public List<Paper> related(Paper paper, int most) {
    return using(view -> related.of(paper, view, most));
  }

  /** How much there is and how fresh it is. */
  public IndexState state() {
    return using(IndexView::state);
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
