package uk.councilpapers.web.page;

import java.util.List;
import java.util.Optional;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.search.FacetCount;
import uk.councilpapers.search.FacetFilter;
import uk.councilpapers.web.request.SearchParameters;

/**
 * One facet as a group of checkboxes.
 *
 * @param name of the parameter
 * @param open whether the group is unfolded
 * @param more what to say of values that are not offered
 */
public record FacetGroup(
    String name, String label, List<Option> options, boolean open, Optional<String> more) {

  private static final int MOST_OPTIONS = 40;

  /** One checkbox. */
  public record Option(String value, String label, String count, boolean chosen) {}

  /** The group of a facet; empty when there is nothing to choose. */
  static Optional<FacetGroup> of(FacetName name, List<FacetCount> counts, SearchParameters search) {
    if (counts.isEmpty()) return Optional.empty();
    List<Option> options =
        counts.stream()
            .filter(c -> !c.excluded())
            .limit(MOST_OPTIONS)
            .map(FacetGroup::option)
            .toList();
    boolean open = opens(name) || !search.filters(name).isEmpty();
    return Optional.of(
        new FacetGroup(name.parameter(), name.label(), options, open, more(name, counts)));
  }

  private static boolean opens(FacetName name) {
    return name == FacetName.COMMITTEE || name == FacetName.YEAR || name == FacetName.KIND;
  }

  private static Option option(FacetCount count) {
    return new Option(
        count.value(), count.label(), Wording.number(count.count()), count.selected());
  }

  private static Optional<String> more(FacetName name, List<FacetCount> counts) {
    int left = counts.size() - MOST_OPTIONS;
    if (left <= 0) return Optional.empty();
    return Optional.of(
        Wording.number(left) + " more. Type " + name.parameter() + ": and the name in the box.");
  }

  /** Whether the filter shows as a ticked box of this group. */
  boolean shows(FacetFilter filter) {
    return !filter.excluded()
        && options.stream()
            .filter(Option::chosen)
            .anyMatch(
                o ->
                    o.value().equalsIgnoreCase(filter.value())
                        || o.label().equalsIgnoreCase(filter.value()));
  }
}
