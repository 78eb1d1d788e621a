package uk.councilpapers.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.Bits;
import uk.councilpapers.model.AgendaControl;
import uk.councilpapers.model.Attendance;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.model.Sitting;
import uk.councilpapers.schema.MeetingPart;
import uk.councilpapers.schema.PaperField;

/**
 * Gathers what the papers of each meeting say of the meeting itself, in one pass over the doc
 * values. For one view and one thread.
 */
final class IndexedMeetings {

  private final FacetValues values;
  private final FacetValues.Range committees;
  private final FacetValues.Range kinds;
  private final Map<Key, Kept> kept = new HashMap<>();

  /**
   * A meeting.
   *
   * @param committee the number of its facet value
   * @param day since 1970-01-01
   */
  private record Key(int committee, long day) {}

  /** What is known of one meeting so far. */
  private static final class Kept {
    private Sitting sitting = Sitting.NONE;
    private Attendance attendance = Attendance.NONE;
    private final Map<PaperKind, Integer> kinds = new EnumMap<>(PaperKind.class);
    private final Map<String, AgendaControl.Item> missing = new LinkedHashMap<>(0);
    private final Set<String> held = new HashSet<>(0);

    /** Whether nothing that a minute says of the meeting is wanted any more. */
    boolean knowsWhoCame() {
      return !attendance.equals(Attendance.NONE);
    }

    void add(MeetingPart part) {
      part.control().ifPresent(control -> control.items().forEach(this::add));
      part.item().ifPresent(held::add);
      if (sitting.equals(Sitting.NONE)) sitting = part.sitting();
      if (attendance.equals(Attendance.NONE)) attendance = part.attendance();
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

    MeetingDetails of(Meeting meeting) {
      return new MeetingDetails(meeting, sitting, attendance, kinds, withoutPaper());
    }
  }

  private IndexedMeetings(FacetValues values) {
    this.values = values;
    committees = values.range(FacetName.COMMITTEE);
    kinds = values.range(FacetName.KIND);
  }

  /** All meetings, the latest first. */
  static List<MeetingDetails> of(IndexView view) throws IOException {
    IndexedMeetings meetings = new IndexedMeetings(view.facetValues());
    for (LeafReaderContext segment : view.reader().leaves()) meetings.read(segment);
    List<MeetingDetails> details = new ArrayList<>();
    for (Meeting meeting : view.registers().meetings()) details.add(meetings.details(meeting));
    return List.copyOf(details);
  }

  private MeetingDetails details(Meeting meeting) {
    Optional<Integer> committee = values.number(FacetName.COMMITTEE, meeting.committee().id());
    Optional<Kept> found =
        committee.map(number -> kept.get(new Key(number, meeting.date().toEpochDay())));
    return found.orElseGet(Kept::new).of(meeting);
  }

  private void read(LeafReaderContext segment) throws IOException {
    NumericDocValues days = DocValues.getNumeric(segment.reader(), PaperField.DATE.field());
    BinaryDocValues parts = DocValues.getBinary(segment.reader(), PaperField.MEETING_PART.field());
    Bits live = segment.reader().getLiveDocs();
    while (days.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
      int doc = days.docID();
      if (live != null && !live.get(doc)) continue;
      int committee = values.first(segment.docBase + doc, committees);
      if (committee < 0) continue;
      Key meeting = new Key(committee, days.longValue());
      add(kept.computeIfAbsent(meeting, m -> new Kept()), segment.docBase + doc, parts, doc);
    }
  }

  private void add(Kept meeting, int paper, BinaryDocValues parts, int doc) throws IOException {
    int number = values.first(paper, kinds);
    Optional<PaperKind> kind = number < 0 ? Optional.empty() : PaperKind.of(values.id(number));
    kind.ifPresent(k -> meeting.kinds.merge(k, 1, Integer::sum));
    if (kind.equals(Optional.of(PaperKind.MINUTE)) && meeting.knowsWhoCame()) return;
    if (parts.advanceExact(doc)) meeting.add(MeetingPart.read(parts.binaryValue()));
  }
}
