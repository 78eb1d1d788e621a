package uk.councilpapers.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped forms of titles and the shipped topics. */
class ShippedTitlesTest {

  private static final IndexConfig CONFIG = IndexConfig.read(Path.of("index-config"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "APOLOGIES FOR ABSENCE",
        "Apologies",
        "To receive declarations of interest",
        "Declarations of Members' Interests",
        "Minutes of the previous meeting held on 3 June 2031",
        "Minutes of a meeting of the Harbour Panel",
        "Matters arising from the minutes",
        "To determine whether to exclude the press and public",
        "Exclusion of the public and press",
        "Any other urgent business",
        "Date, time and venue of the next meeting",
        "Questions from members of the public and the press",
        "Public participation",
        "Mayor's Q&A with members",
        "Adjournment."
      })
  void aProceduralItemIsStanding(String title) {
    assertThat(CONFIG.isStanding(title)).as(title).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Communications",
        "Statement of accounts",
        "Statement of licensing policy",
        "Exclusions from school",
        "Introduction of a parking charge",
        "Opening of the new library",
        "Participation of young people in sport",
        "Climate emergency declaration",
        "Business growth",
        "Presentation on the bus network",
        "Petition: a crossing for Mill Lane",
        "Dates of refuse collection",
        ""
      })
  void anItemWithASubjectIsNotStanding(String title) {
    assertThat(CONFIG.isStanding(title)).as(title).isFalse();
  }

  @Test
  void everyTopicHasALabelThatTellsIt() {
    assertThat(CONFIG.topics().topics()).hasSizeGreaterThan(45);
    assertThat(CONFIG.topics().topics()).extracting("label").doesNotHaveDuplicates();
    assertThat(CONFIG.topics().topics())
        .allSatisfy(topic -> assertThat(topic.id()).matches("[a-z]+(?:-[a-z]+)*"));
  }
}
