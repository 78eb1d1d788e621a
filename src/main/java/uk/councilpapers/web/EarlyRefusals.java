package uk.councilpapers.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import uk.councilpapers.web.json.ProblemJson;

/**
 * Answers requests that are refused before a route sees them: addresses and headers that are no
 * HTTP.
 *
 * <p>Safe for many threads. Repeats nothing of the request.
 */
final class EarlyRefusals extends ErrorHandler {

  private static final String DETAIL =
      "The request could not be read; its address or a header is"
          + " not well formed, or too long.";

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = status(response.getStatus());
    response.setStatus(status);
    SecurityHeaders.ALL.forEach(response.getHeaders()::put);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Answer.PROBLEM);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    String title = Refusals.title(status);
    String json = Answer.written(ProblemJson.of(status, title, DETAIL, List.of()));
    response.write(true, ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8)), callback);
    return true;
  }

  /** What HTTP of another kind is, is the client's to mend: 400 rather than 501 or 505. */
  private static int status(int status) {
    return status < 400 || status == 501 || status == 505 ? 400 : status;
  }
}
