package uk.councilpapers.web.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.search.Body;
import uk.councilpapers.search.FacetCount;
import uk.councilpapers.search.Hit;
import uk.councilpapers.search.SearchResults;
import uk.councilpapers.web.council.CommitteeRecord;
import uk.councilpapers.web.council.Member;
import uk.councilpapers.web.council.OfficerRecord;
import uk.councilpapers.web.council.Post;
import uk.councilpapers.web.council.TopicRecord;
import uk.councilpapers.web.request.Addresses;

/** One committee, officer, topic or member as JSON. Stateless. */
public final class SectionJson {

  private SectionJson() {}

  /** A committee with its meetings, those before and after it, its newest papers. */
  public static Map<String, @Nullable Object> of(CommitteeRecord record) {
    Body body = record.body();
    String id = body.committee().id();
    return new JsonFields()
        .put("id", id)
        .put("name", body.committee().name())
        .put("otherNames", body.otherNames())
        .put("firstYear", body.firstYear())
        .put("lastYear", body.lastYear())
        .put("successor", body.successor().map(PaperJson::committee))
        .putList("predecessors", body.predecessors(), PaperJson::committee)
        .put("count", record.papers().total())
        .putList("meetings", record.meetings(), m -> MeetingJson.details(m).toMap())
        .putAll(papers(record.papers()))
        .put("url", Addresses.committee(id))
        .toMap();
  }

  /** An officer with posts and newest papers. */
  public static Map<String, @Nullable Object> of(OfficerRecord record) {
    return RegisterJson.entry(FacetName.OFFICER, record.entry())
        .putList("posts", record.posts(), SectionJson::post)
        .putAll(papers(record.papers()))
        .toMap();
  }

  private static Map<String, @Nullable Object> post(Post post) {
    return new JsonFields()
        .put("title", post.title())
        .put("count", post.papers())
        .putDate("first", post.first())
        .putDate("last", post.last())
        .toMap();
  }

  /** A topic with its newest papers. */
  public static Map<String, @Nullable Object> of(TopicRecord record) {
    return RegisterJson.entry(FacetName.TOPIC, record.entry())
        .putAll(papers(record.papers()))
        .toMap();
  }

  /** A member with the meetings. */
  public static Map<String, @Nullable Object> of(Member member) {
    return RegisterJson.member(member)
        .putList("meetings", member.attendances(), SectionJson::attended)
        .toMap();
  }

  private static Map<String, @Nullable Object> attended(Member.Attended attended) {
    return new JsonFields()
        .put("presence", attended.presence().name().toLowerCase(Locale.ROOT))
        .put("meeting", MeetingJson.reference(attended.meeting()))
        .toMap();
  }

  /** The newest papers, and all of them counted by what they have. */
  private static Map<String, @Nullable Object> papers(SearchResults results) {
    JsonFields counts = new JsonFields();
    for (FacetName name : FacetName.values()) {
      List<FacetCount> values = results.facets().getOrDefault(name, List.of());
      counts.putList(name.parameter(), values, SectionJson::count);
    }
    return new JsonFields()
        .put("counts", counts.toMap())
        .putList("newest", results.hits(), (Hit h) -> PaperJson.summary(h.paper()))
        .toMap();
  }

  private static Map<String, @Nullable Object> count(FacetCount count) {
    return new JsonFields()
        .put("value", count.value())
        .put("label", count.label())
        .put("count", count.count())
        .toMap();
  }
}
