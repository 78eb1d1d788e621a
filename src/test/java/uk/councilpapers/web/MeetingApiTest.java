package uk.councilpapers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Meetings, registers and coverage for programs, over the sample papers. */
class MeetingApiTest {

  private static SampleIndex sample;

  @BeforeAll
  static void start() throws IOException {
    sample = new SampleIndex();
  }

  @AfterAll
  static void stop() throws IOException {
    sample.close();
  }

  private static JsonNode json(String path) {
    return JsonMapper.shared().readTree(sample.server().get(path).body());
  }

  private static List<String> texts(JsonNode list, String field) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(n -> n.get(field).stringValue())
        .toList();
  }

  @Test
  void aMeetingTellsWhenItSatWhoWasThereAndWhatCameBeforeAndAfter() {
    JsonNode meeting = json("/api/meetings/environment-scrutiny-panel-2009-10-12");

    assertThat(meeting.get("time").stringValue()).isEqualTo("14:00");
    assertThat(meeting.get("venue").stringValue()).startsWith("Town Hall");
    assertThat(meeting.get("attendance").get("chair").stringValue()).isEqualTo("Councillor Hallam");
    assertThat(meeting.get("attendance").get("apologies").toString())
        .isEqualTo("[\"Councillor M. Farrow\",\"Councillor Tindall\"]");
    assertThat(meeting.get("previous").get("date").stringValue()).isEqualTo("2009-09-14");
    assertThat(meeting.get("next").get("date").stringValue()).isEqualTo("2009-11-16");
  }

  @Test
  void anItemOfTheAgendaLeadsToItsReportAndToTheMinuteThatRecordsIt() {
    JsonNode items = json("/api/meetings/environment-scrutiny-panel-2009-10-12").get("items");
    JsonNode item = items.get(6);

    assertThat(item.get("number").stringValue()).isEqualTo("7");
    assertThat(texts(item.get("papers"), "title"))
        .containsExactly(
            "Highway Drainage and the Mill Beck Culvert: Flooding at Tanner Bridge,"
                + " Nether Holme");
    assertThat(texts(item.get("minutes"), "reference")).containsExactly("34");
  }

  @Test
  void aReportHasItsAppendicesAndAMeetingSaysWhatIsMissing() {
    JsonNode meeting = json("/api/meetings/cabinet-2019-06-25");

    assertThat(meeting.get("reports").get(0).get("appendices").size()).isEqualTo(2);
    assertThat(meeting.get("missing").toString())
        .contains("The minutes of this meeting are not held");
  }

  @Test
  void minutesAreADraftUntilTheNextMeetingApprovesThem() {
    JsonNode meeting = json("/api/meetings/environment-scrutiny-panel-2009-09-14");
    JsonNode minute = json("/api/papers/environment-scrutiny-panel-2009-09-14-25");
    JsonNode draft = json("/api/papers/environment-scrutiny-panel-2009-11-16-41");

    assertThat(meeting.get("minutesStatus").stringValue()).isEqualTo("confirmed");
    assertThat(meeting.get("minutesApprovedBy").stringValue())
        .isEqualTo("environment-scrutiny-panel-2009-10-12-31");
    assertThat(minute.get("status").stringValue()).isEqualTo("confirmed");
    assertThat(minute.get("approvedBy").stringValue())
        .isEqualTo("environment-scrutiny-panel-2009-10-12-31");
    assertThat(draft.get("status").stringValue()).isEqualTo("draft");
    assertThat(draft.get("approvedBy").isNull()).isTrue();
  }

  @Test
  void thePagesOfAMinuteAndOfItsMeetingSayWhichMinuteConfirmsThem() {
    String words = "Confirmed on 12 October 2009 by minute 31";

    assertThat(sample.server().get("/meetings/environment-scrutiny-panel-2009-09-14").body())
        .contains(words);
    assertThat(sample.server().get("/papers/environment-scrutiny-panel-2009-09-14-25").body())
        .contains(words);
    assertThat(sample.server().get("/papers/environment-scrutiny-panel-2009-11-16-41").body())
        .contains("Draft: no minutes held that approve it");
  }

  @Test
  void aCommitteeNamesThoseBeforeAndAfterIt() {
    assertThat(
            json("/api/committees/environment-scrutiny-panel")
                .get("successor")
                .get("id")
                .stringValue())
        .isEqualTo("improving-places-select-commission");
    assertThat(
            texts(
                json("/api/committees/improving-places-select-commission").get("predecessors"),
                "name"))
        .containsExactly("Environment Scrutiny Panel");
  }

  @Test
  void anOfficerHasPostsOverTime() {
    JsonNode posts = json("/api/officers/gordon-pelham").get("posts");

    assertThat(posts.size()).isPositive();
    assertThat(posts.get(0).get("first").stringValue()).isEqualTo("2009-09-14");
  }

  @Test
  void coverageNamesTheRefusedFileWithItsReasonAndTheGaps() {
    JsonNode coverage = json("/api/coverage");

    assertThat(texts(coverage.get("refused"), "name"))
        .containsExactly("2016-05-03-improving-places-select-commission-agenda-empty.docx");
    assertThat(coverage.get("refused").get(0).get("reason").stringValue())
        .isEqualTo("holds no text");
    JsonNode cabinet =
        StreamSupport.stream(coverage.get("committees").spliterator(), false)
            .filter(c -> c.get("id").stringValue().equals("cabinet"))
            .findFirst()
            .orElseThrow();
    assertThat(texts(cabinet.get("withoutMinutes"), "date")).containsExactly("2019-06-25");
    assertThat(texts(cabinet.get("gaps"), "after")).containsExactly("2010-01-20");
    assertThat(coverage.get("read").size()).isEqualTo(10);
  }
}
