package uk.councilpapers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.councilpapers.web.library.PageImage;
import uk.councilpapers.web.library.PageImage.Word;
import uk.councilpapers.web.library.PageImages;

/** Pages as printed are shown for papers that stand in a PDF, and only their own pages. */
class PrintedPageFilesTest {

  /** Draws every page, with three words on it. */
  static final PageImages IMAGES =
      (file, page) ->
          Optional.of(
              new PageImage(
                  new byte[] {(byte) 0x89, 'P', 'N', 'G'},
                  1000,
                  1414,
                  List.of(
                      new Word("parking", 10, 20, 70, 18),
                      new Word("permits", 90, 20, 40, 18),
                      new Word("rose", 10, 60, 60, 18))));

  private static final String REPORT = "/papers/" + SamplePapers.REPORT.id();

  @TempDir static Path folder;
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    Path pdf = Files.writeString(folder.resolve("pack.pdf"), "%PDF-1.7");
    String id = SamplePapers.REPORT.source().fileId();
    server = new TestServer(SamplePapers.library(Map.of(id, pdf)), IMAGES);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aPageShowsItsPictureItsTextAndWhatWasFound() {
    String html = server.get(REPORT + "/pages/7?q=permits").body();
    assertThat(html)
        .contains("<image href=\"" + REPORT + "/pages/7/image\" width=\"1000\" height=\"1414\"/>")
        .contains("<rect x=\"88\" y=\"18\" width=\"44\" height=\"22\"/>")
        .contains("href=\"" + REPORT + "?q=permits#l101\"")
        .contains("#page=7\"")
        .contains("<mark id=\"hit-1\">permits</mark>")
        .doesNotContain("<rect x=\"8\" y=\"18\"");
  }

  @Test
  void programsGetTheSame() {
    HttpResponse<String> answer = server.get("/api" + REPORT + "/pages/7?q=permits");
    JsonNode json = JsonMapper.shared().readTree(answer.body());
    assertThat(json.get("page").intValue()).isEqualTo(7);
    assertThat(json.get("image").stringValue()).isEqualTo(REPORT + "/pages/7/image");
    assertThat(json.get("marks").size()).isEqualTo(1);
    assertThat(json.get("marks").get(0).get("x").intValue()).isEqualTo(90);
    assertThat(json.get("text").stringValue()).startsWith("1. Background");
  }

  @Test
  void aPictureIsAnImageThatABrowserMayAskForAgain() {
    HttpResponse<String> image = server.get(REPORT + "/pages/7/image");
    assertThat(image.statusCode()).isEqualTo(200);
    assertThat(image.headers().firstValue("content-type")).hasValue("image/png");
    String tag = image.headers().firstValue("etag").orElseThrow();
    assertThat(server.get(REPORT + "/pages/7/image", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
  }

  @Test
  void pagesOfOtherPapersAndPapersWithoutPagesAreNotShown() {
    for (String page : List.of("6", "99", "0", "-1", "x", "07", "99999999999")) {
      assertThat(server.get(REPORT + "/pages/" + page).statusCode()).as(page).isEqualTo(404);
      assertThat(server.get(REPORT + "/pages/" + page + "/image").statusCode()).isEqualTo(404);
    }
    assertThat(server.get("/papers/" + SamplePapers.PARKING.id() + "/pages/1").statusCode())
        .isEqualTo(404);
    assertThat(server.get(REPORT + "/pages/7?colour=red").statusCode()).isEqualTo(400);
  }
}
