package uk.councilpapers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.councilpapers.cli.PdfPageImages;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.index.IndexProgress;
import uk.councilpapers.index.PaperIndexer;
import uk.councilpapers.index.PaperRemoval;
import uk.councilpapers.model.TakenDown;
import uk.councilpapers.search.PaperSearcher;
import uk.councilpapers.search.TestIndex;
import uk.councilpapers.web.library.IndexedPapers;

/** What was taken down is at no address any more: not its text, not its pages, not its file. */
class TakenDownTest {

  private static final String PDF = "Public reports pack 20th-Jan-2010 10.00 Cabinet.pdf";
  private static final String HTML = "2017-03-16-planning-board.html";

  @TempDir static Path folder;

  private static PaperSearcher searcher;
  private static TestServer server;
  private static JsonNode removed;
  private static JsonNode neighbour;
  private static JsonNode ofTheFile;

  @BeforeAll
  static void takeAPaperAndAFileDown() throws IOException {
    IndexConfig config = TestIndex.sampleConfig();
    Path papers = Files.createDirectory(folder.resolve("papers"));
    for (String name : List.of(PDF, HTML)) {
      Files.copy(TestIndex.samplePapers().resolve(name), papers.resolve(name));
    }
    Path index = folder.resolve("index");
    new PaperIndexer(config, PaperIndexer.Settings.USUAL, IndexProgress.NONE)
        .index(index, List.of(papers));
    searcher = PaperSearcher.open(index, config);
    server = new TestServer(new IndexedPapers(searcher), new PdfPageImages());
    List<JsonNode> reports = hits("/api/search?kind=report&committee=cabinet&size=100");
    removed = reports.get(0);
    neighbour = reports.get(1);
    ofTheFile = hits("/api/search?committee=planning-board&size=100").getFirst();
    assertThat(answer("/papers/" + id(removed)).statusCode()).isEqualTo(200);
    assertThat(answer(page(removed)).statusCode()).isEqualTo(200);
    TakenDown why = new TakenDown(LocalDate.of(2026, 3, 2), Optional.of("it names a child"));
    new PaperRemoval(config, why).remove(index, List.of(id(removed), HTML));
    searcher.refresh();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
    searcher.close();
  }

  private static HttpResponse<String> answer(String path) {
    return server.get(path);
  }

  private static JsonNode json(String path) {
    return JsonMapper.shared().readTree(answer(path).body());
  }

  private static List<JsonNode> hits(String path) {
    List<JsonNode> hits = new ArrayList<>();
    json(path).get("hits").forEach(hits::add);
    return hits;
  }

  private static String id(JsonNode paper) {
    return paper.get("id").asString();
  }

  private static String page(JsonNode paper) {
    return "/papers/" + id(paper) + "/pages/" + paper.get("source").get("fromPage").asInt();
  }

  @Test
  void theAddressOfThePaperIsGoneAndSaysWhenAndWhy() {
    HttpResponse<String> gone = answer("/papers/" + id(removed));
    assertThat(gone.statusCode()).isEqualTo(410);
    assertThat(gone.body())
        .contains("This paper was taken down on 2 March 2026: it names a child.")
        .doesNotContain(removed.get("title").asString());
    HttpResponse<String> problem = answer("/api/papers/" + id(removed));
    assertThat(problem.statusCode()).isEqualTo(410);
    assertThat(problem.headers().firstValue("content-type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer("/papers/no-such-paper").statusCode()).isEqualTo(404);
  }

  @Test
  void noSearchNoFeedAndNoTableHasIt() {
    for (String path :
        List.of("/api/search?size=100", "/feed.atom", "/export.csv", "/api/ledger", "/meetings")) {
      HttpResponse<String> answer = answer(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      assertThat(answer.body()).as(path).doesNotContain(id(removed)).doesNotContain(id(ofTheFile));
    }
    assertThat(hits("/api/search?committee=planning-board")).isEmpty();
    assertThat(hits("/api/search?kind=report"))
        .extracting(TakenDownTest::id)
        .contains(id(neighbour));
  }

  @Test
  void theOriginalIsNotOfferedThoughOtherPapersStandInIt() {
    String source = neighbour.get("source").get("url").asString();
    HttpResponse<String> gone = answer(source);
    assertThat(gone.statusCode()).isEqualTo(410);
    assertThat(gone.body()).contains("it, or a paper in it, was taken down on 2 March 2026");
    assertThat(answer(ofTheFile.get("source").get("url").asString()).statusCode()).isEqualTo(410);
    HttpResponse<String> paper = answer("/papers/" + id(neighbour));
    assertThat(paper.statusCode()).isEqualTo(200);
    assertThat(paper.body()).doesNotContain("href=\"" + source);
  }

  @Test
  void noAnswerGivesTheAddressOfAClosedOriginal() {
    String closed = neighbour.get("source").get("url").asString();
    String paper = "?paper=" + id(neighbour);
    for (String path :
        List.of(
            "/api/search?size=100",
            "/api/papers/" + id(neighbour),
            "/api/trace" + paper,
            "/trace" + paper,
            "/trace.atom" + paper,
            "/dossier" + paper,
            "/dossier.csv" + paper,
            "/feed.atom",
            "/export.csv")) {
      HttpResponse<String> answer = answer(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      assertThat(answer.body()).as(path).doesNotContain(closed);
    }
    assertThat(hits("/api/search?kind=report"))
        .filteredOn(hit -> id(hit).equals(id(neighbour)))
        .allMatch(hit -> hit.get("source").get("url").isNull());
  }

  @Test
  void itsPagesAreNotDrawnAndThoseOfOthersAre() {
    assertThat(answer(page(removed)).statusCode()).isEqualTo(410);
    assertThat(answer(page(removed) + "/image").statusCode()).isEqualTo(410);
    assertThat(answer("/api" + page(removed)).statusCode()).isEqualTo(410);
    HttpResponse<String> other = answer(page(neighbour));
    assertThat(other.statusCode()).isEqualTo(200);
    assertThat(other.body()).doesNotContain("/sources/");
    assertThat(answer(page(neighbour) + "/image").statusCode()).isEqualTo(200);
  }

  @Test
  void ofAFileThatHasChangedSinceNoPageIsDrawn() throws IOException {
    Path pdf = folder.resolve("papers").resolve(PDF);
    FileTime read = Files.getLastModifiedTime(pdf);
    Files.setLastModifiedTime(pdf, FileTime.fromMillis(read.toMillis() + 60_000));
    assertThat(answer(page(neighbour) + "/image").statusCode()).isEqualTo(404);
    Files.setLastModifiedTime(pdf, read);
    assertThat(answer(page(neighbour) + "/image").statusCode()).isEqualTo(200);
  }

  @Test
  void theCoveragePageTellsOfBothWithoutTheirContent() {
    String html = answer("/coverage").body();
    assertThat(html)
        .contains("<strong>" + HTML + "</strong> was taken down on 2 March 2026: it names a child")
        .contains("is not offered; a paper in it was taken down on 2 March 2026")
        .doesNotContain("no paper was recognised in it");
    JsonNode takenDown = json("/api/coverage").get("takenDown");
    assertThat(takenDown.get(0).get("name").asString()).isEqualTo(HTML);
    assertThat(takenDown.get(0).get("papers").asInt()).isZero();
    assertThat(takenDown.get(0).get("on").asString()).isEqualTo("2026-03-02");
    assertThat(takenDown.get(1).get("papers").asInt()).isPositive();
  }
}
