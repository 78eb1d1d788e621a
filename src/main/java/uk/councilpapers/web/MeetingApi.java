package uk.councilpapers.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import uk.councilpapers.web.council.Council;
import uk.councilpapers.web.json.MeetingJson;
import uk.councilpapers.web.request.MeetingParameters;

/** {@code /api/meetings} and {@code /api/meetings/{id}}. Safe for many threads. */
record MeetingApi(Council council) implements Resource {

  @Override
  public void addTo(RoutesConfig routes) {
    Resource.get(routes, "/api/meetings", this::meetings);
    Resource.get(routes, "/api/meetings/{id}", this::meeting);
  }

  private void meetings(Context ctx) {
    MeetingParameters asked = MeetingParameters.read(Query.of(ctx));
    Answer.json(ctx, MeetingJson.all(council.meetings(asked)));
  }

  private void meeting(Context ctx) {
    Query.refuseAll(ctx);
    Answer.json(
        ctx,
        MeetingJson.one(
            council
                .meeting(ctx.pathParam("id"))
                .orElseThrow(() -> new NotFound("There is no meeting with this id."))));
  }
}
