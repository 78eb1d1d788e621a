package uk.councilpapers.web.json;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.search.Meeting;
import uk.councilpapers.web.request.Addresses;

/** Meetings as JSON. Stateless. */
public final class MeetingJson {

  private MeetingJson() {}

  /** All meetings with their number. */
  public static Map<String, @Nullable Object> all(List<Meeting> meetings) {
    return new JsonFields()
        .put("total", meetings.size())
        .putList("meetings", meetings, m -> meeting(m).toMap())
        .toMap();
  }

  /** One meeting with its papers by kind and who was there. */
  public static Map<String, @Nullable Object> one(Meeting meeting, List<Paper> papers) {
    return meeting(meeting)
        .put("attendance", Map.of("present", present(papers)))
        .putList("agenda", of(papers, PaperKind.AGENDA), PaperJson::summary)
        .putList("minutes", of(papers, PaperKind.MINUTE), PaperJson::summary)
        .putList("reports", of(papers, PaperKind.REPORT), PaperJson::summary)
        .putList("otherPapers", of(papers, PaperKind.APPENDIX, PaperKind.OTHER), PaperJson::summary)
        .toMap();
  }

  private static JsonFields meeting(Meeting meeting) {
    return new JsonFields()
        .put("id", meeting.id())
        .put("committee", PaperJson.committee(meeting.committee()))
        .put("date", meeting.date().toString())
        .put("papers", meeting.papers())
        .put("url", Addresses.meeting(meeting.id()));
  }

  private static List<String> present(List<Paper> papers) {
    return papers.stream().flatMap(p -> p.members().stream()).distinct().toList();
  }

  private static List<Paper> of(List<Paper> papers, PaperKind... kinds) {
    return papers.stream().filter(p -> Arrays.asList(kinds).contains(p.kind())).toList();
  }
}
