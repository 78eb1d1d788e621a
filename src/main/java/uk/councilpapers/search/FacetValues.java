package uk.councilpapers.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import uk.councilpapers.model.FacetName;

/**
 * The values of all facets, and which of them each paper has, at one point in time of the index.
 *
 * <p>Values are numbered from 0, those of one facet one behind the other in the order of their ids.
 * They are held in memory, four bytes for each that a paper has, because every search counts them.
 * Immutable; safe for use by several threads.
 */
final class FacetValues {

  private final int[] starts;
  private final int[] numbers;
  private final String[] ids;
  private final Map<FacetName, Range> ranges;

  /**
   * The numbers of one facet's values.
   *
   * @param first included
   * @param end excluded
   */
  record Range(int first, int end) {

    static final Range EMPTY = new Range(0, 0);

    boolean has(int number) {
      return number >= first && number < end;
    }
  }

  private FacetValues(int[] starts, int[] numbers, String[] ids, Map<FacetName, Range> ranges) {
    this.starts = starts;
    this.numbers = numbers;
    this.ids = ids;
    this.ranges = ranges;
  }

  /** Reads them. */
  static FacetValues of(IndexReader reader) throws IOException {
    SortedSetDocValues values =
        MultiDocValues.getSortedSetValues(reader, FacetsConfig.DEFAULT_INDEX_FIELD_NAME);
    int[] starts = new int[reader.maxDoc() + 1];
    if (values == null) return new FacetValues(starts, new int[0], new String[0], Map.of());
    int[] numbers = new int[8 * reader.maxDoc() + 8];
    int count = 0;
    int doc = 0;
    while (values.nextDoc() != SortedSetDocValues.NO_MORE_DOCS) {
      while (doc <= values.docID()) starts[doc++] = count;
      for (int left = values.docValueCount(); left > 0; left--) {
        if (count == numbers.length) numbers = Arrays.copyOf(numbers, 2 * count);
        numbers[count++] = Math.toIntExact(values.nextOrd());
      }
    }
    while (doc < starts.length) starts[doc++] = count;
    String[] ids = new String[Math.toIntExact(values.getValueCount())];
    return new FacetValues(starts, Arrays.copyOf(numbers, count), ids, ranges(values, ids));
  }

  /** Fills in the ids and says where each facet's stand. */
  private static Map<FacetName, Range> ranges(SortedSetDocValues values, String[] ids)
      throws IOException {
    Map<String, Range> found = new HashMap<>();
    for (int number = 0; number < ids.length; number++) {
      BytesRef term = values.lookupOrd(number);
      String[] path = FacetsConfig.stringToPath(term.utf8ToString());
      ids[number] = path[1];
      Range before = found.getOrDefault(path[0], new Range(number, number));
      found.put(path[0], new Range(before.first, number + 1));
    }
    Map<FacetName, Range> ranges = new HashMap<>();
    for (FacetName name : FacetName.values()) {
      ranges.put(name, found.getOrDefault(name.parameter(), Range.EMPTY));
    }
    return ranges;
  }

  /** How many values there are. */
  int size() {
    return ids.length;
  }

  /** The numbers of a facet's values. */
  Range range(FacetName name) {
    return ranges.getOrDefault(name, Range.EMPTY);
  }

  /** The id of the value with the number. */
  String id(int number) {
    return ids[number];
  }

  /** The number of a value; empty where no paper has it. */
  Optional<Integer> number(FacetName name, String id) {
    Range range = range(name);
    for (int low = range.first, high = range.end - 1; low <= high; ) {
      int middle = (low + high) >>> 1;
      int order = new BytesRef(ids[middle]).compareTo(new BytesRef(id));
      if (order == 0) return Optional.of(middle);
      if (order < 0) low = middle + 1;
      if (order > 0) high = middle - 1;
    }
    return Optional.empty();
  }

  /** The numbers of several values of a facet; those that no paper has are left out. */
  BitSet numbers(FacetName name, List<String> ids) {
    BitSet numbers = new BitSet();
    for (String id : ids) number(name, id).ifPresent(numbers::set);
    return numbers;
  }

  /** Adds one to the count of every value that a paper has, for the first so many papers. */
  void count(int[] docs, int papers, int[] counts) {
    for (int p = 0; p < papers; p++) {
      int end = starts[docs[p] + 1];
      for (int i = starts[docs[p]]; i < end; i++) counts[numbers[i]]++;
    }
  }

  /** The same for the values of one facet of one paper. */
  void count(int doc, Range range, int[] counts) {
    int end = starts[doc + 1];
    for (int i = starts[doc]; i < end; i++) if (range.has(numbers[i])) counts[numbers[i]]++;
  }

  /** Whether a paper has one of the values. */
  boolean hasAny(int doc, BitSet wanted) {
    int end = starts[doc + 1];
    for (int i = starts[doc]; i < end; i++) if (wanted.get(numbers[i])) return true;
    return false;
  }

  /** The first of a facet's values that a paper has; below 0 where it has none. */
  int first(int doc, Range range) {
    for (int i = starts[doc]; i < starts[doc + 1]; i++) {
      if (range.has(numbers[i])) return numbers[i];
    }
    return -1;
  }

  /** Hands over the numbers of a paper's values. */
  void each(int doc, IntConsumer reader) {
    for (int i = starts[doc]; i < starts[doc + 1]; i++) reader.accept(numbers[i]);
  }
}
