package uk.councilpapers.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import uk.councilpapers.search.MeetingDetails;
import uk.councilpapers.web.council.Council;
import uk.councilpapers.web.page.MeetingPage;
import uk.councilpapers.web.page.MeetingsPage;
import uk.councilpapers.web.request.BadRequest;
import uk.councilpapers.web.request.MeetingParameters;
import uk.councilpapers.web.request.QueryString;

/** {@code /meetings} and {@code /meetings/{id}}. Safe for many threads. */
record MeetingPages(Council council, Pages pages) implements Resource {

  @Override
  public void addTo(RoutesConfig routes) {
    Resource.get(routes, "/meetings", this::meetings);
    Resource.get(routes, "/meetings/{id}", this::meeting);
  }

  private void meetings(Context ctx) {
    QueryString query = Query.of(ctx);
    try {
      MeetingParameters asked = MeetingParameters.readForm(query);
      Answer.html(
          ctx,
          pages.meetings(
              MeetingsPage.of(
                  asked,
                  council.meetings(asked).stream().map(MeetingDetails::meeting).toList(),
                  council.library().committees())));
    } catch (BadRequest e) {
      ctx.status(400);
      Answer.html(
          ctx,
          pages.meetings(
              MeetingsPage.refused(query, e.problems(), council.library().committees())));
    }
  }

  private void meeting(Context ctx) {
    Query.refuseAll(ctx);
    Answer.html(
        ctx,
        pages.meeting(
            MeetingPage.of(
                council
                    .meeting(ctx.pathParam("id"))
                    .orElseThrow(() -> new NotFound("There is no meeting at this address.")))));
  }
}
