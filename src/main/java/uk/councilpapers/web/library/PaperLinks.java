package uk.councilpapers.web.library;

import java.util.List;
import java.util.Optional;
import uk.councilpapers.model.Paper;

/**
 * How a paper is tied to others.
 *
 * @param partOf for an appendix its report
 * @param appendices in printed order
 * @param references what the paper cites, in the order of its text
 * @param citedBy the papers that cite it, the earliest first
 * @param related the papers most like it, the most alike first
 * @param approvedBy for a minute the later one that approves the minutes it is of; empty while they
 *     are a draft
 */
public record PaperLinks(
    Optional<Paper> partOf,
    List<Paper> appendices,
    List<Citation> references,
    List<Paper> citedBy,
    List<Paper> related,
    Optional<Paper> approvedBy) {

  /** A paper tied to no other. */
  public static final PaperLinks NONE =
      new PaperLinks(
          Optional.empty(), List.of(), List.of(), List.of(), List.of(), Optional.empty());

  /**
   * Something that a paper cites.
   *
   * @param label the words that point
   * @param type what kind of thing they point at, {@code minute}
   * @param line of the source, counted from 1
   * @param sentence the sentence that holds the words
   * @param id the paper pointed at; empty where it is not in the index
   * @param meetingId the meeting pointed at; empty where no paper of it is in the index
   * @param missing what is not held and would answer it; empty where nothing is missing
   */
  public record Citation(
      String label,
      String type,
      int line,
      String sentence,
      Optional<String> id,
      Optional<String> meetingId,
      Optional<String> missing) {}

  /** Copies the collections. */
  public PaperLinks {
    appendices = List.copyOf(appendices);
    references = List.copyOf(references);
    citedBy = List.copyOf(citedBy);
    related = List.copyOf(related);
  }
}
