package uk.councilpapers.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.eclipse.jetty.server.HttpConfiguration;
import uk.councilpapers.web.council.Council;
import uk.councilpapers.web.library.PageImages;
import uk.councilpapers.web.library.PaperLibrary;
import uk.councilpapers.web.page.Frame;

/**
 * The HTTP server over a library of papers: pages for people, JSON for programs.
 *
 * <p>Answers from many threads. Reads only: it never changes an index or a file.
 */
public final class WebServer implements AutoCloseable {

  private static final int LONGEST_HEADER_BYTES = 32 * 1024;

  private final String host;
  private final Javalin javalin;
  private final KeptPageImages images;

  private WebServer(String host, Javalin javalin, KeptPageImages images) {
    this.host = host;
    this.javalin = javalin;
    this.images = images;
  }

  /**
   * Starts to listen.
   *
   * @param port 0 takes a free one
   */
  public static WebServer start(PaperLibrary library, PageImages images, String host, int port) {
    Clock clock = Clock.systemUTC();
    Metrics metrics = new Metrics(library, clock);
    KeptPageImages kept = new KeptPageImages(images);
    List<Resource> resources = resources(library, kept, clock, metrics);
    Javalin javalin =
        Javalin.create(
            config -> {
              configure(config, resources);
              config.requestLogger.http(metrics::count);
            });
    return new WebServer(host, javalin.start(host, port), kept);
  }

  private static List<Resource> resources(
      PaperLibrary library, PageImages images, Clock clock, Metrics metrics) {
    Council council = new Council(library);
    Assets assets = new Assets();
    Pages pages = new Pages(new Frame(assets.style(), assets.script(), assets.icon()));
    return List.of(
        new Refusals(pages),
        assets,
        new SearchPages(library, pages),
        new PaperPages(library, pages),
        new PrintedPageFiles(library, images, pages),
        new HelpPages(library, pages),
        new OpenApi(),
        new SearchApi(library),
        new SuggestApi(library),
        new PaperApi(library),
        new TraceApi(library),
        new TracePages(library, pages),
        new LedgerApi(library),
        new ChangesApi(library),
        new LedgerPages(library, pages),
        new ChangesPages(library, pages),
        new Dossiers(library, pages),
        new RegisterApi(library, council),
        new RegisterPages(library, council, pages),
        new MeetingApi(council),
        new MeetingPages(council, pages),
        new HealthApi(library, clock),
        metrics,
        new StatementPages(library, pages),
        new Feeds(library, council),
        new SourceFiles(library));
  }

  private static void configure(JavalinConfig config, List<Resource> resources) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.generateEtags = true;
    config.jetty.modifyHttpConfiguration(WebServer::configure);
    config.jetty.modifyServer(server -> server.setErrorHandler(new EarlyRefusals()));
    resources.forEach(r -> r.addTo(config.routes));
  }

  private static void configure(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(LONGEST_HEADER_BYTES);
    http.addCustomizer(new SecurityHeaders());
  }

  /** The port that it listens on. */
  public int port() {
    return javalin.port();
  }

  /** Where it can be reached. */
  public URI address() {
    return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port());
  }

  /** Stops to listen. */
  @Override
  public void close() {
    javalin.stop();
    images.close();
  }
}
