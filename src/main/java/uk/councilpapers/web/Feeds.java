package uk.councilpapers.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import uk.councilpapers.search.SearchRequest;
import uk.councilpapers.search.SearchResults;
import uk.councilpapers.search.SortOrder;
import uk.councilpapers.web.council.Council;
import uk.councilpapers.web.feed.AtomFeed;
import uk.councilpapers.web.feed.MeetingCalendar;
import uk.councilpapers.web.feed.PaperTable;
import uk.councilpapers.web.library.PaperLibrary;
import uk.councilpapers.web.request.MeetingParameters;
import uk.councilpapers.web.request.QueryString;
import uk.councilpapers.web.request.SearchParameters;
import uk.councilpapers.web.request.SearchParametersReader;

/**
 * {@code /feed.atom}, {@code /export.csv} and {@code /calendar.ics}: a search or the meetings for
 * other programs. Safe for many threads.
 */
record Feeds(PaperLibrary library, Council council) implements Resource {

  private static final String CSV = "text/csv;charset=utf-8";
  private static final String CALENDAR = "text/calendar;charset=utf-8";

  /** The entries of a feed when nothing else is asked for. */
  private static final int ENTRIES = 50;

  @Override
  public void addTo(RoutesConfig routes) {
    Resource.get(routes, AtomFeed.PATH, this::feed);
    Resource.get(routes, "/export.csv", this::table);
    Resource.get(routes, "/calendar.ics", this::calendar);
  }

  private void feed(Context ctx) {
    SearchParameters search = newest(Query.of(ctx));
    SearchResults results = library.search(search.toRequest());
    Answer.text(ctx, AtomFeed.TYPE, AtomFeed.of(base(ctx), search, results, library.state()));
  }

  /** The search with the newest papers first, whatever order is asked for. */
  private static SearchParameters newest(QueryString query) {
    SearchParameters asked = SearchParametersReader.read(query).withOrder(SortOrder.NEWEST);
    return query.one("size").isPresent() ? asked : asked.withSize(ENTRIES);
  }

  private void table(Context ctx) throws IOException {
    SearchRequest request = SearchParametersReader.read(Query.of(ctx)).toRequest();
    ctx.contentType(CSV)
        .header("Content-Disposition", "attachment; filename=\"council-papers.csv\"")
        .header("Cache-Control", "no-cache")
        .header("Vary", "Accept-Encoding");
    if (ctx.method().equals(HandlerType.HEAD)) return;
    Writer out =
        new BufferedWriter(new OutputStreamWriter(ctx.outputStream(), StandardCharsets.UTF_8));
    try {
      library.each(request, new PaperTable(base(ctx), out));
      out.flush();
    } catch (UncheckedIOException e) {
      if (!ctx.res().isCommitted()) throw e;
    }
  }

  private void calendar(Context ctx) {
    MeetingParameters asked = MeetingParameters.read(Query.of(ctx));
    Answer.text(
        ctx,
        CALENDAR,
        MeetingCalendar.of(base(ctx), council.meetings(asked), library.state().committedAt()));
  }

  /** Scheme and host as the client sees them; a proxy in front says that it speaks TLS. */
  static String base(Context ctx) {
    boolean secure = "https".equals(ctx.header("X-Forwarded-Proto"));
    return (secure ? "https" : ctx.scheme())
        + "://"
        + Optional.ofNullable(ctx.host()).orElse("localhost");
  }
}
