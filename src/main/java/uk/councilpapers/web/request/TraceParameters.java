package uk.councilpapers.web.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.councilpapers.trace.TraceQuestion;

/**
 * The thread that an address asks for: of a paper or of a search. Immutable.
 *
 * @param search words and filters
 * @param without ids of papers that a person left out, in the order of the address
 */
public record TraceParameters(
    SearchParameters search, Optional<String> paper, List<String> without) {

  private static final int MOST_WITHOUT = 100;
  private static final Set<String> OWN = Set.of("paper", "without");
  private static final Set<String> OF_A_LIST = Set.of("sort", "page", "size");

  /** Copies the ids. */
  public TraceParameters {
    without = List.copyOf(without);
  }

  /** Reads the parameters; a thread has one order and one page. */
  public static TraceParameters read(QueryString query) {
    for (String name : OF_A_LIST) {
      if (query.names().contains(name)) {
        throw new BadRequest(
            name, "A thread has no " + name + "; known are " + String.join(", ", known()) + ".");
      }
    }
    SearchParameters search = SearchParametersReader.read(query.without(OWN));
    Optional<String> paper = query.one("paper");
    List<String> without = query.all("without");
    if (without.size() > MOST_WITHOUT) {
      throw new BadRequest("without", "without may be given 100 times at the most.");
    }
    if (paper.isPresent() && !search.q().isEmpty()) {
      throw new BadRequest("paper", "Give either a paper or q; found both.");
    }
    return new TraceParameters(search, paper, without);
  }

  /** The names that a thread knows. */
  public static List<String> known() {
    List<String> names = new ArrayList<>(SearchParametersReader.KNOWN);
    names.removeAll(OF_A_LIST);
    names.addAll(List.of("paper", "without"));
    return names;
  }

  /** The parameters of the thread, in a fixed order. */
  public List<SearchAddress.Parameter> parameters() {
    List<SearchAddress.Parameter> list = new ArrayList<>();
    paper.ifPresent(id -> list.add(new SearchAddress.Parameter("paper", id)));
    list.addAll(SearchAddress.parameters(search));
    without.forEach(id -> list.add(new SearchAddress.Parameter("without", id)));
    return List.copyOf(list);
  }

  /** The address of this thread below a path. */
  public String address(String path) {
    return SearchAddress.of(path, parameters());
  }

  /** The question for the engine. */
  public TraceQuestion toQuestion() {
    return new TraceQuestion(paper, search.toRequest(), Set.copyOf(without));
  }
}
