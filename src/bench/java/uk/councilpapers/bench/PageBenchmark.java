package uk.councilpapers.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.councilpapers.cli.PdfPageImages;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.index.IndexProgress;
import uk.councilpapers.index.PaperIndexer;
import uk.councilpapers.model.Paper;
import uk.councilpapers.search.PaperSearcher;
import uk.councilpapers.web.WebServer;
import uk.councilpapers.web.library.IndexedPapers;

/**
 * How long a person waits for the first byte of a result page over the sample papers, from a server
 * that is warm: each search asked for the first time, and again when its answer is known.
 *
 * <p>{@code mvn -q test-compile exec:exec@bench -Dbench=PageBenchmark}
 */
public final class PageBenchmark {

  private static final int WARM_UP = 300;
  private static final int SEARCHES = 500;

  private PageBenchmark() {}

  /** Runs it. */
  public static void main(String[] args) throws Exception {
    IndexConfig config = BenchConfig.read();
    Path folder = Files.createTempDirectory("council-papers-bench");
    new PaperIndexer(config, PaperIndexer.Settings.USUAL, IndexProgress.NONE)
        .index(folder, List.of(Path.of("src", "sample", "papers")));
    List<Paper> papers = SamplePaperPool.read(config);
    List<String> queries = new QueryMix(papers, ManyPapers.SEED).queries(WARM_UP + SEARCHES);
    try (PaperSearcher searcher = PaperSearcher.open(folder, config);
        WebServer server =
            WebServer.start(new IndexedPapers(searcher), new PdfPageImages(), "127.0.0.1", 0);
        HttpClient client = HttpClient.newHttpClient()) {
      List<URI> addresses = new ArrayList<>();
      for (String query : queries) addresses.add(address(server, query));
      for (URI address : addresses.subList(0, WARM_UP)) wait(client, address);
      List<URI> asked = addresses.subList(WARM_UP, addresses.size());
      print("asked for the first time", times(client, asked));
      print("asked again", times(client, asked));
    }
  }

  private static URI address(WebServer server, String query) {
    return URI.create(server.address() + "/?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
  }

  private static Times times(HttpClient client, List<URI> addresses) throws Exception {
    Times times = new Times(addresses.size());
    for (URI address : addresses) times.add(wait(client, address));
    return times;
  }

  /** Nanoseconds until the first byte of the page is there. */
  private static long wait(HttpClient client, URI address)
      throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address).build();
    long start = System.nanoTime();
    HttpResponse<InputStream> answer =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    try (InputStream page = answer.body()) {
      int first = page.read();
      long time = System.nanoTime() - start;
      page.readAllBytes();
      if (first < 0 || answer.statusCode() != 200) {
        throw new IOException(address + " answered " + answer.statusCode());
      }
      return time;
    }
  }

  private static void print(String what, Times times) {
    System.out.printf(
        Locale.ROOT,
        "first byte of a result page, %s: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms%n",
        what,
        times.millis(50),
        times.millis(95),
        times.millis(99));
  }
}
