package uk.councilpapers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Original files come whole or in part, and none of them can run in the browser. */
class SourceFilesTest {

  @TempDir static Path folder;
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    Path text = Files.writeString(folder.resolve("pack é \".txt"), "0123456789");
    Path page = Files.writeString(folder.resolve("pack.html"), "<script>alert(1)</script>");
    Path pdf = Files.writeString(folder.resolve("pack.pdf"), "%PDF-1.7");
    Path gone = folder.resolve("gone.txt");
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    server =
        new TestServer(
            SamplePapers.library(
                Map.of("text", text, "page", page, "pdf", pdf, "gone", gone, "empty", empty)));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static HttpResponse<String> range(String range) {
    return server.get("/sources/text", "Range", range);
  }

  @Test
  void aTextIsShownAndAPageOfHtmlIsSaved() {
    HttpResponse<String> text = server.get("/sources/text");
    assertThat(text.body()).isEqualTo("0123456789");
    assertThat(header(text, "content-type")).isEqualToIgnoringCase("text/plain;charset=utf-8");
    assertThat(header(text, "content-disposition"))
        .isEqualTo("inline; filename=\"pack _ _.txt\"; filename*=UTF-8''pack%20%C3%A9%20%22.txt");
    assertThat(header(server.get("/sources/page"), "content-disposition"))
        .startsWith("attachment;");
    HttpResponse<String> pdf = server.get("/sources/pdf");
    assertThat(header(pdf, "content-type")).isEqualTo("application/pdf");
    assertThat(header(pdf, "content-disposition")).startsWith("inline;");
    assertThat(pdf.headers().allValues("content-security-policy"))
        .containsExactly("frame-ancestors 'none'");
  }

  @Test
  void aPartIsAnsweredAsAsked() {
    assertThat(range("bytes=2-4").statusCode()).isEqualTo(206);
    assertThat(range("bytes=2-4").body()).isEqualTo("234");
    assertThat(header(range("bytes=2-4"), "content-range")).isEqualTo("bytes 2-4/10");
    assertThat(range("bytes=7-").body()).isEqualTo("789");
    assertThat(range("bytes=-2").body()).isEqualTo("89");
    assertThat(range("bytes=8-99").body()).isEqualTo("89");
  }

  @Test
  void aPartBehindTheEndIsRefused() {
    HttpResponse<String> answer = range("bytes=10-");
    assertThat(answer.statusCode()).isEqualTo(416);
    assertThat(header(answer, "content-range")).isEqualTo("bytes */10");
    assertThat(range("bytes=-0").statusCode()).isEqualTo(416);
    assertThat(server.get("/sources/empty", "Range", "bytes=0-").statusCode()).isEqualTo(416);
  }

  @Test
  void aRangeThatIsNotUnderstoodAnswersTheWholeFile() {
    for (String range :
        new String[] {
          "bytes=a-b",
          "lines=1-2",
          "bytes=4-2",
          "bytes=0-1,3-4",
          "bytes=-",
          "x",
          "bytes=99999999999999999999-"
        }) {
      assertThat(range(range).statusCode()).as(range).isEqualTo(200);
      assertThat(range(range).body()).hasSize(10);
    }
  }

  @Test
  void aRangeOfAFileThatHasChangedAnswersTheWholeFile() {
    String modified = header(server.get("/sources/text"), "last-modified");
    assertThat(server.get("/sources/text", "Range", "bytes=0-1", "If-Range", modified).statusCode())
        .isEqualTo(206);
    assertThat(
            server
                .get(
                    "/sources/text",
                    "Range",
                    "bytes=0-1",
                    "If-Range",
                    "Mon, 01 Jan 2001 00:00:00 GMT")
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void aFileThatIsGoneIsNotFound() {
    assertThat(server.get("/sources/gone").statusCode()).isEqualTo(404);
  }

  @Test
  void anEmptyFileIsAnswered() {
    assertThat(server.get("/sources/empty").statusCode()).isEqualTo(200);
  }
}
