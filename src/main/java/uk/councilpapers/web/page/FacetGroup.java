package uk.councilpapers.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.search.FacetCount;
import uk.councilpapers.search.FacetFilter;
import uk.councilpapers.web.request.SearchAddress;
import uk.councilpapers.web.request.SearchParameters;

/**
 * One facet as a group of checkboxes.
 *
 * @param name of the parameter
 * @param open whether the group is unfolded
 * @param options those in view: the most frequent and all that are chosen
 * @param others those behind "show more"
 * @param leftOut boxes that leave a value out; none for years, which have a period
 * @param excludes whether one of these is ticked
 * @param more what to say of values that are not offered
 */
public record FacetGroup(
    String name,
    String label,
    boolean open,
    List<Option> options,
    List<Option> others,
    List<Option> leftOut,
    boolean excludes,
    Optional<String> more) {

  private static final int MOST_OPTIONS = 20;
  private static final int IN_VIEW = 8;
  private static final int LEFT_OUT = 5;

  /** One checkbox. */
  public record Option(String value, String label, String count, boolean chosen) {}

  /** The group of a facet; empty when there is nothing to choose. */
  static Optional<FacetGroup> of(FacetName name, List<FacetCount> counts, SearchParameters search) {
    if (counts.isEmpty()) return Optional.empty();
    List<Option> options = new ArrayList<>();
    List<Option> others = new ArrayList<>();
    counts.stream()
        .filter(c -> !c.excluded())
        .limit(MOST_OPTIONS)
        .forEach(c -> (c.selected() || options.size() < IN_VIEW ? options : others).add(option(c)));
    boolean chosen = !search.filters(name).isEmpty();
    return Optional.of(
        new FacetGroup(
            name.parameter(),
            name.label(),
            opens(name) || chosen,
            List.copyOf(options),
            List.copyOf(others),
            leftOut(name, counts),
            counts.stream().anyMatch(FacetCount::excluded),
            more(name, counts)));
  }

  private static boolean opens(FacetName name) {
    return name == FacetName.COMMITTEE || name == FacetName.YEAR || name == FacetName.KIND;
  }

  private static Option option(FacetCount count) {
    return new Option(
        count.value(), count.label(), Wording.number(count.count()), count.selected());
  }

  private static List<Option> leftOut(FacetName name, List<FacetCount> counts) {
    if (name == FacetName.YEAR) return List.of();
    List<Option> boxes = new ArrayList<>();
    for (FacetCount count : counts) {
      if (!count.excluded() && boxes.size() >= LEFT_OUT) continue;
      String value = SearchAddress.written(new FacetFilter(count.value(), true));
      boxes.add(new Option(value, count.label(), "", count.excluded()));
    }
    return List.copyOf(boxes);
  }

  private static Optional<String> more(FacetName name, List<FacetCount> counts) {
    int left = counts.size() - MOST_OPTIONS;
    if (left <= 0) return Optional.empty();
    return Optional.of(
        Wording.number(left) + " more. Type " + name.parameter() + ": and the name in the box.");
  }

  /** Whether the filter shows as a ticked box of this group. */
  boolean shows(FacetFilter filter) {
    List<Option> boxes = filter.excluded() ? leftOut : options;
    String value = SearchAddress.written(filter);
    return boxes.stream()
        .filter(Option::chosen)
        .anyMatch(
            o -> o.value().equalsIgnoreCase(value) || o.label().equalsIgnoreCase(filter.value()));
  }
}
