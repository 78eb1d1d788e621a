package uk.councilpapers.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one search result is: an agenda, a minute, a report, an appendix or another paper.
 *
 * @param id stable: indexing the same file again gives the same id
 * @param reference the minute's reference or the agenda item's number
 * @param committee the body of the meeting that the paper belongs to
 * @param date the date of the meeting that the paper belongs to, not of the pack it was printed in
 * @param meetingId committee and date as one id; empty where no date is known
 * @param members councillors and co-opted members named as present, for a minute
 * @param partOf for an appendix the id of its report
 * @param sources where it was printed, at least one; the text is that of the first
 */
public record Paper(
    String id,
    PaperKind kind,
    String title,
    Optional<String> reference,
    Committee committee,
    Optional<LocalDate> date,
    Optional<String> meetingId,
    List<Officer> officers,
    List<String> members,
    List<Topic> topics,
    List<String> resolutions,
    List<String> recommendations,
    Optional<Outcome> outcome,
    Optional<String> partOf,
    List<PaperSource> sources,
    PaperText text) {

  /** Copies the lists and refuses a paper without a source. */
  public Paper {
    officers = List.copyOf(officers);
    members = List.copyOf(members);
    topics = List.copyOf(topics);
    resolutions = List.copyOf(resolutions);
    recommendations = List.copyOf(recommendations);
    sources = List.copyOf(sources);
    if (sources.isEmpty()) throw new IllegalArgumentException("paper " + id + " has no source");
  }

  /** Where the text stands. */
  public PaperSource source() {
    return sources.getFirst();
  }

  /** The same paper, printed in these places. */
  public Paper withSources(List<PaperSource> all) {
    return withSources(all, text);
  }

  /** The same paper, printed in these places, with the text of the first. */
  public Paper withSources(List<PaperSource> all, PaperText first) {
    return new Paper(
        id,
        kind,
        title,
        reference,
        committee,
        date,
        meetingId,
        officers,
        members,
        topics,
        resolutions,
        recommendations,
        outcome,
        partOf,
        all,
        first);
  }
}
