package uk.councilpapers.web.council;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.councilpapers.model.Committee;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.model.Paper;
import uk.councilpapers.search.Body;
import uk.councilpapers.search.FacetFilter;
import uk.councilpapers.search.IndexContents;
import uk.councilpapers.search.Meeting;
import uk.councilpapers.search.MeetingDetails;
import uk.councilpapers.search.RegisterEntry;
import uk.councilpapers.search.SearchRequest;
import uk.councilpapers.search.SearchResults;
import uk.councilpapers.search.SortOrder;
import uk.councilpapers.text.Slug;
import uk.councilpapers.web.library.PaperLibrary;
import uk.councilpapers.web.request.MeetingParameters;

/**
 * Looks up one committee, meeting, officer, topic or member with all that is held of it.
 *
 * <p>Safe for use by many threads.
 */
public record Council(PaperLibrary library) {

  /** The papers that a record lists. */
  private static final int NEWEST = 10;

  /** A committee by its id: one that has papers, or one that the configuration names. */
  public Optional<CommitteeRecord> committee(String id) {
    IndexContents contents = library.contents();
    List<MeetingDetails> meetings =
        contents.meetings().stream().filter(m -> m.meeting().committee().id().equals(id)).toList();
    Optional<Committee> met = meetings.stream().findFirst().map(m -> m.meeting().committee());
    return contents
        .body(id)
        .or(() -> met.map(Body::of))
        .or(() -> entry(library.committees(), id).map(e -> Body.of(new Committee(id, e.label()))))
        .map(body -> new CommitteeRecord(body, meetings, newest(FacetName.COMMITTEE, id)));
  }

  /** An officer by id. */
  public Optional<OfficerRecord> officer(String id) {
    return library.officers().stream()
        .filter(entry -> ids(entry).contains(id))
        .findFirst()
        .map(entry -> new OfficerRecord(entry, posts(entry), newest(FacetName.OFFICER, id)));
  }

  /** Of all spellings. */
  private static Set<String> ids(RegisterEntry officer) {
    Set<String> ids = new HashSet<>(Set.of(officer.id()));
    officer.otherNames().forEach(name -> ids.add(Slug.of(name)));
    return ids;
  }

  private List<Post> posts(RegisterEntry officer) {
    Posts posts = new Posts(ids(officer));
    library.each(request(FacetName.OFFICER, officer.id(), SortOrder.OLDEST), posts);
    return posts.all();
  }

  /** A topic by id. */
  public Optional<TopicRecord> topic(String id) {
    return entry(library.topics(), id)
        .map(entry -> new TopicRecord(entry, newest(FacetName.TOPIC, id)));
  }

  /** A member by the id of any spelling of the name. */
  public Optional<Member> member(String id) {
    return members().stream().filter(m -> Members.isSame(m.id(), id)).findFirst();
  }

  /** All members by name. */
  public List<Member> members() {
    return Members.of(library.contents().meetings());
  }

  /** A meeting by id, with its papers. */
  public Optional<MeetingRecord> meeting(String id) {
    IndexContents contents = library.contents();
    return contents
        .meeting(id)
        .map(
            details ->
                MeetingRecord.of(
                    details, library.papersOf(id), contents, approving(details.meeting())));
  }

  private Optional<Paper> approving(Meeting meeting) {
    return library.approving(meeting.committee().id(), meeting.date());
  }

  /** What is searchable and what is not. */
  public CoverageReport coverage() {
    return CoverageReport.of(library.state(), library.contents());
  }

  /** The meetings that are asked for, the latest first. */
  public List<MeetingDetails> meetings(MeetingParameters asked) {
    return library.contents().meetings().stream().filter(m -> asked.includes(m.meeting())).toList();
  }

  private static Optional<RegisterEntry> entry(List<RegisterEntry> register, String id) {
    return register.stream().filter(e -> e.id().equals(id)).findFirst();
  }

  private SearchResults newest(FacetName facet, String id) {
    return library.search(request(facet, id, SortOrder.NEWEST));
  }

  private static SearchRequest request(FacetName facet, String id, SortOrder order) {
    return new SearchRequest(
        "",
        Map.of(facet, List.of(new FacetFilter(id, false))),
        Optional.empty(),
        Optional.empty(),
        order,
        1,
        NEWEST);
  }
}
