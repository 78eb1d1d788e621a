package uk.councilpapers.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.search.FacetCount;
import uk.councilpapers.search.FacetFilter;
import uk.councilpapers.search.SearchRequest;
import uk.councilpapers.web.request.BadRequest.Problem;
import uk.councilpapers.web.request.DateFields;
import uk.councilpapers.web.request.QueryString;
import uk.councilpapers.web.request.SearchAddress;
import uk.councilpapers.web.request.SearchAddress.Parameter;
import uk.councilpapers.web.request.SearchParameters;

/**
 * The form of the search page, filled in.
 *
 * @param periods that are often wanted; the one in use has an empty address
 * @param hidden what the search holds and no field shows
 * @param problems what is wrong with what was sent; may be empty
 */
public record SearchForm(
    String q,
    List<FacetGroup> groups,
    List<Link> periods,
    DateFields from,
    DateFields to,
    List<Parameter> hidden,
    List<Problem> problems) {

  /** The form of a search that was answered. */
  static SearchForm of(
      SearchParameters search,
      Map<FacetName, List<FacetCount>> facets,
      Optional<LocalDate> newest) {
    List<FacetGroup> groups = new ArrayList<>();
    for (FacetName name : FacetName.values()) {
      FacetGroup.of(name, facets.getOrDefault(name, List.of()), search).ifPresent(groups::add);
    }
    return new SearchForm(
        search.q(),
        List.copyOf(groups),
        Periods.of(search, newest),
        DateFields.of("from", search.from()),
        DateFields.of("to", search.to()),
        hidden(search, groups),
        List.of());
  }

  private static List<Parameter> hidden(SearchParameters search, List<FacetGroup> groups) {
    List<Parameter> hidden = new ArrayList<>();
    search
        .filters()
        .forEach(
            (name, filters) -> {
              for (FacetFilter filter : filters) {
                if (groups.stream()
                    .anyMatch(g -> g.name().equals(name.parameter()) && g.shows(filter))) {
                  continue;
                }
                hidden.add(new Parameter(name.parameter(), SearchAddress.written(filter)));
              }
            });
    search.chosenSort().ifPresent(s -> hidden.add(new Parameter("sort", s.id())));
    if (!search.reading().expand()) hidden.add(new Parameter("expand", "off"));
    if (!search.reading().mend()) hidden.add(new Parameter("spell", "off"));
    if (search.size() != SearchRequest.DEFAULT_SIZE) {
      hidden.add(new Parameter("size", Integer.toString(search.size())));
    }
    return List.copyOf(hidden);
  }

  /** The form as it was sent, with what is wrong with it. */
  public static SearchForm refused(QueryString sent, List<Problem> problems) {
    return new SearchForm(
        sent.all("q").stream().findFirst().orElse(""),
        List.of(),
        List.of(),
        DateFields.of("from", sent),
        DateFields.of("to", sent),
        List.of(),
        List.copyOf(problems));
  }

  /** Where on the page a problem can be mended. */
  public String anchor(Problem problem) {
    return switch (problem.parameter()) {
      case "from" -> "#from-day";
      case "to" -> "#to-day";
      default -> "#q";
    };
  }

  /** What is wrong with one date. */
  public List<String> problemsOf(String parameter) {
    return problems.stream()
        .filter(p -> p.parameter().equals(parameter))
        .map(Problem::message)
        .toList();
  }
}
