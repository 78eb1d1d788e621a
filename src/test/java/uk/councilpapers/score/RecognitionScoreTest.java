package uk.councilpapers.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.councilpapers.SharedPapers;
import uk.councilpapers.config.IndexConfig;
import uk.councilpapers.extract.OcrMode;
import uk.councilpapers.index.PackReader;
import uk.councilpapers.web.json.PackJson;

/** What is recognised in annotated papers does not fall below what was reached. */
class RecognitionScoreTest {

  private static final Path FLOORS = Path.of("src/test/resources/scores/floors.txt");

  private final PackReader reader =
      new PackReader(IndexConfig.read(Path.of("index-config")), OcrMode.NEVER);

  @Test
  void thePacksAreTakenApartAsAnnotated() throws IOException {
    Path shared = SharedPapers.orSkip();
    ExtractionScore score = new ExtractionScore();
    for (String pack : List.of("000", "002", "003")) {
      JsonNode truth = json(Files.readString(shared.resolve("truth").resolve(pack + ".json")));
      score.add(truth, read(SharedPapers.starting(shared.resolve("papers"), pack)));
    }
    Map<String, Double> reached = new LinkedHashMap<>(score.tally().f1());
    reached.put("macro F1", score.tally().macroF1());
    assertReached(reached, "");
  }

  @Test
  void papersOfOtherCouncilsAreRead() throws IOException {
    Path shared = SharedPapers.orSkip();
    OtherScore score = new OtherScore();
    for (JsonNode truth : json(Files.readString(shared.resolve("truth/other.json")))) {
      String file = ExtractionScore.text(truth, "file");
      if (!file.contains("scanned"))
        score.add(truth, read(shared.resolve("papers/other").resolve(file)));
    }
    assertReached(score.shares(), "other ");
  }

  @Test
  void referencesAndPromisesAreFound() throws IOException {
    Path shared = SharedPapers.orSkip();
    TracingScore score = new TracingScore();
    for (String pack : List.of("000", "002", "003")) {
      Path file = SharedPapers.starting(shared.resolve("papers"), pack);
      score.add(String.valueOf(file.getFileName()), read(file));
    }
    assertReached(
        score.references(json(Files.readString(shared.resolve("truth/references.json")))),
        "references ");
    assertReached(
        score.promises(json(Files.readString(shared.resolve("truth/promises.json")))), "promises ");
  }

  @Test
  void likenessIsThatOfTheLongestCommonBlocks() {
    assertThat(Likeness.of("Grit bins", "GRIT-BINS")).isEqualTo(1);
    assertThat(Likeness.of("abcd", "bcde")).isEqualTo(0.75);
    assertThat(Likeness.of("", "bcde")).isZero();
  }

  private JsonNode read(Path file) {
    return switch (reader.read(file)) {
      case PackReader.Reading.Read read -> json(PackJson.write(read.pack()));
      case PackReader.Reading.Refused no -> json(no.reason().isEmpty() ? "" : "{}");
    };
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }

  private static void assertReached(Map<String, Double> reached, String prefix) throws IOException {
    Map<String, Double> floors = floors();
    SoftAssertions.assertSoftly(
        softly ->
            reached.forEach(
                (measure, value) ->
                    softly
                        .assertThat(value)
                        .as("%s%s", prefix, measure)
                        .isGreaterThanOrEqualTo(
                            floors.getOrDefault(prefix + measure, 1.0) - 1e-9)));
  }

  private static Map<String, Double> floors() throws IOException {
    Map<String, Double> floors = new LinkedHashMap<>();
    for (String line : Files.readAllLines(FLOORS)) {
      String[] parts = line.split("\t", -1);
      if (parts.length == 2) floors.put(parts[0], Double.valueOf(parts[1]));
    }
    return floors;
  }
}
