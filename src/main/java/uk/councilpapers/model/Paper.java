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
 * @param content what was recognised in its text
 * @param partOf for an appendix the id of its report
 * @param sources where it was printed, at least one; the text is that of the first
 * @param text its words
 * @param otherIds the ids that its other copies have where they stand alone; they lead here too
 */
public record Paper(
    String id,
    PaperKind kind,
    String title,
    Optional<String> reference,
    Committee committee,
    Optional<LocalDate> date,
    Optional<String> meetingId,
    PaperContent content,
    Optional<String> partOf,
    List<PaperSource> sources,
    PaperText text,
    List<String> otherIds) {

  /** Copies the lists and refuses a paper without a source. */
  public Paper {
    sources = List.copyOf(sources);
    otherIds = List.copyOf(otherIds);
    if (sources.isEmpty()) throw new IllegalArgumentException("paper " + id + " has no source");
  }

  /** A paper that has one id in all its copies. */
  public Paper(
      String id,
      PaperKind kind,
      String title,
      Optional<String> reference,
      Committee committee,
      Optional<LocalDate> date,
      Optional<String> meetingId,
      PaperContent content,
      Optional<String> partOf,
      List<PaperSource> sources,
      PaperText text) {
    this(
        id, kind, title, reference, committee, date, meetingId, content, partOf, sources, text,
        List.of());
  }

  /** Where the text stands. */
  public PaperSource source() {
    return sources.getFirst();
  }

  /**
   * Whether it is the sheet that stands in a pack for a paper that is not open to the public; its
   * id says so.
   */
  public boolean isPlaceholder() {
    String meeting = meetingId.orElse(committee.id());
    return kind == PaperKind.OTHER && id.startsWith(meeting + "-restricted-");
  }

  /** Who presented, wrote, leads or approved it, or is the contact. */
  public List<Officer> officers() {
    return content.officers();
  }

  /** Councillors and co-opted members named as present, for a minute. */
  public List<String> members() {
    return content.attendance().present();
  }

  /** What it is about. */
  public List<Topic> topics() {
    return content.topics();
  }

  /** What was resolved, point by point, for a minute. */
  public List<String> resolutions() {
    return content.resolutions();
  }

  /** What is recommended, point by point, for a report. */
  public List<String> recommendations() {
    return content.recommendations();
  }

  /** What came of the item, for a minute. */
  public Optional<Outcome> outcome() {
    return content.outcome();
  }

  /** The same paper under another id. */
  public Paper withId(String other) {
    return with(other, partOf, sources, text, otherIds);
  }

  /** The same paper, which other ids lead to as well. */
  public Paper withOtherIds(List<String> others) {
    return with(id, partOf, sources, text, others);
  }

  /** The same appendix, of a report with another id. */
  public Paper withPartOf(String reportId) {
    return with(id, Optional.of(reportId), sources, text, otherIds);
  }

  /** The same paper, printed in these places. */
  public Paper withSources(List<PaperSource> all) {
    return withSources(all, text);
  }

  /** The same paper, printed in these places, with the text of the first. */
  public Paper withSources(List<PaperSource> all, PaperText first) {
    return with(id, partOf, all, first, otherIds);
  }

  private Paper with(
      String id,
      Optional<String> partOf,
      List<PaperSource> sources,
      PaperText text,
      List<String> otherIds) {
    return new Paper(
        id, kind, title, reference, committee, date, meetingId, content, partOf, sources, text,
        otherIds);
  }
}
