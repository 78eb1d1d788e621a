package uk.councilpapers.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.councilpapers.Papers;
import uk.councilpapers.model.Paper;
import uk.councilpapers.model.ReferenceType;
import uk.councilpapers.search.TestIndex;

class ReferencesTest {

  private static final Paper PETITION =
      Papers.minute("25", "Petition about the ford").at("Rivers Panel", "2009-09-14").paper();
  private static final Paper OLDER =
      Papers.minute("25", "Salt bins").at("Rivers Panel", "2008-09-15").paper();

  private static Citation only(TestIndex index, Paper paper) {
    return new Tracer(index.searcher()).citations(paper).getFirst();
  }

  @Test
  void aMinuteIsFoundByBodyDateAndNumber() {
    Paper report =
        Papers.report("The ford")
            .at("Cabinet", "2010-01-20")
            .text("The Panel asked for it. See Minute No. 25(2) of 14th September. It rained.")
            .citing("Minute No. 25(2)", "Rivers Panel", "2009-09-14", "25(2)")
            .paper();
    try (TestIndex index = TestIndex.of(PETITION, OLDER, report)) {
      Citation citation = only(index, report);
      assertThat(citation.paper().orElseThrow().title()).isEqualTo("Petition about the ford");
      assertThat(citation.sentence()).isEqualTo("See Minute No. 25(2) of 14th September.");
      assertThat(new Tracer(index.searcher()).citedBy(PETITION))
          .extracting(Paper::title)
          .containsExactly("The ford");
      assertThat(new Tracer(index.searcher()).citedBy(OLDER)).isEmpty();
    }
  }

  @Test
  void aNumberWithoutDateMeansTheLatestMinutesBefore() {
    Paper report =
        Papers.report("The ford")
            .at("Rivers Panel", "2009-10-12")
            .citing("Minute No. 25", "", "", "25")
            .paper();
    Paper later = Papers.minute("25", "Bridges").at("Rivers Panel", "2009-12-14").paper();
    try (TestIndex index = TestIndex.of(OLDER, PETITION, later, report)) {
      assertThat(only(index, report).paper().orElseThrow().title())
          .isEqualTo("Petition about the ford");
    }
  }

  @Test
  void aLetterMayBeLeftOutButIsNotAnotherLetter() {
    Paper minute = Papers.minute("H69", "Charges").at("Cabinet", "2014-01-20").paper();
    Paper without = citing("Interests", "Minute No. 69", "69");
    Paper other = citing("Visits", "Minute No. S69", "S69");
    try (TestIndex index = TestIndex.of(minute, without, other)) {
      assertThat(only(index, without).paper()).isPresent();
      assertThat(only(index, other).paper()).isEmpty();
    }
  }

  private static Paper citing(String title, String words, String ref) {
    return Papers.minute("H57", title)
        .at("Cabinet", "2014-01-20")
        .citing(words, "", "2014-01-20", ref)
        .paper();
  }

  @Test
  void whatIsNotHeldIsNamedWithTheNearestMeetingThatIs() {
    Paper report =
        Papers.report("The weir")
            .at("Cabinet", "2010-01-20")
            .citing("Minute No. 14", "Rivers Panel", "2009-07-13", "14")
            .paper();
    try (TestIndex index = TestIndex.of(PETITION, OLDER, report)) {
      assertThat(only(index, report).missing().orElseThrow())
          .isEqualTo(
              "Not held: Minute No. 14 of Rivers Panel, 13 July 2009. The nearest meeting held is"
                  + " Rivers Panel, 14 September 2009.");
    }
  }

  @Test
  void minutesOfAHeldMeetingLackNothing() {
    Paper approval =
        Papers.minute("31", "Minutes of the previous meeting")
            .at("Rivers Panel", "2009-10-12")
            .referring(
                ReferenceType.MINUTES_OF_MEETING, "minutes", "Rivers Panel", "2009-09-14", "", "")
            .paper();
    try (TestIndex index = TestIndex.of(PETITION, approval)) {
      Citation citation = only(index, approval);
      assertThat(citation.missing()).isEmpty();
      assertThat(citation.meeting().orElseThrow().id()).isEqualTo("rivers-panel-2009-09-14");
    }
  }

  @Test
  void aMonthMeansTheOnlyMeetingHeldInIt() {
    Paper report =
        Papers.report("The weir")
            .at("Cabinet", "2010-01-20")
            .citing("Minute 25 of September", "Rivers Panel", "2009-09", "25")
            .referring(ReferenceType.MEETING, "September", "Rivers Panel", "2009-09", "", "")
            .paper();
    try (TestIndex index = TestIndex.of(PETITION, OLDER, report)) {
      List<Citation> citations = new Tracer(index.searcher()).citations(report);
      assertThat(citations.getFirst().paper().orElseThrow().title())
          .isEqualTo("Petition about the ford");
      assertThat(citations.getLast().meeting().orElseThrow().id())
          .isEqualTo("rivers-panel-2009-09-14");
      assertThat(citations.getLast().missing()).isEmpty();
    }
  }

  @Test
  void whereSeveralMeetingsOfTheMonthAreHeldTheyAreNamed() {
    Paper second = Papers.minute("28", "Salt").at("Rivers Panel", "2009-09-28").paper();
    Paper report =
        Papers.report("The weir")
            .at("Cabinet", "2010-01-20")
            .referring(ReferenceType.MEETING, "September", "Rivers Panel", "2009-09", "", "")
            .paper();
    try (TestIndex index = TestIndex.of(PETITION, second, report)) {
      assertThat(only(index, report).missing().orElseThrow())
          .isEqualTo(
              "Several meetings of Rivers Panel, September 2009 are held, and which is meant is not"
                  + " printed: 14 September 2009, 28 September 2009.");
    }
  }

  @Test
  void aMonthWithoutMeetingIsNamedWithTheNearestMeetingHeld() {
    Paper report =
        Papers.report("The weir")
            .at("Cabinet", "2010-01-20")
            .referring(
                ReferenceType.MINUTES_OF_MEETING, "minutes", "Rivers Panel", "2009-07", "", "")
            .paper();
    try (TestIndex index = TestIndex.of(PETITION, OLDER, report)) {
      assertThat(only(index, report).missing().orElseThrow())
          .isEqualTo(
              "Not held: the minutes of Rivers Panel, July 2009. The nearest meeting held is"
                  + " Rivers Panel, 14 September 2009.");
    }
  }
}
