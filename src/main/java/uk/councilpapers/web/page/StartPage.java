package uk.councilpapers.web.page;

import java.util.Comparator;
import java.util.List;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.search.IndexState;
import uk.councilpapers.search.RegisterEntry;
import uk.councilpapers.web.request.Addresses;
import uk.councilpapers.web.request.SearchAddress;
import uk.councilpapers.web.request.SearchParameters;

/**
 * The search page before anything is asked.
 *
 * @param scope what can be searched
 */
public record StartPage(
    String scope, List<Link> examples, List<Counted> committees, List<Counted> topics) {

  /** A value of a register with the number of its papers. */
  public record Counted(String text, String address, String count) {}

  private static final List<String> EXAMPLES =
      List.of(
          "parking charges", "\"public consultation\"", "budget kind:minute", "school OR college");

  /** The page over an index. */
  public static StartPage of(
      IndexState state, List<RegisterEntry> committees, List<RegisterEntry> topics) {
    return new StartPage(
        Coverage.sentence(state),
        EXAMPLES.stream()
            .map(q -> new Link(q, SearchAddress.of("/", SearchParameters.of(q))))
            .toList(),
        byCount(FacetName.COMMITTEE, committees),
        byCount(FacetName.TOPIC, topics));
  }

  private static List<Counted> byCount(FacetName facet, List<RegisterEntry> entries) {
    return entries.stream()
        .sorted(Comparator.comparingLong(RegisterEntry::count).reversed())
        .map(
            e ->
                new Counted(
                    e.label(),
                    Addresses.papersWith(facet, e.id()),
                    Wording.counted(e.count(), "paper")))
        .toList();
  }
}
