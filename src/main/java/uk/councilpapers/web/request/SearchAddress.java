package uk.councilpapers.web.request;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.search.FacetFilter;
import uk.councilpapers.search.SearchRequest;

/**
 * Writes the address of a search: the inverse of {@link SearchParametersReader}.
 *
 * <p>Stateless. What is as it would be anyway is left out, so that one search has one address.
 */
public final class SearchAddress {

  /** A parameter of an address, not encoded. */
  public record Parameter(String name, String value) {}

  private SearchAddress() {}

  /** The path with the search behind it. */
  public static String of(String path, SearchParameters search) {
    return of(path, parameters(search));
  }

  /** The path with parameters behind it. */
  public static String of(String path, List<Parameter> parameters) {
    StringJoiner query = new StringJoiner("&", path + "?", "").setEmptyValue(path);
    parameters.forEach(p -> query.add(p.name() + "=" + encoded(p.value())));
    return query.toString();
  }

  /** The parameters of the search, in a fixed order. */
  public static List<Parameter> parameters(SearchParameters search) {
    List<Parameter> list = new ArrayList<>();
    if (!search.q().isEmpty()) list.add(new Parameter("q", search.q()));
    for (FacetName name : FacetName.values()) {
      for (FacetFilter filter : search.filters(name)) {
        list.add(new Parameter(name.parameter(), written(filter)));
      }
    }
    search.from().ifPresent(d -> list.add(new Parameter("from", d.toString())));
    search.to().ifPresent(d -> list.add(new Parameter("to", d.toString())));
    search.chosenSort().ifPresent(s -> list.add(new Parameter("sort", s.id())));
    if (search.page() != 1) list.add(new Parameter("page", Integer.toString(search.page())));
    if (search.size() != SearchRequest.DEFAULT_SIZE) {
      list.add(new Parameter("size", Integer.toString(search.size())));
    }
    if (!search.reading().expand()) list.add(new Parameter("expand", "off"));
    if (!search.reading().mend()) list.add(new Parameter("spell", "off"));
    if (search.reading().explain()) list.add(new Parameter("explain", "true"));
    return List.copyOf(list);
  }

  /** The value of a filter as a parameter: a leading {@code -} leaves it out. */
  public static String written(FacetFilter filter) {
    return filter.excluded() ? "-" + filter.value() : filter.value();
  }

  /** A value made safe for an address. */
  public static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
