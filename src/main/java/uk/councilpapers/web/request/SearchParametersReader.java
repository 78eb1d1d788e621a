package uk.councilpapers.web.request;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.model.PaperKind;
import uk.councilpapers.search.FacetFilter;
import uk.councilpapers.search.Reading;
import uk.councilpapers.search.SearchRequest;
import uk.councilpapers.search.SortOrder;
import uk.councilpapers.web.request.BadRequest.Problem;

/**
 * Reads the parameters of one search and collects everything that is wrong with them.
 *
 * <p>For one request and one thread.
 */
public final class SearchParametersReader {

  /** The longest query, in characters. */
  public static final int LONGEST_QUERY = 2000;

  /** The last page that may be asked for. */
  public static final int LAST_PAGE = 100_000;

  private static final int LONGEST_VALUE = 300;

  private static final List<String> ON_OFF = List.of("on", "off");
  private static final List<String> TRUE_FALSE = List.of("true", "false");

  /** The names that a search knows, in the order of the documentation. */
  public static final List<String> KNOWN =
      List.of(
          "q",
          "committee",
          "officer",
          "topic",
          "kind",
          "year",
          "from",
          "to",
          "sort",
          "page",
          "size",
          "expand",
          "spell",
          "explain");

  private final QueryString query;
  private final List<Problem> problems = new ArrayList<>();

  private SearchParametersReader(QueryString query) {
    this.query = query;
  }

  /** The search, or a {@link BadRequest} that names every problem. */
  public static SearchParameters read(QueryString query) {
    return new SearchParametersReader(query).read(List.of());
  }

  /** The same for the form of a page, which may state its dates in fields. */
  public static SearchParameters readForm(QueryString query) {
    return new SearchParametersReader(query).read(DateFields.NAMES);
  }

  /** The same for a page that knows more names, which are left to it. */
  public static SearchParameters readForm(QueryString query, List<String> more) {
    return new SearchParametersReader(query)
        .read(Stream.concat(DateFields.NAMES.stream(), more.stream()).toList());
  }

  /** The words under another name than {@code q}; empty where there are none. */
  public static String words(QueryString query, String name) {
    String words = query.one(name).orElse("");
    if (words.length() <= LONGEST_QUERY) return words;
    throw new BadRequest(name, tooLong(name, words));
  }

  private static String tooLong(String name, String words) {
    return name + " may have at most 2,000 characters; found " + words.length() + ".";
  }

  private SearchParameters read(List<String> more) {
    refuseUnknown(more);
    SearchParameters search =
        new SearchParameters(
            q(),
            filters(),
            date("from"),
            date("to"),
            sort(),
            number("page", 1, LAST_PAGE, 1),
            number("size", 1, SearchRequest.MAX_SIZE, SearchRequest.DEFAULT_SIZE),
            new Reading(
                is("expand", ON_OFF, true),
                is("spell", ON_OFF, true),
                is("explain", TRUE_FALSE, false)));
    refuseReversed(search);
    if (!problems.isEmpty()) throw new BadRequest(problems);
    return search;
  }

  private void refuseUnknown(List<String> more) {
    for (String name : query.names()) {
      if (KNOWN.contains(name) || more.contains(name)) continue;
      problem(
          name,
          "There is no parameter "
              + BadRequest.quoted(name)
              + "; known are "
              + String.join(", ", KNOWN)
              + ".");
    }
  }

  private void refuseReversed(SearchParameters search) {
    if (search.from().isEmpty() || search.to().isEmpty()) return;
    if (search.from().get().first().isAfter(search.to().get().last())) {
      problem("from", "The from date must be the same as or before the to date.");
    }
  }

  private String q() {
    String q = one("q").orElse("");
    if (q.length() <= LONGEST_QUERY) return q;
    problem("q", tooLong("q", q));
    return "";
  }

  private Map<FacetName, List<FacetFilter>> filters() {
    Map<FacetName, List<FacetFilter>> filters = new EnumMap<>(FacetName.class);
    for (FacetName name : FacetName.values()) {
      filters.put(
          name,
          query.all(name.parameter()).stream()
              .flatMap(v -> filter(name, v).stream())
              .distinct()
              .toList());
    }
    return filters;
  }

  private Optional<FacetFilter> filter(FacetName name, String text) {
    boolean excluded = text.startsWith("-");
    String value = excluded ? text.substring(1).strip() : text;
    Optional<String> wanted = wanted(name, value);
    if (wanted.isEmpty()) return Optional.of(new FacetFilter(value, excluded));
    problem(
        name.parameter(),
        name.parameter()
            + " cannot be "
            + BadRequest.quoted(value)
            + "; it may be "
            + wanted.get()
            + ".");
    return Optional.empty();
  }

  /** What the value would have to be; empty when it may stand. */
  private static Optional<String> wanted(FacetName name, String value) {
    boolean stands =
        switch (name) {
          case KIND -> PaperKind.of(value).isPresent();
          case YEAR -> value.matches("\\d{4}");
          case COMMITTEE, OFFICER, TOPIC -> !value.isEmpty() && value.length() <= LONGEST_VALUE;
        };
    if (stands) return Optional.empty();
    return Optional.of(
        switch (name) {
          case KIND -> Stream.of(PaperKind.values()).map(PaperKind::id).collect(orJoined());
          case YEAR -> "a year of four digits";
          case COMMITTEE, OFFICER, TOPIC -> "an id or a name of 1 to 300 characters";
        });
  }

  private Optional<PartialDate> date(String name) {
    Optional<String> text = one(name);
    if (text.isEmpty()) return DateFields.of(name, query).read(problems);
    Optional<PartialDate> date = PartialDate.parse(text.get());
    if (date.isEmpty()) {
      problem(
          name,
          name
              + " cannot be "
              + BadRequest.quoted(text.get())
              + "; it may be a date that exists, as YYYY, YYYY-MM or YYYY-MM-DD.");
    }
    return date;
  }

  private Optional<SortOrder> sort() {
    Optional<String> text = one("sort");
    if (text.isEmpty()) return Optional.empty();
    String id = text.get().toLowerCase(Locale.ROOT);
    Optional<SortOrder> order =
        Arrays.stream(SortOrder.values()).filter(s -> s.id().equals(id)).findFirst();
    if (order.isEmpty()) {
      problem(
          "sort",
          "sort cannot be "
              + BadRequest.quoted(text.get())
              + "; it may be "
              + Stream.of(SortOrder.values()).map(SortOrder::id).collect(orJoined())
              + ".");
    }
    return order;
  }

  /** Whether a parameter has the first of its two values. */
  private boolean is(String name, List<String> values, boolean otherwise) {
    Optional<String> text = one(name);
    if (text.isEmpty()) return otherwise;
    String value = text.get().toLowerCase(Locale.ROOT);
    if (values.contains(value)) return value.equals(values.getFirst());
    problem(
        name,
        name
            + " cannot be "
            + BadRequest.quoted(text.get())
            + "; it may be "
            + String.join(" or ", values)
            + ".");
    return otherwise;
  }

  private int number(String name, int least, int most, int otherwise) {
    Optional<String> text = one(name);
    if (text.isEmpty()) return otherwise;
    if (text.get().matches("\\d{1,9}")) {
      int number = Integer.parseInt(text.get());
      if (least <= number && number <= most) return number;
    }
    problem(
        name,
        String.format(
            Locale.ROOT,
            "%s cannot be %s; it may be a whole number from %d to %d.",
            name,
            BadRequest.quoted(text.get()),
            least,
            most));
    return otherwise;
  }

  private Optional<String> one(String name) {
    try {
      return query.one(name);
    } catch (BadRequest e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }

  private void problem(String parameter, String message) {
    problems.add(new Problem(parameter, message));
  }

  private static java.util.stream.Collector<CharSequence, ?, String> orJoined() {
    return Collectors.collectingAndThen(
        Collectors.joining(", "), joined -> joined.replaceFirst(", (?=[^,]*$)", " or "));
  }
}
