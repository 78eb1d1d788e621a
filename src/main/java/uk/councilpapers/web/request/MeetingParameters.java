package uk.councilpapers.web.request;

import java.util.ArrayList;
import java.util.List;
import uk.councilpapers.model.Committee;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.search.FacetFilter;
import uk.councilpapers.search.Meeting;

/**
 * Which meetings are asked for.
 *
 * @param search the same as a search for their papers: committees and a period, nothing else
 */
public record MeetingParameters(SearchParameters search) {

  /** The names that are known, in the order of the documentation. */
  public static final List<String> KNOWN = List.of("committee", "from", "to");

  /** Reads an address, or refuses it. */
  public static MeetingParameters read(QueryString query) {
    query.refuseOthers(KNOWN);
    return new MeetingParameters(SearchParametersReader.read(query));
  }

  /** The same for the form of a page, which states its dates in fields. */
  public static MeetingParameters readForm(QueryString query) {
    List<String> known = new ArrayList<>(KNOWN);
    known.addAll(DateFields.NAMES);
    query.refuseOthers(known);
    return new MeetingParameters(SearchParametersReader.readForm(query));
  }

  /** Whether the meeting is one of them. */
  public boolean includes(Meeting meeting) {
    return search.from().stream().noneMatch(d -> meeting.date().isBefore(d.first()))
        && search.to().stream().noneMatch(d -> meeting.date().isAfter(d.last()))
        && includes(meeting.committee());
  }

  private boolean includes(Committee committee) {
    List<FacetFilter> filters = search.filters(FacetName.COMMITTEE);
    boolean excluded = filters.stream().anyMatch(f -> f.excluded() && names(f, committee));
    boolean any = filters.stream().allMatch(FacetFilter::excluded);
    return !excluded
        && (any || filters.stream().anyMatch(f -> !f.excluded() && names(f, committee)));
  }

  private static boolean names(FacetFilter filter, Committee committee) {
    return filter.value().equalsIgnoreCase(committee.id())
        || filter.value().equalsIgnoreCase(committee.name());
  }

  /** The address of these meetings below another path. */
  public String address(String path) {
    return SearchAddress.of(path, search);
  }
}
