package uk.councilpapers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Nothing that a client sends breaks the server, and every refusal has one shape. */
class RefusalsTest {

  private static final List<String> PATHS =
      List.of(
          "/",
          "/help",
          "/papers/transport-2023-06-14-34",
          "/api/search",
          "/api/suggest",
          "/api/trace",
          "/trace",
          "/api/ledger",
          "/ledger.csv",
          "/ledger",
          "/changes",
          "/dossier",
          "/dossier.docx",
          "/dossier.csv",
          "/trace.atom",
          "/api/papers/transport-2023-06-14-34",
          "/api/committees",
          "/api/officers",
          "/api/topics",
          "/api/meetings",
          "/api/meetings/transport-committee-2023-06-14",
          "/api/members",
          "/api/committees/transport-committee",
          "/api/officers/maren-ashdown",
          "/api/topics/highways-and-parking",
          "/api/members/councillor-bright",
          "/api/coverage",
          "/meetings",
          "/meetings/transport-committee-2023-06-14",
          "/committees",
          "/committees/transport-committee",
          "/officers",
          "/officers/maren-ashdown",
          "/topics",
          "/topics/highways-and-parking",
          "/members",
          "/members/councillor-bright",
          "/coverage",
          "/about",
          "/accessibility",
          "/api/about",
          "/api/accessibility",
          "/feed.atom",
          "/export.csv",
          "/calendar.ics",
          "/metrics",
          "/sources/a",
          "/openapi.json",
          "/health");

  @TempDir static Path folder;
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "0123456789");
    server = new TestServer(SamplePapers.library(Map.of("a", file)));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @TestFactory
  List<DynamicTest> everyRouteRefusesWhatItDoesNotKnow() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String path : PATHS) {
      tests.add(
          DynamicTest.dynamicTest(
              path,
              () -> {
                assertThat(server.get(path).statusCode()).isEqualTo(200);
                assertRefused(server.get(path + "?colour=%3Cb%3Ered"), path, 400);
                assertRefused(server.get(path + "?q=%E0%A4"), path, 400);
                assertRefused(server.get(path + "?q=a%00b"), path, 400);
                for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS", "PATCH", "ODD")) {
                  assertRefused(server.send(method, path), path, 405);
                }
              }));
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> everyRouteAnswersHeadLikeGet() {
    return PATHS.stream()
        .map(
            path ->
                DynamicTest.dynamicTest(
                    path,
                    () -> {
                      HttpResponse<String> head = server.send("HEAD", path);
                      assertThat(head.statusCode()).isEqualTo(200);
                      assertThat(head.body()).isEmpty();
                      assertThat(head.headers().firstValue("content-type"))
                          .isEqualTo(server.get(path).headers().firstValue("content-type"));
                    }))
        .toList();
  }

  @TestFactory
  List<DynamicTest> whatDoesNotExistIsNotFound() {
    return List.of(
            "/nothing",
            "/api",
            "/api/nothing",
            "/api/papers/none",
            "/api/meetings/none",
            "/api/committees/none",
            "/api/officers/none",
            "/api/topics/none",
            "/api/members/none",
            "/meetings/none",
            "/committees/none",
            "/officers/none",
            "/topics/none",
            "/members/none",
            "/papers/none",
            "/sources/none",
            "/sources/..",
            "/assets/council-papers.css",
            "/web/council-papers.css",
            "/papers/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
            "/papers/caf%C3%A9")
        .stream()
        .map(
            path ->
                DynamicTest.dynamicTest(
                    path,
                    () -> {
                      HttpResponse<String> answer = server.get(path);
                      assertThat(answer.statusCode()).isIn(400, 404);
                      assertThat(answer.body()).doesNotContain("<script>alert");
                    }))
        .toList();
  }

  private static void assertRefused(HttpResponse<String> answer, String path, int status) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).doesNotContain("<b>red").doesNotContain("Exception");
    if (!Refusals.isForPrograms(path)) {
      assertThat(answer.headers().firstValue("content-type")).hasValue("text/html;charset=utf-8");
      assertThat(answer.body()).contains("<h1");
      return;
    }
    assertThat(answer.headers().firstValue("content-type"))
        .hasValue("application/problem+json;charset=utf-8");
    JsonNode problem = JsonMapper.shared().readTree(answer.body());
    assertThat(problem.get("status").intValue()).isEqualTo(status);
    assertThat(problem.get("title").stringValue()).isNotBlank();
    assertThat(problem.get("detail").stringValue()).isNotBlank();
  }

  @Test
  void aWrongParameterIsNamedWithWhatItMayBe() {
    JsonNode problem =
        JsonMapper.shared().readTree(server.get("/api/search?size=many&from=2014-02-30").body());

    assertThat(problem.get("detail").stringValue())
        .isEqualTo(
            "from cannot be '2014-02-30'; it may be a date that exists, as YYYY, YYYY-MM or"
                + " YYYY-MM-DD. size cannot be 'many'; it may be a whole number from 1 to 100.");
    assertThat(problem.get("errors").get(1).get("parameter").stringValue()).isEqualTo("size");
  }

  @Test
  void anUnknownParameterListsTheKnownOnes() {
    assertThat(server.get("/api/search?colour=red").body())
        .contains(
            "There is no parameter 'colour'; known are q, committee, officer, topic, kind, year,"
                + " from, to, sort, page, size, expand, spell, explain.");
  }

  @Test
  void aQueryOfMoreThanTwoThousandCharactersIsRefused() {
    assertThat(server.get("/api/search?q=" + "x".repeat(2000)).statusCode()).isEqualTo(200);
    assertThat(server.get("/api/search?q=" + "x".repeat(2001)).statusCode()).isEqualTo(400);
    assertThat(server.get("/api/search?q=" + "x".repeat(50_000)).statusCode()).isBetween(400, 499);
  }

  @Test
  void aPageBehindTheLastOneIsAnsweredEmpty() {
    assertThat(server.get("/api/search?q=parking&page=100000&size=100").body())
        .contains("\"total\":51,")
        .contains("\"hits\":[],");
    assertThat(server.get("/?q=parking&page=30").body()).contains("There is no page 30");
  }

  @Test
  void whatIsNoHttpIsRefusedWithTheHeadersOfEveryAnswer() throws IOException {
    for (String request :
        List.of(
            "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET /papers/%00 HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET /../../etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET /sources/..%2f..%2fetc%2fpasswd HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET /api/search?q=100% HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: <script>\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nX: \u0001\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nX: " + "y".repeat(60_000) + "\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\n",
            "GET /;a=b/?q=x HTTP/1.1\r\nHost: a\r\n\r\n",
            "<script> / HTTP/1.1\r\nHost: a\r\n\r\n",
            "TRACE / HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET http://other/ HTTP/9.9\r\n\r\n")) {
      String answer = raw(request);
      assertThat(answer).as(request.lines().findFirst().orElse("")).startsWith("HTTP/1.1 4");
      assertThat(answer)
          .contains("Content-Security-Policy: default-src 'none'")
          .contains("X-Content-Type-Options: nosniff")
          .doesNotContain("Server:")
          .doesNotContainIgnoringCase("jetty")
          .doesNotContain("<script>")
          .doesNotContain("root:");
    }
  }

  @Test
  void aParameterThatIsNotKnownOrMissingIsNamedWithThoseThatAreKnownThere() {
    assertThat(server.get("/api/trace?foo=1").body())
        .contains("There is no parameter 'foo'; known are q,")
        .contains("paper, without")
        .doesNotContain("size");
    assertThat(server.get("/api/ledger?foo=1").body()).contains("status");
    assertThat(server.get("/api/changes?from=a").statusCode()).isEqualTo(400);
    assertThat(server.get("/api/changes?from=a").body())
        .contains("to is missing; it is the id of the later paper.");
    assertThat(server.get("/dossier.csv?foo=1").body()).contains("paper, without, only");
  }

  @Test
  void anEscapeThatOnlyOldBrowsersWriteIsRefusedInAnyPath() throws IOException {
    for (String path : List.of("/papers/%u0041", "/api/papers/%u0041", "/sources/a%u00e9b")) {
      assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n"))
          .as(path)
          .startsWith("HTTP/1.1 400 ")
          .contains("a percent sign is written %25");
    }
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(5000);
      OutputStream out = socket.getOutputStream();
      out.write(
          request
              .replaceFirst("\r\n\r\n$", "\r\nConnection: close\r\n\r\n")
              .getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  @Test
  void everyAnswerHasTheSecurityHeaders() {
    for (String path : List.of("/", "/api/search", "/nothing", "/api/nothing", "/sources/a")) {
      Map<String, List<String>> headers = server.get(path).headers().map();
      for (String name : SecurityHeaders.ALL.keySet()) {
        assertThat(headers).as(path).containsKey(name.toLowerCase(java.util.Locale.ROOT));
      }
      assertThat(headers).doesNotContainKey("server");
    }
  }

  @Test
  void longAnswersAreCompressed() {
    HttpResponse<String> answer = server.get("/api/search?q=parking", "Accept-Encoding", "gzip");
    assertThat(answer.headers().firstValue("content-encoding")).hasValue("gzip");
    assertThat(answer.headers().firstValue("vary")).hasValue("Accept-Encoding");
  }

  @Test
  void anAnswerThatDidNotChangeIsNotSentAgain() {
    HttpResponse<String> first = server.get("/help");
    String print = first.headers().firstValue("etag").orElseThrow();
    assertThat(server.get("/help", "If-None-Match", print).statusCode()).isEqualTo(304);
  }
}
