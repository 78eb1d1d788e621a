package uk.councilpapers.web.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.model.Attendance;
import uk.councilpapers.model.Paper;
import uk.councilpapers.search.Meeting;
import uk.councilpapers.search.MeetingDetails;
import uk.councilpapers.text.Slug;
import uk.councilpapers.web.council.AgendaEntry;
import uk.councilpapers.web.council.MeetingRecord;
import uk.councilpapers.web.council.Missing;
import uk.councilpapers.web.request.Addresses;

/** Meetings as JSON. Stateless. */
public final class MeetingJson {

  private MeetingJson() {}

  /** All meetings with their number. */
  public static Map<String, @Nullable Object> all(List<MeetingDetails> meetings) {
    return new JsonFields()
        .put("total", meetings.size())
        .putList("meetings", meetings, m -> details(m).toMap())
        .toMap();
  }

  /** One meeting with its agenda, who was there, its papers by kind, and what is missing. */
  public static Map<String, @Nullable Object> one(MeetingRecord record) {
    return details(record.details())
        .put("attendance", attendance(record.details().attendance()))
        .putList("agenda", record.agendas(), PaperJson::summary)
        .putList("items", record.agenda(), MeetingJson::item)
        .putList("minutes", record.minutes(), PaperJson::summary)
        .put("minutesStatus", status(record))
        .put("minutesApprovedBy", record.approvedBy().map(Paper::id))
        .putList("reports", record.reports(), r -> report(r, record))
        .putList("otherPapers", record.othersWithAppendices(), PaperJson::summary)
        .putList("missing", record.missing(), Missing::sentence)
        .put("previous", record.previous().map(MeetingJson::reference))
        .put("next", record.next().map(MeetingJson::reference))
        .toMap();
  }

  /** Nothing where no minutes are held. */
  private static Optional<String> status(MeetingRecord record) {
    return record.minutes().isEmpty()
        ? Optional.empty()
        : Optional.of(PaperJson.status(record.approvedBy()));
  }

  static JsonFields details(MeetingDetails details) {
    return meeting(details.meeting())
        .put("time", details.sitting().time().map(Object::toString))
        .put("venue", details.sitting().venue());
  }

  /** As much as names the meeting. */
  static Map<String, @Nullable Object> reference(Meeting meeting) {
    return meeting(meeting).toMap();
  }

  private static JsonFields meeting(Meeting meeting) {
    return new JsonFields()
        .put("id", meeting.id())
        .put("committee", PaperJson.committee(meeting.committee()))
        .put("date", meeting.date().toString())
        .put("papers", meeting.papers())
        .put("url", Addresses.meeting(meeting.id()));
  }

  private static Map<String, @Nullable Object> attendance(Attendance attendance) {
    return new JsonFields()
        .put("chair", attendance.chair())
        .put("present", attendance.present())
        .put("apologies", attendance.apologies())
        .putList(
            "members",
            java.util.stream.Stream.of(
                    attendance.chair().stream(),
                    attendance.present().stream(),
                    attendance.apologies().stream())
                .flatMap(names -> names)
                .distinct()
                .toList(),
            MeetingJson::member)
        .toMap();
  }

  private static Map<String, @Nullable Object> member(String name) {
    String id = Slug.of(name);
    return new JsonFields()
        .put("id", id)
        .put("name", name)
        .put("url", Addresses.member(id))
        .toMap();
  }

  private static Map<String, @Nullable Object> item(AgendaEntry entry) {
    return new JsonFields()
        .put("number", entry.item().number())
        .put("title", entry.item().title())
        .put("pages", entry.item().pages())
        .put("line", entry.item().line())
        .putList("papers", entry.papers(), PaperJson::reference)
        .putList("minutes", entry.minutes(), PaperJson::reference)
        .put("missing", entry.missing())
        .toMap();
  }

  private static Map<String, @Nullable Object> report(Paper report, MeetingRecord record) {
    return new JsonFields()
        .putAll(PaperJson.summary(report))
        .put("recommendations", report.recommendations())
        .putList("appendices", record.appendicesOf(report), PaperJson::reference)
        .toMap();
  }
}
