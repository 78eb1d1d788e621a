package uk.councilpapers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON that programs rely on. */
class SearchApiTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = new TestServer(SamplePapers.library(Map.of()));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static JsonNode json(String path) {
    return MAPPER.readTree(server.get(path).body());
  }

  private static List<String> names(JsonNode node) {
    Collection<String> names = node.propertyNames();
    return new ArrayList<>(names);
  }

  @Test
  void aSearchAnswersTheFieldsOfTheContract() {
    JsonNode answer = json("/api/search?q=harbour+trial&kind=minute&from=2023&to=2023");

    assertThat(names(answer))
        .containsExactly(
            "query",
            "total",
            "tookMillis",
            "hits",
            "facets",
            "notice",
            "didYouMean",
            "expansions",
            "links");
    assertThat(answer.get("query").toString())
        .isEqualTo(
            "{\"q\":\"harbour trial\",\"committee\":[],\"year\":[],\"officer\":[],\"topic\":[],"
                + "\"kind\":[\"minute\"],\"from\":\"2023\",\"to\":\"2023\",\"sort\":\"relevance\","
                + "\"page\":1,\"size\":10}");
    assertThat(answer.get("total").intValue()).isEqualTo(1);
    assertThat(answer.get("tookMillis").doubleValue()).isEqualTo(3.0);
  }

  @Test
  void aHitAnswersTheFieldsOfTheContract() {
    JsonNode hit = json("/api/search?q=ferry").get("hits").get(0);

    assertThat(names(hit))
        .contains(
            "id",
            "kind",
            "title",
            "reference",
            "committee",
            "date",
            "meetingId",
            "officers",
            "topics",
            "resolutions",
            "source",
            "snippets",
            "score",
            "url");
    assertThat(hit.get("committee").toString())
        .isEqualTo("{\"id\":\"transport-committee\",\"name\":\"Transport Committee\"}");
    assertThat(hit.get("officers").get(0).toString())
        .isEqualTo(
            "{\"id\":\"maren-ashdown\",\"name\":\"Maren Ashdown\",\"role\":\"Head of Highways\","
                + "\"kind\":\"author\"}");
    assertThat(hit.get("source").toString())
        .isEqualTo(
            "{\"file\":\"transport-2023-06-14.txt\",\"packDate\":\"2023-06-14\",\"fromLine\":101,"
                + "\"toLine\":123,\"fromPage\":null,\"toPage\":null,"
                + "\"url\":\"/sources/transport-2023-06-14-txt\",\"sourceUrl\":null,"
                + "\"publishedOn\":null}");
    assertThat(hit.get("snippets").get(0).toString())
        .isEqualTo(
            "{\"html\":\"the new <mark>ferry</mark> times.\",\"fromLine\":105,\"toLine\":105,"
                + "\"page\":null}");
    assertThat(hit.get("url").stringValue()).isEqualTo("/papers/transport-2023-06-14-34");
  }

  @Test
  void aFacetValueSaysWhetherItIsChosen() {
    JsonNode facets = json("/api/search?q=ferry&committee=Transport%20committee").get("facets");

    assertThat(names(facets)).containsExactly("committee", "year", "officer", "topic", "kind");
    assertThat(facets.get("committee").get(0).toString())
        .isEqualTo(
            "{\"value\":\"transport-committee\",\"label\":\"Transport Committee\",\"count\":1,"
                + "\"selected\":true,\"excluded\":false}");
  }

  @Test
  void linksLeadThroughThePages() {
    JsonNode links = json("/api/search?q=parking&page=2&size=20").get("links");

    assertThat(links.get("previous").stringValue()).isEqualTo("/api/search?q=parking&size=20");
    assertThat(links.get("next").stringValue()).isEqualTo("/api/search?q=parking&page=3&size=20");
    assertThat(links.get("page").stringValue()).isEqualTo("/?q=parking&page=2&size=20");
  }

  @Test
  void aPaperAnswersItsTextAndWhatItIsTiedTo() {
    JsonNode paper = json("/api/papers/transport-2024-06-12-r1");

    assertThat(paper.get("recommendations").get(0).stringValue())
        .isEqualTo("That the parking scheme be made permanent.");
    assertThat(paper.get("text").stringValue()).startsWith("1. Background\n\n1.1 In month 1");
    assertThat(paper.get("appendices").get(0).get("title").stringValue())
        .isEqualTo("Appendix A: survey");
    assertThat(names(paper)).contains("references", "citedBy", "related");
  }

  @Test
  void aRegisterAnswersItsEntriesWithCounts() {
    JsonNode entry = json("/api/topics").get("topics").get(0);

    assertThat(names(entry)).containsExactly("id", "label", "count", "first", "last", "url");
    assertThat(json("/api/committees").get("committees")).hasSize(3);
    assertThat(json("/api/officers").get("officers").get(0).get("name").stringValue())
        .isEqualTo("Maren Ashdown");
  }

  @Test
  void meetingsAreFilteredByCommitteeAndDate() {
    JsonNode meetings = json("/api/meetings?committee=transport-committee&from=2024-06");

    assertThat(meetings.get("total").intValue()).isEqualTo(1);
    String id = meetings.get("meetings").get(0).get("id").stringValue();
    JsonNode meeting = json("/api/meetings/" + id);
    assertThat(meeting.get("reports").get(0).get("title").stringValue())
        .isEqualTo("Harbour Ward parking: trial");
    assertThat(names(meeting)).contains("agenda", "attendance", "minutes", "reports");
  }

  @Test
  void healthTellsTheSizeOfTheIndex() {
    assertThat(json("/health").get("papers").intValue()).isEqualTo(51);
  }
}
