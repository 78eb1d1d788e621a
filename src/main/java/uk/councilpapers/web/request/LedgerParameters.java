package uk.councilpapers.web.request;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilpapers.search.SearchRequest;
import uk.councilpapers.trace.LedgerQuestion;
import uk.councilpapers.trace.LedgerStatus;

/**
 * The recommendations and promises that an address asks for. Immutable.
 *
 * @param search words and filters of the papers
 * @param status the states asked for; none asks for all
 */
public record LedgerParameters(SearchParameters search, Set<LedgerStatus> status) {

  private static final Set<String> OWN = Set.of("status");

  /** Items of a page for people. */
  private static final int A_PAGE = 25;

  /** Copies the states. */
  public LedgerParameters {
    status = Set.copyOf(status);
  }

  /** Reads the parameters. */
  public static LedgerParameters read(QueryString query) {
    query.refuseOthers(known());
    return new LedgerParameters(SearchParametersReader.read(query.without(OWN)), states(query));
  }

  /** The same for the form of a page, which states its dates in fields. */
  public static LedgerParameters readForm(QueryString query) {
    Set<LedgerStatus> status = states(query);
    SearchParameters search = SearchParametersReader.readForm(query.without(OWN));
    boolean sized = query.one("size").isPresent();
    return new LedgerParameters(sized ? search : search.withSize(A_PAGE), status);
  }

  private static Set<LedgerStatus> states(QueryString query) {
    Set<LedgerStatus> status = new LinkedHashSet<>();
    for (String value : query.all("status")) status.add(status(value));
    return status;
  }

  private static LedgerStatus status(String value) {
    Optional<LedgerStatus> status = LedgerStatus.of(value);
    if (status.isPresent()) return status.get();
    throw new BadRequest(
        "status",
        "status cannot be "
            + BadRequest.quoted(value)
            + "; it may be "
            + Arrays.stream(LedgerStatus.values())
                .map(LedgerStatus::id)
                .collect(Collectors.joining(", "))
            + ".");
  }

  /** The names that a ledger knows. */
  public static List<String> known() {
    List<String> names = new ArrayList<>(SearchParametersReader.KNOWN);
    names.addAll(OWN);
    return names;
  }

  /** The same in these states, from the first page. */
  public LedgerParameters withStatus(Set<LedgerStatus> other) {
    return new LedgerParameters(search.withPage(1), other);
  }

  /** Another page of the same. */
  public LedgerParameters withPage(int page) {
    return new LedgerParameters(search.withPage(page), status);
  }

  /** The address of this ledger below a path, with as many items a page as usual there. */
  public String address(String path) {
    boolean usual = search.size() == A_PAGE;
    List<SearchAddress.Parameter> list =
        new ArrayList<>(
            SearchAddress.parameters(usual ? search.withSize(SearchRequest.DEFAULT_SIZE) : search));
    Arrays.stream(LedgerStatus.values())
        .filter(status::contains)
        .forEach(s -> list.add(new SearchAddress.Parameter("status", s.id())));
    return SearchAddress.of(path, list);
  }

  /** The question for the engine. */
  public LedgerQuestion toQuestion() {
    return new LedgerQuestion(search.withPage(1).toRequest(), status);
  }
}
