package uk.councilpapers.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.search.FacetCount;
import uk.councilpapers.search.FacetFilter;
import uk.councilpapers.web.request.SearchParameters;

/** What narrows a search, each with the search without it. Stateless. */
final class Chips {

  /** One thing that narrows. */
  record Chip(String text, SearchParameters without) {}

  private Chips() {}

  static List<Chip> of(SearchParameters search, Map<FacetName, List<FacetCount>> facets) {
    List<Chip> chips = new ArrayList<>();
    search
        .filters()
        .forEach(
            (name, filters) -> {
              for (FacetFilter filter : filters) {
                String label = label(filter, facets.getOrDefault(name, List.of()));
                String text = name.label() + (filter.excluded() ? " not: " : ": ") + label;
                chips.add(new Chip(text, search.without(name, filter)));
              }
            });
    period(search).ifPresent(p -> chips.add(new Chip(p, search.withoutDates())));
    return List.copyOf(chips);
  }

  private static String label(FacetFilter filter, List<FacetCount> counts) {
    return counts.stream()
        .filter(c -> c.value().equalsIgnoreCase(filter.value()))
        .map(FacetCount::label)
        .findFirst()
        .orElse(filter.value());
  }

  private static Optional<String> period(SearchParameters search) {
    List<String> ends = new ArrayList<>();
    search.from().ifPresent(d -> ends.add("from " + Wording.date(d)));
    search.to().ifPresent(d -> ends.add("to " + Wording.date(d)));
    return ends.isEmpty() ? Optional.empty() : Optional.of("Meetings " + String.join(" ", ends));
  }
}
