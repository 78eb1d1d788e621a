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
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
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

  private record Counted(Map<FacetName, List<RegisterEntry>> entries, List<Meeting> meetings) {}

  private synchronized Counted counted() {
    Counted done = counted;
    if (done != null) return done;
    try {
      done = view.facets().isEmpty() ? new Counted(Map.of(), List.of()) : new Pass().count();
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

  private record MeetingKey(String committee, long day) {}

  private final class Pass {

    private final SortedSetDocValuesReaderState state = view.facets().orElseThrow();
    private final SortedSetDocValues values;
    private final @Nullable NumericDocValues days;
    private final Map<Long, Span> spans = new HashMap<>();
    private final Map<MeetingKey, Long> meetings = new HashMap<>();

    Pass() throws IOException {
      values = state.getDocValues();
      days = MultiDocValues.getNumericValues(view.reader(), PaperField.DATE.field());
    }

    Counted count() throws IOException {
      Bits live = MultiBits.getLiveDocs(view.reader());
      for (int doc = 0; doc < view.reader().maxDoc(); doc++) {
        if (live == null || live.get(doc)) add(doc);
      }
      return new Counted(entries(), meetingList());
    }

    private void add(int doc) throws IOException {
      if (!values.advanceExact(doc)) return;
      Optional<Long> day = day(doc);
      for (int i = 0; i < values.docValueCount(); i++) {
        long ord = values.nextOrd();
        spans.computeIfAbsent(ord, o -> new Span()).add(day);
        if (day.isEmpty()) continue;
        String[] path = path(ord);
        if (path[0].equals(FacetName.COMMITTEE.parameter())) {
          meetings.merge(new MeetingKey(path[1], day.get()), 1L, Long::sum);
        }
      }
    }

    private Optional<Long> day(int doc) throws IOException {
      return days != null && days.advanceExact(doc)
          ? Optional.of(days.longValue())
          : Optional.empty();
    }

    private String[] path(long ord) throws IOException {
      return FacetsConfig.stringToPath(values.lookupOrd(ord).utf8ToString());
    }

    private Map<FacetName, List<RegisterEntry>> entries() throws IOException {
      Map<FacetName, List<RegisterEntry>> all = new EnumMap<>(FacetName.class);
      for (Map.Entry<Long, Span> entry : spans.entrySet()) {
        String[] path = path(entry.getKey());
        for (FacetName name : FacetName.values()) {
          if (!name.parameter().equals(path[0])) continue;
          all.computeIfAbsent(name, n -> new ArrayList<>()).add(entry(name, path[1], entry));
        }
      }
      all.values().forEach(list -> list.sort(Comparator.comparing(RegisterEntry::label)));
      return all;
    }

    private RegisterEntry entry(FacetName name, String value, Map.Entry<Long, Span> span) {
      Span papers = span.getValue();
      return new RegisterEntry(
          value, view.label(name, value), papers.papers, papers.first(), papers.last());
    }

    private List<Meeting> meetingList() {
      List<Meeting> list = new ArrayList<>();
      meetings.forEach(
          (key, papers) -> {
            LocalDate date = LocalDate.ofEpochDay(key.day());
            String name = view.label(FacetName.COMMITTEE, key.committee());
            Committee committee = new Committee(key.committee(), name);
            list.add(new Meeting(key.committee() + "-" + date, committee, date, papers));
          });
      list.sort(Comparator.comparing(Meeting::date).reversed().thenComparing(Meeting::id));
      return List.copyOf(list);
    }
  }
}
