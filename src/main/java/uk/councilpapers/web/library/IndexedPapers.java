package uk.councilpapers.web.library;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.model.Statements;
import uk.councilpapers.model.TakenDown;
import uk.councilpapers.search.AnswerCounts;
import uk.councilpapers.search.Highlight;
import uk.councilpapers.search.IndexContents;
import uk.councilpapers.search.IndexState;
import uk.councilpapers.search.Meeting;
import uk.councilpapers.search.PaperSearcher;
import uk.councilpapers.search.RegisterEntry;
import uk.councilpapers.search.SearchRequest;
import uk.councilpapers.search.SearchResults;
import uk.councilpapers.search.Suggestion;

/** The papers of an index. Safe for use by many threads. */
public final class IndexedPapers implements PaperLibrary {

  private static final int RELATED = 5;

  private final PaperSearcher searcher;
  private final IndexedMatters matters;

  /** The papers that the searcher finds. */
  public IndexedPapers(PaperSearcher searcher) {
    this.searcher = searcher;
    this.matters = new IndexedMatters(searcher);
  }

  @Override
  public SearchResults search(SearchRequest request) {
    return searcher.search(request);
  }

  @Override
  public List<Suggestion> suggest(String typed, int most) {
    return searcher.suggest(typed, most);
  }

  @Override
  public void each(SearchRequest request, Consumer<Paper> reader) {
    searcher.each(request, reader);
  }

  @Override
  public AnswerCounts answerCounts() {
    return searcher.answerCounts();
  }

  @Override
  public Statements statements() {
    return searcher.statements();
  }

  @Override
  public IndexContents contents() {
    return searcher.contents();
  }

  @Override
  public Optional<Paper> paper(String id) {
    return searcher.paper(id);
  }

  @Override
  public List<Highlight> highlights(Paper paper, String q) {
    return searcher.highlights(paper, q);
  }

  @Override
  public PaperLinks links(Paper paper) {
    return new PaperLinks(
        paper.partOf().flatMap(searcher::paper),
        searcher.appendicesOf(paper.id()),
        matters.citations(paper),
        matters.citedBy(paper),
        searcher.related(paper, RELATED),
        paper.kind() == PaperKind.MINUTE
            ? paper.date().flatMap(day -> approving(paper.committee().id(), day))
            : Optional.empty());
  }

  /** Which minute approves the minutes of the body's meeting. */
  private record Approval(String committeeId, LocalDate day) {}

  @Override
  public Optional<Paper> approving(String committeeId, LocalDate day) {
    return searcher.workedOut(
        new Approval(committeeId, day), lookup -> lookup.approving(committeeId, day));
  }

  @Override
  public MatterLibrary matters() {
    return matters;
  }

  @Override
  public IndexState state() {
    return searcher.state();
  }

  @Override
  public List<RegisterEntry> committees() {
    return searcher.register(FacetName.COMMITTEE);
  }

  @Override
  public List<RegisterEntry> officers() {
    return searcher.register(FacetName.OFFICER);
  }

  @Override
  public List<RegisterEntry> topics() {
    return searcher.register(FacetName.TOPIC);
  }

  @Override
  public List<Meeting> meetings() {
    return searcher.meetings();
  }

  @Override
  public List<Paper> papersOf(String meetingId) {
    return searcher.papersOf(meetingId);
  }

  @Override
  public Optional<Path> sourceFile(String fileId) {
    return searcher.sourceFile(fileId);
  }

  @Override
  public Optional<Path> pageFile(String fileId, int page) {
    return searcher.pageFile(fileId, page);
  }

  @Override
  public Optional<TakenDown> takenDown(String paperId) {
    return searcher.takenDown(paperId);
  }

  @Override
  public Optional<TakenDown> closed(String fileId) {
    return searcher.closed(fileId);
  }
}
