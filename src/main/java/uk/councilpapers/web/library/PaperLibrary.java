package uk.councilpapers.web.library;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.Statements;
import uk.councilpapers.model.TakenDown;
import uk.councilpapers.search.AnswerCounts;
import uk.councilpapers.search.Highlight;
import uk.councilpapers.search.IndexContents;
import uk.councilpapers.search.IndexState;
import uk.councilpapers.search.Meeting;
import uk.councilpapers.search.RegisterEntry;
import uk.councilpapers.search.SearchRequest;
import uk.councilpapers.search.SearchResults;
import uk.councilpapers.search.Suggestion;

/**
 * The papers as the web sees them: an index, or a list in memory.
 *
 * <p>Safe for use by many threads. No method throws for anything that a client can send.
 */
public interface PaperLibrary {

  /** Runs a search. */
  SearchResults search(SearchRequest request);

  /** At most so many completions of what a person has typed, best first. */
  List<Suggestion> suggest(String typed, int most);

  /**
   * Hands over every paper that a search finds, without its text, in the order asked for, whatever
   * the page and its size.
   */
  void each(SearchRequest request, Consumer<Paper> reader);

  /** How often a search was answered from memory. */
  AnswerCounts answerCounts();

  /** What the council says of the service. */
  Statements statements();

  /** What is held beside papers: meetings in detail, files, bodies. */
  IndexContents contents();

  /** The paper with the id. */
  Optional<Paper> paper(String id);

  /** Where the words of a query stand in {@code paper.text().joined()}, in order, disjoint. */
  List<Highlight> highlights(Paper paper, String q);

  /** What is cited by, cites, belongs to and resembles the paper. */
  PaperLinks links(Paper paper);

  /** The minute that approves the minutes of a body's meeting; empty while they are a draft. */
  Optional<Paper> approving(String committeeId, LocalDate day);

  /** What follows matters through the papers. */
  MatterLibrary matters();

  /** How much there is and how fresh it is. */
  IndexState state();

  /** Every committee that a paper belongs to, by name. */
  List<RegisterEntry> committees();

  /** Every officer that a paper names, by name. */
  List<RegisterEntry> officers();

  /** Every topic that a paper has, by label. */
  List<RegisterEntry> topics();

  /** Every meeting, the latest first. */
  List<Meeting> meetings();

  /** The papers of a meeting in printed order; empty for an id that is not known. */
  List<Paper> papersOf(String meetingId);

  /** The original file; empty when the id is not known, or the file is gone or must not be seen. */
  Optional<Path> sourceFile(String fileId);

  /** The original file, to show one of its pages; empty where that must not be seen. */
  Optional<Path> pageFile(String fileId, int page);

  /** When and why the paper with the id was taken down; empty where it was not. */
  Optional<TakenDown> takenDown(String paperId);

  /** When and why the original file was closed: it, or a paper in it, was taken down. */
  Optional<TakenDown> closed(String fileId);
}
