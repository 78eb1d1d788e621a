package uk.councilpapers.web.request;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

  /** Copies the states. */
  public LedgerParameters {
    status = Set.copyOf(status);
  }

  /** Reads the parameters. */
  public static LedgerParameters read(QueryString query) {
    Set<LedgerStatus> status = new LinkedHashSet<>();
    for (String value : query.all("status")) status.add(status(value));
    return new LedgerParameters(SearchParametersReader.read(query.without(OWN)), status);
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

  /** The question for the engine. */
  public LedgerQuestion toQuestion() {
    return new LedgerQuestion(search.withPage(1).toRequest(), status);
  }
}
