package uk.councilpapers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.index.IndexProgress;
import uk.councilpapers.index.PaperIndexer;
import uk.councilpapers.search.PaperSearcher;
import uk.councilpapers.search.SearchRequest;
import uk.councilpapers.search.TestIndex;
import uk.councilpapers.web.library.IndexedPapers;

/** Markup in papers and in names of files, indexed as any other, does nothing in a browser. */
class HostilePapersBrowserTest {

  private static final String MARKUP = "<img src=x onerror=\"document.title='taken'\">";

  @TempDir static Path folder;

  private static Optional<Browser> browser = Optional.empty();
  private static PaperSearcher searcher;
  private static TestServer server;

  @BeforeAll
  static void indexHostilePapers() throws IOException {
    browser = Browser.open();
    if (browser.isEmpty()) {
      System.err.println("HostilePapersBrowserTest is skipped: no Chromium in /usr/bin");
    }
    assumeTrue(browser.isPresent(), "no Chromium in /usr/bin");
    Path papers = Files.createDirectories(folder.resolve("papers"));
    Files.writeString(papers.resolve("<b onclick=alert(1)> & 'pack'.txt"), minutes());
    Files.writeString(papers.resolve("<script>alert(1)<.gif"), "GIF89a");
    IndexConfig config = TestIndex.sampleConfig();
    Path index = folder.resolve("index");
    new PaperIndexer(config, PaperIndexer.Settings.USUAL, IndexProgress.NONE)
        .index(index, List.of(papers));
    searcher = PaperSearcher.open(index, config);
    server = new TestServer(new IndexedPapers(searcher));
  }

  private static String minutes() {
    return """

        PLANNING BOARD
        Monday, 20th January, 2014

        Present:- Councillor Tindall (in the Chair); Councillors Farrow and Hallam.

        21. LIDO OPENING HOURS &lt;script&gt;document.title='taken'&lt;/script&gt;

        Consideration was given to a report presented by Ada %1$s Penn, Head of Lidos, on the lido.

        Resolved:- That the lido %1$s be opened. <script>document.title='taken'</script>

        22. LIDO CHARGES %1$s

        Resolved:- That a further report on the lido be submitted in six months. %1$s
        """
        .formatted(MARKUP);
  }

  @AfterAll
  static void stop() throws IOException {
    if (server != null) server.close();
    if (searcher != null) searcher.close();
    browser.ifPresent(Browser::close);
  }

  @Test
  void noPageObeysWhatAPaperSays() {
    try (Page page = browser.orElseThrow().page(1280, true)) {
      page.onDialog(
          dialog -> {
            throw new AssertionError("a paper opened a dialog: " + dialog.message());
          });
      for (String path : paths()) {
        page.navigate(server.address() + path);
        page.waitForLoadState();
        assertThat(page.title()).as(path).isNotEqualTo("taken");
        assertThat(page.locator("main img[onerror], main b[onclick], main script").count())
            .as(path)
            .isZero();
      }
    }
  }

  private static List<String> paths() {
    List<String> paths =
        new ArrayList<>(
            List.of("/", "/?q=lido", "/coverage", "/meetings", "/officers", "/committees"));
    paths.addAll(List.of("/trace?q=lido", "/ledger", "/dossier?q=lido"));
    var hits = searcher.search(SearchRequest.of("lido")).hits();
    assertThat(hits).isNotEmpty();
    hits.forEach(hit -> paths.add("/papers/" + hit.paper().id() + "?q=lido"));
    hits.getFirst().paper().meetingId().ifPresent(id -> paths.add("/meetings/" + id));
    return paths;
  }
}
