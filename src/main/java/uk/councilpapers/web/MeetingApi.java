package uk.councilpapers.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import uk.councilpapers.model.Committee;
import uk.councilpapers.model.FacetName;
import uk.councilpapers.search.FacetFilter;
import uk.councilpapers.search.Meeting;
import uk.councilpapers.web.json.MeetingJson;
import uk.councilpapers.web.library.PaperLibrary;
import uk.councilpapers.web.request.SearchParameters;
import uk.councilpapers.web.request.SearchParametersReader;

/** {@code /api/meetings} and {@code /api/meetings/{id}}. Safe for many threads. */
record MeetingApi(PaperLibrary library) implements Resource {

  private static final List<String> KNOWN = List.of("committee", "from", "to");

  @Override
  public void addTo(RoutesConfig routes) {
    Resource.get(routes, "/api/meetings", this::meetings);
    Resource.get(routes, "/api/meetings/{id}", this::meeting);
  }

  private void meetings(Context ctx) {
    SearchParameters asked = SearchParametersReader.read(Query.of(ctx, KNOWN));
    Answer.json(
        ctx,
        MeetingJson.all(library.meetings().stream().filter(m -> isAskedFor(m, asked)).toList()));
  }

  private static boolean isAskedFor(Meeting meeting, SearchParameters asked) {
    return asked.from().stream().noneMatch(d -> meeting.date().isBefore(d.first()))
        && asked.to().stream().noneMatch(d -> meeting.date().isAfter(d.last()))
        && isAskedFor(meeting.committee(), asked.filters(FacetName.COMMITTEE));
  }

  private static boolean isAskedFor(Committee committee, List<FacetFilter> filters) {
    boolean excluded = filters.stream().anyMatch(f -> f.excluded() && names(f, committee));
    boolean any = filters.stream().allMatch(FacetFilter::excluded);
    return !excluded
        && (any || filters.stream().anyMatch(f -> !f.excluded() && names(f, committee)));
  }

  private static boolean names(FacetFilter filter, Committee committee) {
    return filter.value().equalsIgnoreCase(committee.id())
        || filter.value().equalsIgnoreCase(committee.name());
  }

  private void meeting(Context ctx) {
    Query.refuseAll(ctx);
    String id = ctx.pathParam("id");
    Meeting meeting =
        library.meetings().stream()
            .filter(m -> m.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("There is no meeting with this id."));
    Answer.json(ctx, MeetingJson.one(meeting, library.papersOf(id)));
  }
}
