package uk.councilpapers.web.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.trace.Chain;
import uk.councilpapers.trace.Entry;
import uk.councilpapers.trace.IssueThread;
import uk.councilpapers.trace.MeetingEntries;
import uk.councilpapers.trace.Reason;
import uk.councilpapers.web.request.TraceParameters;

/** The thread of an issue as JSON. Stateless. */
public final class TraceJson {

  private TraceJson() {}

  /** The whole thread, the earliest meeting first. */
  public static Map<String, @Nullable Object> of(TraceParameters asked, IssueThread thread) {
    return new JsonFields()
        .put("query", query(asked))
        .putDate("from", thread.from())
        .putDate("to", thread.to())
        .put("notice", thread.notice())
        .putList("meetings", thread.meetings(), TraceJson::meeting)
        .toMap();
  }

  private static Map<String, @Nullable Object> query(TraceParameters asked) {
    return new JsonFields()
        .put("q", asked.search().q())
        .put("paper", asked.paper())
        .put("without", asked.without())
        .toMap();
  }

  private static Map<String, @Nullable Object> meeting(MeetingEntries meeting) {
    Map<String, @Nullable Object> named =
        new JsonFields()
            .put("id", meeting.id())
            .put("committee", PaperJson.committee(meeting.committee()))
            .putDate("date", meeting.date())
            .toMap();
    return new JsonFields()
        .put("meeting", named)
        .putList("entries", meeting.entries(), TraceJson::entry)
        .toMap();
  }

  private static Map<String, @Nullable Object> entry(Entry entry) {
    return new JsonFields()
        .putAll(PaperJson.summary(entry.paper()))
        .put("confidence", entry.confidence().id())
        .put("chain", entry.chain().map(TraceJson::chain))
        .put("series", entry.series())
        .putList("why", entry.why(), TraceJson::reason)
        .toMap();
  }

  private static Map<String, @Nullable Object> chain(Chain chain) {
    return new JsonFields()
        .put("words", chain.words())
        .put("next", chain.next().map(PaperJson::reference))
        .toMap();
  }

  private static Map<String, @Nullable Object> reason(Reason reason) {
    return new JsonFields()
        .put("reason", reason.says())
        .put("confidence", reason.confidence().id())
        .put("evidence", reason.evidence().sentence())
        .put("line", reason.evidence().line())
        .put("paper", reason.evidence().paperId())
        .put("through", reason.through().map(PaperJson::reference))
        .toMap();
  }
}
