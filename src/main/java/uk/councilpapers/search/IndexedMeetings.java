package uk.councilpapers.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import uk.councilpapers.model.AgendaControl;
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
    private final Map<String, AgendaControl.Item> missing = new LinkedHashMap<>();
    private final Set<String> held = new HashSet<>();

    void add(Paper paper) {
      kinds.merge(paper.kind(), 1, Integer::sum);
      paper.content().control().ifPresent(control -> control.items().forEach(this::add));
      if (STANDS_FOR_AN_ITEM.contains(paper.kind())) paper.reference().ifPresent(held::add);
      if (sitting.equals(Sitting.NONE)) sitting = paper.content().sitting();
      if (attendance.equals(Attendance.NONE)) attendance = paper.content().attendance();
    }

    private void add(AgendaControl.Item item) {
      switch (item.state()) {
        case MISSING -> missing.putIfAbsent(item.number(), item);
        case REPORT, MINUTES, OTHER, RESTRICTED -> held.add(item.number());
        case NOT_EXPECTED -> {}
      }
    }

    /** What one pack of the meeting lacks and no other file of it holds. */
    List<AgendaControl.Item> withoutPaper() {
      return missing.values().stream().filter(i -> !held.contains(i.number())).toList();
    }
  }

  /** Papers whose reference is the number of the item that they belong to. */
  private static final Set<PaperKind> STANDS_FOR_AN_ITEM =
      EnumSet.of(PaperKind.REPORT, PaperKind.OTHER);

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
          new MeetingDetails(
              meeting, found.sitting, found.attendance, found.kinds, found.withoutPaper()));
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
