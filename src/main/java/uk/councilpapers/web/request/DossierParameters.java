package uk.councilpapers.web.request;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The dossier that an address asks for: of a thread, of some of its papers, or of papers that a
 * person chose. Immutable.
 *
 * @param only ids of the papers that were chosen; empty for all of the thread
 */
public record DossierParameters(TraceParameters thread, List<String> only) {

  private static final int MOST = 100;
  private static final Set<String> OWN = Set.of("only", "tick", "make");

  /** Copies the ids. */
  public DossierParameters {
    only = List.copyOf(only);
  }

  /** Reads the parameters. */
  public static DossierParameters read(QueryString query) {
    query.refuseOthers(known());
    List<String> only = List.copyOf(new LinkedHashSet<>(query.all("only")));
    if (only.size() > MOST) {
      throw new BadRequest("only", "only may be given 100 times at the most.");
    }
    return new DossierParameters(TraceParameters.read(query.without(OWN)), only);
  }

  private static List<String> known() {
    List<String> names = new ArrayList<>(TraceParameters.known());
    names.addAll(List.of("only", "tick", "make"));
    return names;
  }

  /** What a person makes of a dossier by the papers ticked; empty where nothing is to be made. */
  public Optional<DossierParameters> made(QueryString query) {
    List<String> ticked = query.all("tick");
    Optional<String> make = query.one("make");
    if (make.isEmpty()) {
      if (ticked.isEmpty()) return Optional.empty();
      throw new BadRequest("make", "make is missing; it may be keep or leave.");
    }
    return Optional.of(
        switch (make.get()) {
          case "keep" -> ticked.isEmpty() ? this : new DossierParameters(thread, ticked);
          case "leave" -> leaving(ticked);
          default ->
              throw new BadRequest(
                  "make",
                  "make cannot be " + BadRequest.quoted(make.get()) + "; it may be keep or leave.");
        });
  }

  private DossierParameters leaving(List<String> ticked) {
    List<String> rest = only.stream().filter(id -> !ticked.contains(id)).toList();
    if (!rest.isEmpty()) return new DossierParameters(thread, rest);
    TraceParameters left = thread;
    for (String id : ticked) left = left.leavingOut(id);
    return new DossierParameters(left, rest);
  }

  /** Whether neither words nor a paper nor a choice say what to tell. */
  public boolean asksNothing() {
    return thread.asksNothing() && only.isEmpty();
  }

  /** The parameters in a fixed order. */
  public List<SearchAddress.Parameter> parameters() {
    List<SearchAddress.Parameter> list = new ArrayList<>(thread.parameters());
    only.forEach(id -> list.add(new SearchAddress.Parameter("only", id)));
    return List.copyOf(list);
  }

  /** The address of this dossier below a path. */
  public String address(String path) {
    return SearchAddress.of(path, parameters());
  }
}
