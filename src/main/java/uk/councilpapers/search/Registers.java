package uk.councilpapers.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import uk.councilpapers.model.Committee;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.schema.PaperField;

/**
 * Every committee, officer, topic and meeting of one point in time of the index, counted in one
 * pass over the doc values, when first asked for. Safe for use by several threads.
 */
final class Registers {

  private final IndexView view;
  private @Nullable Counted counted;
  private @Nullable IndexContents contents;
  private @Nullable NameRegister names;

  Registers(IndexView view) {
    this.view = view;
  }

  /** The values of a facet that papers have, by label. */
  List<RegisterEntry> entries(FacetName name) {
    return counted().entries.getOrDefault(name, List.of());
  }

  /** The meetings that papers belong to, latest first. */
  List<Meeting> meetings() {
    return counted().meetings;
  }

  /** The meetings of a committee, the latest first. */
  List<Meeting> meetingsOf(String committee) {
    return counted().ofCommittees.getOrDefault(committee, List.of());
  }

  /** Meetings in detail, files and bodies, read when first asked for. */
  synchronized IndexContents contents(List<Body> bodies) {
    IndexContents done = contents;
    if (done != null) return done;
    try {
      done = contentsOf(bodies);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    contents = done;
    return done;
  }

  /** Which spellings are one officer, read when first asked for. */
  synchronized NameRegister names() {
    NameRegister done = names;
    if (done != null) return done;
    try {
      done = NameRegister.of(view);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    names = done;
    return done;
  }

  private IndexContents contentsOf(List<Body> bodies) throws IOException {
    IndexedFiles files = IndexedFiles.of(view);
    return new IndexContents(IndexedMeetings.of(view), files.held(), files.withheld(), bodies);
  }

  private record Counted(
      Map<FacetName, List<RegisterEntry>> entries,
      List<Meeting> meetings,
      Map<String, List<Meeting>> ofCommittees) {}

  private synchronized Counted counted() {
    Counted done = counted;
    if (done != null) return done;
    try {
      done = new Pass().count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    counted = done;
    return done;
  }

  /** Papers of one value: how many, and the days of the first and last. */
  private static final class Span {
    private long papers;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    void add(Optional<Long> day) {
      papers++;
      if (day.isEmpty()) return;
      first = Math.min(first, day.get());
      last = Math.max(last, day.get());
    }

    Optional<LocalDate> first() {
      return last < first ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(first));
    }

    Optional<LocalDate> last() {
      return last < first ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(last));
    }
  }

  private record MeetingKey(int committee, long day) {}

  private final class Pass {

    private final FacetValues values = view.facetValues();
    private final FacetValues.Range committees = values.range(FacetName.COMMITTEE);
    private final @Nullable NumericDocValues days;
    private final @Nullable Span[] spans = new Span[values.size()];
    private final Map<MeetingKey, Long> meetings = new HashMap<>();

    Pass() throws IOException {
      days = MultiDocValues.getNumericValues(view.reader(), PaperField.DATE.field());
    }

    Counted count() throws IOException {
      Bits live = MultiBits.getLiveDocs(view.reader());
      for (int doc = 0; doc < view.reader().maxDoc(); doc++) {
        if (live == null || live.get(doc)) add(doc, day(doc));
      }
      List<Meeting> all = meetingList();
      return new Counted(
          entries(), all, all.stream().collect(Collectors.groupingBy(m -> m.committee().id())));
    }

    private void add(int doc, Optional<Long> day) {
      values.each(
          doc,
          number -> {
            Span span = spans[number];
            if (span == null) span = new Span();
            span.add(day);
            spans[number] = span;
            if (day.isEmpty() || !committees.has(number)) return;
            meetings.merge(new MeetingKey(number, day.get()), 1L, Long::sum);
          });
    }

    private Optional<Long> day(int doc) throws IOException {
      return days != null && days.advanceExact(doc)
          ? Optional.of(days.longValue())
          : Optional.empty();
    }

    private Map<FacetName, List<RegisterEntry>> entries() {
      Map<FacetName, List<RegisterEntry>> all = new EnumMap<>(FacetName.class);
      for (FacetName name : FacetName.values()) {
        List<RegisterEntry> list = new ArrayList<>();
        FacetValues.Range range = values.range(name);
        for (int number = range.first(); number < range.end(); number++) {
          Span span = spans[number];
          if (span != null) list.add(entry(name, values.id(number), span));
        }
        list.sort(Comparator.comparing(RegisterEntry::label));
        all.put(name, list);
      }
      return all;
    }

    private RegisterEntry entry(FacetName name, String value, Span papers) {
      return new RegisterEntry(
          value, view.label(name, value), papers.papers, papers.first(), papers.last());
    }

    private List<Meeting> meetingList() {
      List<Meeting> list = new ArrayList<>();
      meetings.forEach(
          (key, papers) -> {
            LocalDate date = LocalDate.ofEpochDay(key.day());
            String id = values.id(key.committee());
            Committee committee = new Committee(id, view.label(FacetName.COMMITTEE, id));
            list.add(new Meeting(id + "-" + date, committee, date, papers));
          });
      list.sort(Comparator.comparing(Meeting::date).reversed().thenComparing(Meeting::id));
      return List.copyOf(list);
    }
  }
}
