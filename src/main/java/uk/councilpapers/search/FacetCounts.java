package uk.councilpapers.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.LabelAndValue;
import uk.councilpapers.model.FacetName;

/** Reads the counts of every facet out of a search. Stateless. */
final class FacetCounts {

  /** So many values of a facet are given; those chosen are given beyond it. */
  static final int MOST = 100;

  private FacetCounts() {}

  static Map<FacetName, List<FacetCount>> of(
      Facets facets, IndexView view, SearchRequest request, FacetFilters filters)
      throws IOException {
    Map<FacetName, List<FacetCount>> all = new EnumMap<>(FacetName.class);
    for (FacetName name : FacetName.values()) {
      Chosen chosen = Chosen.of(name, request, filters);
      all.put(name, counts(name, values(facets, name, chosen), view, chosen));
    }
    return all;
  }

  /** No facet has a value. */
  static Map<FacetName, List<FacetCount>> none() {
    Map<FacetName, List<FacetCount>> all = new EnumMap<>(FacetName.class);
    for (FacetName name : FacetName.values()) all.put(name, List.of());
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

  /** The values that most papers have, every year, and whatever is chosen. */
  private static List<LabelAndValue> values(Facets facets, FacetName name, Chosen chosen)
      throws IOException {
    FacetResult result =
        name == FacetName.YEAR
            ? facets.getAllChildren(name.parameter())
            : facets.getTopChildren(MOST, name.parameter());
    List<LabelAndValue> values = new ArrayList<>();
    if (result != null) values.addAll(List.of(result.labelValues));
    Set<String> counted = new HashSet<>();
    values.forEach(v -> counted.add(v.label));
    for (Set<String> ids : List.of(chosen.selected, chosen.excluded)) {
      for (String id : ids) {
        if (!counted.add(id)) continue;
        int papers = facets.getSpecificValue(name.parameter(), id).intValue();
        values.add(new LabelAndValue(id, Math.max(0, papers)));
      }
    }
    values.sort(order(name));
    return values;
  }

  private static List<FacetCount> counts(
      FacetName name, List<LabelAndValue> values, IndexView view, Chosen chosen) {
    List<FacetCount> counts = new ArrayList<>();
    for (LabelAndValue v : values) {
      if (counts.size() >= MOST && !chosen.holds(v.label)) continue;
      counts.add(
          new FacetCount(
              v.label,
              view.label(name, v.label),
              v.value.intValue(),
              chosen.selected.contains(v.label),
              chosen.excluded.contains(v.label)));
    }
    return counts;
  }

  private static Comparator<LabelAndValue> order(FacetName name) {
    Comparator<LabelAndValue> byValue = Comparator.comparing(v -> v.label);
    if (name == FacetName.YEAR) return byValue.reversed();
    return Comparator.comparingInt((LabelAndValue v) -> v.value.intValue())
        .reversed()
        .thenComparing(byValue);
  }
}
