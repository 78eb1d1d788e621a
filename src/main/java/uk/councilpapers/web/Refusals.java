package uk.councilpapers.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import uk.councilpapers.web.json.ProblemJson;
import uk.councilpapers.web.page.MessagePage;
import uk.councilpapers.web.request.BadRequest;
import uk.councilpapers.web.request.BadRequest.Problem;

/**
 * Answers requests that fail: RFC 9457 for programs, a page for people.
 *
 * <p>Safe for many threads. What failed inside the program is logged and not shown.
 */
record Refusals(Pages pages) implements Resource {

  private static final Set<String> FOR_PROGRAMS =
      Set.of(
          "/openapi.json",
          "/health",
          "/metrics",
          "/feed.atom",
          "/trace.atom",
          "/export.csv",
          "/ledger.csv",
          "/dossier.csv",
          "/dossier.docx",
          "/calendar.ics");

  private static final Pattern OTHER_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private static final System.Logger LOG = System.getLogger(Refusals.class.getName());

  @Override
  public void addTo(RoutesConfig routes) {
    routes.before(Refusals::refuseOtherMethods);
    routes.before(Refusals::refuseOtherEscapes);
    routes.exception(BadRequest.class, (e, ctx) -> answer(ctx, 400, e.detail(), e.problems()));
    routes.exception(NotFound.class, (e, ctx) -> answer(ctx, 404, e.detail()));
    routes.exception(Gone.class, (e, ctx) -> answer(ctx, 410, e.detail()));
    routes.exception(Busy.class, (e, ctx) -> answer(ctx, 503, e.detail()));
    routes.exception(RangeNotSatisfiable.class, (e, ctx) -> answer(ctx, 416, e.detail()));
    routes.exception(HttpResponseException.class, this::known);
    routes.exception(Exception.class, this::unexpected);
  }

  /** Refuses everything but reading. */
  private static void refuseOtherMethods(Context ctx) {
    if (ctx.method().equals(HandlerType.GET) || ctx.method().equals(HandlerType.HEAD)) return;
    ctx.header("Allow", "GET, HEAD");
    throw new HttpResponseException(405, "Only GET and HEAD are answered here.");
  }

  /** A path may have passed the server with an escape that nothing behind it can read. */
  private static void refuseOtherEscapes(Context ctx) {
    if (!OTHER_ESCAPE.matcher(ctx.req().getRequestURI()).find()) return;
    throw new BadRequest(
        "", "The address holds a % that is no UTF-8 escape; a percent sign is written %25.");
  }

  private void known(HttpResponseException e, Context ctx) {
    int status = e.getStatus();
    String detail =
        status == 404 ? "There is nothing at this address." : String.valueOf(e.getMessage());
    answer(ctx, status, detail);
  }

  private void unexpected(Exception e, Context ctx) {
    LOG.log(System.Logger.Level.ERROR, "request for " + ctx.path() + " failed", e);
    answer(ctx, 500, "Something went wrong here. It has been noted; please try again later.");
  }

  private void answer(Context ctx, int status, String detail) {
    answer(ctx, status, detail, List.of());
  }

  private void answer(Context ctx, int status, String detail, List<Problem> problems) {
    String title = title(status);
    ctx.status(status);
    if (isForPrograms(ctx.path())) {
      Answer.json(ctx, Answer.PROBLEM, ProblemJson.of(status, title, detail, problems));
    } else {
      Answer.html(ctx, pages.message(new MessagePage(title, detail, problems)));
    }
  }

  /** Whether a program, not a person, reads what stands at the path. */
  static boolean isForPrograms(String path) {
    return path.equals("/api") || path.startsWith("/api/") || FOR_PROGRAMS.contains(path);
  }

  /** What a status means, in words. */
  static String title(int status) {
    return switch (status) {
      case 400 -> "There is a problem with the request";
      case 404 -> "Page not found";
      case 410 -> "Taken down";
      case 405 -> "Method not allowed";
      case 416 -> "Range not satisfiable";
      case 500 -> "Sorry, there is a problem with the service";
      default -> HttpStatus.forStatus(status).getMessage();
    };
  }
}
