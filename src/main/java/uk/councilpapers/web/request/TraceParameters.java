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
    query.refuseOthers(known());
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

  /** The thread of what a search is about, with its filters. */
  public static TraceParameters of(SearchParameters search) {
    return new TraceParameters(search, Optional.empty(), List.of());
  }

  /** Whether neither words nor a paper say what to follow. */
  public boolean asksNothing() {
    return paper.isEmpty() && search.q().isEmpty();
  }

  /** The same thread without one more paper. */
  public TraceParameters leavingOut(String id) {
    List<String> more = new ArrayList<>(without);
    more.add(id);
    return new TraceParameters(search, paper, more);
  }

  /** The same thread with a paper that was left out. */
  public TraceParameters puttingBack(String id) {
    return new TraceParameters(search, paper, without.stream().filter(w -> !w.equals(id)).toList());
  }

  /** The same thread over all committees, years and kinds of paper. */
  public TraceParameters unfiltered() {
    return new TraceParameters(search.withoutFilters(), paper, without);
  }

  /** The parameters of the thread, in a fixed order; order and page of a list are none. */
  public List<SearchAddress.Parameter> parameters() {
    List<SearchAddress.Parameter> list = new ArrayList<>();
    paper.ifPresent(id -> list.add(new SearchAddress.Parameter("paper", id)));
    SearchAddress.parameters(search).stream()
        .filter(p -> !OF_A_LIST.contains(p.name()))
        .forEach(list::add);
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
