package uk.councilpapers.trace;

import java.util.List;
import java.util.function.Predicate;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.model.Paper;
import uk.councilpapers.search.Continuity;
import uk.councilpapers.search.FacetFilter;
import uk.councilpapers.search.SearchRequest;
import uk.councilpapers.text.Slug;

/** Whether a paper keeps to the filters of a search. Immutable. */
record ThreadFilter(SearchRequest search, Continuity continuity) implements Predicate<Paper> {

  @Override
  public boolean test(Paper paper) {
    boolean inTime =
        search.from().stream().noneMatch(f -> paper.date().stream().noneMatch(d -> !d.isBefore(f)))
            && search.to().stream()
                .noneMatch(t -> paper.date().stream().noneMatch(d -> !d.isAfter(t)));
    if (!inTime) return false;
    for (FacetName name : FacetName.values()) {
      if (!keeps(values(paper, name), search.filters(name), name)) return false;
    }
    return true;
  }

  private boolean keeps(List<String> values, List<FacetFilter> filters, FacetName name) {
    boolean wanted = filters.stream().allMatch(FacetFilter::excluded);
    for (FacetFilter filter : filters) {
      boolean has = values.contains(id(name, filter.value()));
      if (has && filter.excluded()) return false;
      wanted |= has;
    }
    return wanted;
  }

  private String id(FacetName name, String value) {
    return name == FacetName.COMMITTEE ? continuity.named(value).id() : Slug.of(value);
  }

  private static List<String> values(Paper paper, FacetName name) {
    return switch (name) {
      case COMMITTEE -> List.of(paper.committee().id());
      case YEAR -> paper.date().map(d -> String.valueOf(d.getYear())).stream().toList();
      case KIND -> List.of(paper.kind().id(), Slug.of(paper.kind().label()));
      case TOPIC -> paper.topics().stream().map(t -> t.id()).toList();
      case OFFICER ->
          paper.officers().stream().flatMap(o -> o.name().stream()).map(Slug::of).toList();
    };
  }
}
