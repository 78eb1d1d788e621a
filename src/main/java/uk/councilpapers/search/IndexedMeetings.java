package uk.councilpapers.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import uk.councilpapers.model.Attendance;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.model.Sitting;
import uk.councilpapers.schema.PaperField;

/**
 * Reads of each meeting's papers what they say of the meeting itself. For one view and one thread.
 */
final class IndexedMeetings {

  private final IndexView view;
  private final Map<String, Kept> kept = new HashMap<>();

  /** What is known of one meeting so far. */
  private static final class Kept {
    private Sitting sitting = Sitting.NONE;
    private Attendance attendance = Attendance.NONE;
    private final Map<PaperKind, Integer> kinds = new EnumMap<>(PaperKind.class);

    void add(Paper paper) {
      kinds.merge(paper.kind(), 1, Integer::sum);
      if (sitting.equals(Sitting.NONE)) sitting = paper.content().sitting();
      if (attendance.equals(Attendance.NONE)) attendance = paper.content().attendance();
    }
  }

  private IndexedMeetings(IndexView view) {
    this.view = view;
  }

  /** All meetings, the latest first. */
  static List<MeetingDetails> of(IndexView view) throws IOException {
    IndexedMeetings meetings = new IndexedMeetings(view);
    for (PaperKind kind : PaperKind.values()) meetings.read(kind);
    List<MeetingDetails> details = new ArrayList<>();
    for (Meeting meeting : view.registers().meetings()) {
      Kept found = meetings.kept.getOrDefault(meeting.id(), new Kept());
      details.add(
          new MeetingDetails(meeting, found.sitting, found.attendance, found.kinds, List.of()));
    }
    return List.copyOf(details);
  }

  private void read(PaperKind kind) throws IOException {
    IndexSearcher searcher = view.searcher();
    TermQuery query = new TermQuery(new Term(PaperField.KIND.field(), kind.id()));
    int most = Math.max(1, view.reader().maxDoc());
    for (ScoreDoc hit : searcher.search(query, most, Sort.INDEXORDER).scoreDocs) {
      Paper paper = view.summary(hit.doc);
      paper.meetingId().ifPresent(id -> kept.computeIfAbsent(id, i -> new Kept()).add(paper));
    }
  }
}
