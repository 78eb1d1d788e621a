package uk.councilpapers.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.councilpapers.Document;

/** {@code index-config/README.md} explains the files of the folder as the program reads them. */
class ConfigReadmeTest {

  private static final Path FOLDER = Path.of("index-config");
  private static final Document README = Document.read("index-config/README.md");

  /** What the entries of each file with structure are read into. */
  private static final Map<String, Class<?>> RECORDS =
      Map.of(
          "committees.json", CommitteeRegister.Entry.class,
          "headings.json", Heading.Entry.class,
          "officers.json", OfficerWords.Entry.class,
          "promises.json", TextForms.Entry.class,
          "ranking.json", Ranking.Entry.class,
          "references.json", TextForms.Entry.class,
          "topics.json", TopicVocabulary.Entry.class);

  @TempDir private Path changed;

  @Test
  void everyFileHasASectionInTheOrderOfTheFirstTable() throws IOException {
    List<String> files = README.keys("file");
    assertThat(files(FOLDER)).containsExactlyInAnyOrderElementsOf(files);
    assertThat(README.headings(2).stream().filter(h -> !h.startsWith("To add")))
        .containsExactlyElementsOf(files);
  }

  @Test
  void everyKeyOfAnEntryIsExplained() throws IOException {
    assertThat(files(FOLDER).stream().filter(file -> file.endsWith(".json")))
        .as("files whose records this test knows")
        .containsExactlyInAnyOrderElementsOf(RECORDS.keySet());
    RECORDS.forEach(
        (file, entry) ->
            assertThat(Stream.of(entry.getRecordComponents()).map(RecordComponent::getName))
                .as(file)
                .containsExactlyElementsOf(section(file).keys("key")));
  }

  @Test
  void everyValueOfAClosedListIsExplained() throws IOException {
    assertThat(values("headings.json", "part"))
        .containsExactlyInAnyOrderElementsOf(section("headings.json").keys("part"));
    assertThat(values("officers.json", "kind"))
        .containsExactlyInAnyOrderElementsOf(section("officers.json").keys("kind"));
    assertThat(values("ranking.json", "name"))
        .containsExactlyInAnyOrderElementsOf(section("ranking.json").keys("name"));
  }

  @Test
  void whatAsksForIndexingAgainChangesTheFingerprint() throws IOException {
    for (String file : files(FOLDER)) Files.copy(FOLDER.resolve(file), changed.resolve(file));
    for (List<String> row : README.table("file")) {
      String before = IndexConfig.read(changed).fingerprint();
      Path file = changed.resolve(row.getFirst().replace("`", ""));
      Files.writeString(file, "\n", StandardOpenOption.APPEND);
      boolean indexAgain = !IndexConfig.read(changed).fingerprint().equals(before);
      assertThat(row.getLast())
          .as(file.toString())
          .isEqualTo(indexAgain ? "index again" : "restart");
    }
  }

  private static Document section(String file) {
    return README.section("## " + file);
  }

  private static List<String> values(String file, String key) throws IOException {
    JsonNode entries = JsonMapper.shared().readTree(Files.readString(FOLDER.resolve(file)));
    return entries.valueStream().map(e -> e.get(key).stringValue()).distinct().toList();
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> !name.equals("README.md"))
          .sorted()
          .toList();
    }
  }
}
