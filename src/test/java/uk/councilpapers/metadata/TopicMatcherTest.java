package uk.councilpapers.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.text.Markup;

class TopicMatcherTest {

  private static final TopicMatcher MATCHER =
      new TopicMatcher(IndexConfig.read(Path.of("index-config")));

  @Test
  void theTitleAloneGivesATopic() {
    assertThat(topics("LIBRARY OPENING HOURS", "The report was noted."))
        .containsExactly("leisure-culture-and-libraries");
  }

  @Test
  void aTopicThatOnlyTheTextSpeaksOfComesBehindTheTitle() {
    assertThat(
            topics(
                "Library opening hours",
                "Pupils of each primary school came; the pupils of the secondary school wrote.",
                "Headteachers and teachers agreed."))
        .containsExactly("leisure-culture-and-libraries", "education-and-schools");
  }

  @Test
  void aWordInPassingGivesNone() {
    assertThat(topics("Communications", "The bus was late.", "A pupil spoke.")).isEmpty();
  }

  @Test
  void theSameWordsInALongTextAreInPassing() {
    String[] lines =
        Collections.nCopies(100, "so they went on with it as before").toArray(String[]::new);
    lines[0] = "bus bus bus";
    assertThat(topics("Communications", "bus bus bus")).containsExactly("transport-and-highways");
    assertThat(topics("Communications", lines)).isEmpty();
  }

  @Test
  void aTopicFarBehindTheMostFrequentOneGoes() {
    assertThat(topics("Communications", "bus ".repeat(20), "library library library"))
        .containsExactly("transport-and-highways");
  }

  @Test
  void aPhraseMayRunOverTheEndOfALine() {
    assertThat(topics("Communications", "mental", "health, mental", "health and mental health"))
        .containsExactly("mental-health");
  }

  @Test
  void aProceduralItemHasNoneWhateverItSays() {
    assertThat(topics("Date of next meeting", "At the library; the library; the library."))
        .isEmpty();
    assertThat(topics("Minutes of a meeting of the Housing Panel", "housing ".repeat(9))).isEmpty();
  }

  @Test
  void theNameOfAnotherBodyGivesItsSubjectAlone() {
    assertThat(topics("ASHBY HOUSING AND TRANSPORT PANEL", "library ".repeat(9))).hasSize(1);
    assertThat(topics("Police and Crime Panel", "library ".repeat(9)))
        .containsExactly("community-safety-and-crime");
  }

  @Test
  void aPaperHasAtMostFour() {
    assertThat(topics("Libraries, housing, buses, pensions, flooding and school places"))
        .hasSize(4);
  }

  @Test
  void markupDoesNotMatter() {
    assertThat(topics("Communications", "**bus** <b>bus</b>", "# bus"))
        .containsExactly("transport-and-highways");
  }

  private static List<String> topics(String title, String... lines) {
    return MATCHER.topics(title, Stream.of(lines).map(Markup::plain).toList());
  }
}
