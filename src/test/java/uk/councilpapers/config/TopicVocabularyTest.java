package uk.councilpapers.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.councilpapers.model.Topic;
import uk.councilpapers.text.Words;

class TopicVocabularyTest {

  private static final String ROADS =
      entry("roads", "'road', 'traffic'", "'traffic light rating'", "'Road works'");

  @TempDir private Path folder = Path.of("");

  @Test
  void aTopicIsFoundAtEachOfItsPlaces() throws IOException {
    TopicVocabulary topics = read(ROADS);
    assertThat(topics.find(Words.folded("Traffic on the roads"))).containsExactly("roads", "roads");
    assertThat(topics.topic("roads")).contains(new Topic("roads", "Label of roads"));
    assertThat(topics.topic("rivers")).isEmpty();
  }

  @Test
  void aPhraseThatDoesNotCountHidesTheOneInside() throws IOException {
    assertThat(read(ROADS).find(Words.folded("a traffic light rating of red"))).isEmpty();
  }

  @Test
  void topicsMayShareAPhrase() throws IOException {
    String streets = entry("streets", "'road'", "", "'Road names'");
    assertThat(read(ROADS + "," + streets).find(Words.folded("road")))
        .isEqualTo(List.of("roads", "streets"));
  }

  @Test
  void anExampleWithoutAPhraseStopsTheStart() {
    refused(entry("roads", "'road'", "", "'Bus routes'"), "do not find the example 'Bus routes'");
  }

  @Test
  void anIdThatStandsTwiceStopsTheStart() {
    refused(ROADS + "," + ROADS, "the id stands twice");
  }

  @Test
  void aPhraseThatStandsTwiceStopsTheStart() {
    refused(entry("roads", "'road', 'Roads'", "", "'Road works'"), "'Roads' stands twice");
  }

  @Test
  void aPhraseThatCountsAndDoesNotStopsTheStart() {
    refused(entry("roads", "'road'", "'roads'", "'Road works'"), "both among phrases and not");
  }

  @Test
  void aMissingKeyStopsTheStart() {
    refused("{'id': 'roads', 'label': 'Roads'}", "topic 'roads'", "a key is missing");
  }

  @Test
  void anUnknownKeyStopsTheStart() {
    refused("{'id': 'roads', 'words': []}", "unknown key 'words'", "phrases");
  }

  private void refused(String entries, String... says) {
    assertThatThrownBy(() -> read(entries))
        .isInstanceOf(ConfigException.class)
        .hasMessageContainingAll(says);
  }

  private TopicVocabulary read(String entries) throws IOException {
    Path file = folder.resolve("topics.json");
    Files.writeString(file, "[" + entries.replace('\'', '"') + "]");
    return TopicVocabulary.read(file);
  }

  private static String entry(String id, String phrases, String not, String examples) {
    return "{'id': '%s', 'label': 'Label of %s', 'description': 'About', 'phrases': [%s], 'not': [%s], 'examples': [%s]}"
        .formatted(id, id, phrases, not, examples);
  }
}
