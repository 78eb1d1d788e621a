package uk.councilpapers.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.LongHeap;
import uk.councilpapers.model.FacetName;

/** Reads the counts of every facet out of a search. Stateless. */
final class FacetCounts {

  /** So many values of a facet are given; those chosen are given beyond it. */
  static final int MOST = 100;

  private static final long LOW = 0xFFFF_FFFFL;

  private FacetCounts() {}

  static Map<FacetName, List<FacetCount>> of(
      FacetTally tally, IndexView view, SearchRequest request, FacetFilters filters) {
    Map<FacetName, List<FacetCount>> all = new EnumMap<>(FacetName.class);
    for (FacetName name : FacetName.values()) {
      Chosen chosen = Chosen.of(name, request, filters);
      all.put(name, counts(name, values(tally, name, chosen), view, chosen));
    }
    return all;
  }

  private record Chosen(Set<String> selected, Set<String> excluded) {

    static Chosen of(FacetName name, SearchRequest request, FacetFilters filters) {
      Chosen chosen = new Chosen(new HashSet<>(), new HashSet<>());
      for (FacetFilter filter : request.filters(name)) {
        Set<String> ids = filter.excluded() ? chosen.excluded : chosen.selected;
        ids.add(filters.id(name, filter.value()));
      }
      return chosen;
    }

    boolean holds(String value) {
      return selected.contains(value) || excluded.contains(value);
    }
  }

  private record Value(String id, int papers) {}

  /** The values that most papers have, every year, and whatever is chosen. */
  private static List<Value> values(FacetTally tally, FacetName name, Chosen chosen) {
    FacetValues.Range range = tally.values().range(name);
    int most = name == FacetName.YEAR ? range.end() - range.first() : MOST;
    List<Value> values = top(tally, range, most);
    Set<String> counted = new HashSet<>();
    values.forEach(v -> counted.add(v.id));
    for (Set<String> ids : List.of(chosen.selected, chosen.excluded)) {
      for (String id : ids) {
        if (!counted.add(id)) continue;
        values.add(new Value(id, tally.values().number(name, id).map(tally::count).orElse(0)));
      }
    }
    values.sort(order(name));
    return values;
  }

  /** So many of the values that most papers have; of two with as many the one with the lower id. */
  private static List<Value> top(FacetTally tally, FacetValues.Range range, int most) {
    if (range.end() == range.first()) return new ArrayList<>();
    LongHeap best = new LongHeap(most);
    for (int number = range.first(); number < range.end(); number++) {
      int count = tally.count(number);
      if (count > 0) best.insertWithOverflow(((long) count << Integer.SIZE) | (~number & LOW));
    }
    List<Value> values = new ArrayList<>();
    while (best.size() > 0) {
      long value = best.pop();
      values.add(new Value(tally.values().id(~(int) value), (int) (value >>> Integer.SIZE)));
    }
    return values;
  }

  private static List<FacetCount> counts(
      FacetName name, List<Value> values, IndexView view, Chosen chosen) {
    List<FacetCount> counts = new ArrayList<>();
    for (Value v : values) {
      if (counts.size() >= MOST && !chosen.holds(v.id)) continue;
      counts.add(
          new FacetCount(
              v.id,
              view.label(name, v.id),
              v.papers,
              chosen.selected.contains(v.id),
              chosen.excluded.contains(v.id)));
    }
    return counts;
  }

  private static Comparator<Value> order(FacetName name) {
    Comparator<Value> byId = Comparator.comparing(Value::id);
    if (name == FacetName.YEAR) return byId.reversed();
    return Comparator.comparingInt(Value::papers).reversed().thenComparing(byId);
  }
}
